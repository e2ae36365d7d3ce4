package touchstone.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.exchange.SafeFile;
import touchstone.exchange.Written;
import touchstone.model.Outcome;

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
    public Outcome<byte[]> written(Dossier dossier) {
        return Outcome.done(bytes(dossier));
    }

    @Override
    public Outcome<Written> export(Dossier dossier, Path to, boolean replace) {
        return SafeFile.export(to, replace, out -> out.write(bytes(dossier))).map(Written::unsigned);
    }

    private byte[] bytes(Dossier dossier) {
        return new ReportPage(dossier, css).written().getBytes(StandardCharsets.UTF_8);
    }
}
