package touchstone.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.exchange.SafeFile;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * The case as one HTML file for readers who have no Touchstone and trust nobody: no script, nothing loaded from
 * elsewhere, every hash in full, and how to verify it.
 */
public final class HtmlReport implements Exporter {

    private final String css;

    /** Reads the style sheet from the program. */
    public HtmlReport() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/report/report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the program");
            }
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public byte[] written(Dossier dossier) {
        return new ReportPage(dossier, css).written().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Outcome<Path> export(Dossier dossier, Path to, boolean replace) {
        if (Files.isDirectory(to)) {
            return Outcome.refused(Trouble.storage("trouble.export.folder", to));
        }
        if (Files.exists(to) && !replace) {
            return Outcome.refused(Trouble.storage("trouble.export.exists", to));
        }
        try {
            SafeFile.write(to, written(dossier));
            return Outcome.done(to);
        } catch (NoSuchFileException noFolder) {
            return Outcome.refused(Trouble.storage("trouble.export.no-folder", to));
        } catch (AccessDeniedException closed) {
            return Outcome.refused(Trouble.storage("trouble.export.closed", to));
        } catch (IOException unwritten) {
            return Outcome.refused(Trouble.storage("trouble.export.disk", to));
        }
    }
}
