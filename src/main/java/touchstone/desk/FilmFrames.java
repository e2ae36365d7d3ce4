package touchstone.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.PictureReader;
import touchstone.evidence.film.Ffmpeg;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.FilmFrame;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/** Pictures out of a kept film, where this machine has ffmpeg, and their way into the case. */
public final class FilmFrames {

    private static final int MOST = 12;

    private static final long LARGEST_WITHIN = 64L * 1024 * 1024;

    private final LiveDesk desk;
    private final Work work;
    private final LiveIntake intake;
    private final String path;
    private Optional<Ffmpeg> ffmpeg = Optional.empty();
    private boolean looked;

    /**
     * Frames of the films of this desk.
     *
     * @param path folders where programs lie, as in the environment variable {@code PATH}
     */
    public FilmFrames(LiveDesk desk, Work work, @Nullable String path) {
        this.desk = desk;
        this.work = work;
        this.intake = new LiveIntake(desk, work);
        this.path = path == null ? "" : path;
    }

    /**
     * Whether this machine has what cuts frames out; the disk is looked at beside the window, the first time.
     *
     * @param then gets the answer, on the window's thread
     */
    public void look(Consumer<Boolean> then) {
        if (looked) {
            then.accept(ffmpeg.isPresent());
            return;
        }
        work.begin(Words.text("evidence.film.looking"), _ -> Outcome.done(Ffmpeg.in(path)), found -> {
            ffmpeg = found.result().orElse(Optional.empty());
            looked = true;
            then.accept(ffmpeg.isPresent());
        });
    }

    /**
     * Cuts key frames out of a film, evenly spread, and draws each small, beside the window.
     *
     * @return the work, to be cancelled; nothing where this machine can't
     */
    public Optional<Job> of(Evidence film, Content content, Consumer<Outcome<List<DrawnFrame>>> then) {
        double seconds = seconds(film);
        return ffmpeg.map(program -> work.begin(
                Words.text("evidence.film.cutting"),
                progress -> cut(program, content, seconds, progress).map(FilmFrames::drawn),
                then));
    }

    private static List<DrawnFrame> drawn(List<FilmFrame> frames) {
        return frames.stream()
                .flatMap(frame ->
                        PictureReader.small(frame.png()).result().stream().map(small -> new DrawnFrame(frame, small)))
                .toList();
    }

    private Outcome<List<FilmFrame>> cut(Ffmpeg program, Content content, double seconds, Progress progress) {
        Optional<Path> beside = desk.desk().file().beside(content);
        if (beside.isPresent()) {
            return program.frames(beside.get(), seconds, MOST, progress);
        }
        return desk.askAndWait(() -> desk.desk().file().bytes(content, LARGEST_WITHIN))
                .then(bytes -> copied(bytes, copy -> program.frames(copy, seconds, MOST, progress)));
    }

    /** Small files lie in the case file, where no other program can read them. */
    private static <T> Outcome<T> copied(byte[] bytes, Function<Path, Outcome<T>> use) {
        try {
            Path copy = Files.createTempFile("touchstone-film-", "");
            try {
                return use.apply(Files.write(copy, bytes));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException full) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.frames"));
        }
    }

    /**
     * Keeps a frame as a picture of its own, with where in which film it stood.
     *
     * @return the work; of one that was cancelled in time, {@code then} hears nothing
     */
    public Job keep(Evidence film, FilmFrame frame, Consumer<Outcome<Case>> then) {
        String number = Integer.toString(film.number());
        String hash = film.content() == null ? "" : film.content().sha256();
        return intake.picture(
                frame.png(),
                Words.text("evidence.film.frame-title", frame.timeCode(), film.title()),
                Words.text("evidence.film.frame-how", frame.timeCode(), number, film.title(), hash),
                film.provenance(),
                then);
    }

    /** How long a film is, in seconds, by what its container says; 0 where it says nothing. */
    static double seconds(Evidence film) {
        return film.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.DURATION)
                .map(Fact::value)
                .mapToDouble(FilmFrames::seconds)
                .findFirst()
                .orElse(0);
    }

    private static double seconds(String clock) {
        double seconds = 0;
        for (String part : clock.split(":", -1)) {
            if (!part.matches("\\d{1,6}(?:\\.\\d)?")) {
                return 0;
            }
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return seconds;
    }
}
