package touchstone.desk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.desk.HandingOver.Handed;
import touchstone.desk.HandingOver.Material;
import touchstone.exchange.Exporter;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.work.Job;
import touchstone.work.Work;

/** Hands the open case over as the window asks for it: files are hashed and written beside the case file's thread. */
public final class LiveHandingOver {

    private static final String BUNDLE = "bundle";

    private final LiveDesk desk;
    private final Work work;
    private final HandingOver handing;
    private final @Nullable Passphrase passphrase;

    /** Hands over what is open at this desk. */
    public LiveHandingOver(LiveDesk desk, Work work) {
        this(desk, work, null);
    }

    private LiveHandingOver(LiveDesk desk, Work work, @Nullable Passphrase passphrase) {
        HandingOver open = new HandingOver(desk.desk());
        this.desk = desk;
        this.work = work;
        this.handing = passphrase == null ? open : open.under(passphrase);
        this.passphrase = passphrase;
    }

    /** The same, with what is written under a passphrase; refused where the form can't be locked. */
    public LiveHandingOver under(Passphrase chosen) {
        return new LiveHandingOver(desk, work, chosen);
    }

    /** The forms that a case can be handed over in. */
    public List<String> forms() {
        return handing.forms();
    }

    /** How the name of a file in one of the forms ends, without the dot. */
    public String ending(String form) {
        return handing.ending(form);
    }

    /**
     * Writes the case that is open now; should another be open when its turn comes, it is refused. A file that is there
     * already is replaced, in one step.
     *
     * @param form one of {@link #forms}
     * @param title what the work is called while it is under way
     * @param then gets what came of it; nothing where the person cancelled, and nothing is written then
     */
    public Job export(String form, Path to, String title, Consumer<Outcome<Handed<Path>>> then) {
        String meant = desk.state().now().map(Case::id).orElse("");
        return work.begin(title, progress -> exported(meant, form, to, progress), then);
    }

    /**
     * A bundle that was written.
     *
     * @param to where
     * @param fingerprint SHA-256 of the key that signed it, 64 hexadecimal digits
     * @param doubt what to tell the person where the case does not hold
     */
    public record Bundled(Path to, String fingerprint, Optional<Trouble> doubt) {}

    /**
     * Writes the case that is open now as a bundle.
     *
     * @param title what the work is called while it is under way
     * @param then gets what came of it; nothing where the person cancelled, and nothing is written then
     */
    public Job bundle(Path to, String title, Consumer<Outcome<Bundled>> then) {
        String meant = desk.state().now().map(Case::id).orElse("");
        return work.begin(
                title,
                progress -> exported(meant, BUNDLE, to, progress)
                        .then(handed -> importing().fingerprint(to).map(key -> new Bundled(to, key, handed.doubt()))),
                then);
    }

    private Importing importing() {
        Importing importing = new Importing(desk.desk().tools().sealing(), Progress.UNSEEN);
        return passphrase == null ? importing : importing.under(passphrase);
    }

    /** The case written, where it is the open one when it is asked for. */
    Outcome<Handed<Path>> exported(String caseId, String form, Path to, Progress progress) {
        return handing.exporter(form)
                .then(exporter -> desk.askAndWait(() -> desk.desk().in(caseId, handing::material))
                        .then(material -> {
                            Reading reading = new Reading(progress, bytes(material.subject()) * passes(form));
                            boolean isIntact = new ByteCheck(reading::open, progress.quiet())
                                    .intact(material.subject())
                                    .refusal()
                                    .isEmpty();
                            return progress.cancelled()
                                    ? cancelled()
                                    : written(material, isIntact, reading, to, exporter);
                        }));
    }

    private Outcome<Handed<Path>> written(
            Material material, boolean isIntact, Reading reading, Path to, Exporter exporter) {
        return handing.named(exporter, material.dossier(isIntact, reading::open))
                .then(dossier -> exporter.export(dossier, to, true)
                        .map(file -> new Handed<>(file, dossier.broken(), exporter.caution(dossier))));
    }

    private static Outcome<Handed<Path>> cancelled() {
        return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
    }

    /** How often each file is read: checked, then put in; into a bundle once more, for its hash goes before it. */
    private static int passes(String form) {
        return form.equals(BUNDLE) ? 3 : 2;
    }

    private static long bytes(Case of) {
        return Stream.concat(
                        Stream.of(of.article().original()),
                        of.evidence().stream().map(Evidence::content).filter(Objects::nonNull))
                .mapToLong(Content::size)
                .sum();
    }

    /** Opens files on the case file's thread, and counts what is read of them on this one. */
    private final class Reading {

        private final Progress progress;
        private final long all;
        private long done;

        private Reading(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        private Outcome<InputStream> open(Content content) {
            return desk.askAndWait(() -> desk.desk().file().read(content)).map(this::counted);
        }

        private InputStream counted(InputStream bytes) {
            return new FilterInputStream(bytes) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    count(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int read = super.read(into, from, length);
                    count(Math.max(0, read));
                    return read;
                }
            };
        }

        private void count(int bytes) throws IOException {
            if (progress.cancelled()) {
                throw new InterruptedIOException();
            }
            done += bytes;
            progress.atBytes(Math.min(done, all), all);
        }
    }
}
