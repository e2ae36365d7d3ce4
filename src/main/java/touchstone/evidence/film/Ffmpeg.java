package touchstone.evidence.film;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.isolated.Limited;
import touchstone.isolated.Scratch;
import touchstone.model.FilmFrame;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * The ffmpeg of this machine, where there is one: a process of its own that reads this one file and nothing else, with
 * limits on time, memory and what it may write.
 */
public final class Ffmpeg {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long LARGEST_PICTURE = 8L * 1024 * 1024;
    private static final long MOST_SAID = 1024 * 1024;
    private static final String MOST_MEMORY = "268435456";
    private static final Pattern WHERE = Pattern.compile("pts_time:\\s*(-?\\d{1,9}(?:\\.\\d{1,9})?)");

    private final Path program;

    private Ffmpeg(Path program) {
        this.program = program;
    }

    /**
     * The program in one of the folders where programs lie. It is looked for on disk, so never on the window's thread.
     *
     * @param path folders, as in the environment variable {@code PATH}
     */
    public static Optional<Ffmpeg> in(String path) {
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(Ffmpeg::folder)
                .flatMap(folder -> Stream.of("ffmpeg", "ffmpeg.exe").map(folder::resolve))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .findFirst()
                .map(Ffmpeg::new);
    }

    /** Only where an entry leads to one place, wherever the program was started: what lies about in a folder is not run. */
    private static Stream<Path> folder(String entry) {
        try {
            Path folder = Path.of(entry);
            return folder.isAbsolute() ? Stream.of(folder) : Stream.empty();
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    /**
     * Key frames, spread evenly over a film.
     *
     * @param seconds how long the film is; 0 where that is not known
     * @param most how many at most
     */
    public Outcome<List<FilmFrame>> frames(Path film, double seconds, int most, Progress progress) {
        List<FilmFrame> frames = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            int wanted = seconds > 0 ? most : 1;
            for (int i = 0; i < wanted; i++) {
                progress.at(i, wanted);
                if (progress.cancelled()) {
                    return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
                }
                frame(film, seconds * i / wanted, scratch, progress)
                        .filter(frame -> frames.stream()
                                .noneMatch(other -> other.timeCode().equals(frame.timeCode())))
                        .ifPresent(frames::add);
            }
        } catch (IOException broken) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.frames"));
        }
        return frames.isEmpty() ? Outcome.refused(Trouble.unreadable("trouble.evidence.frames")) : Outcome.done(frames);
    }

    private Optional<FilmFrame> frame(Path film, double second, Scratch scratch, Progress progress) throws IOException {
        Path picture = scratch.at("frame.png");
        Path said = scratch.at("said.txt");
        Files.deleteIfExists(picture);
        Path nothing = Files.write(scratch.at("nothing"), new byte[0]);
        Limited.Ending ending = new Limited(command(film, second, picture), LONGEST, LARGEST_PICTURE + MOST_SAID)
                .run(scratch, nothing, said, true, progress);
        boolean isThere = ending.equals(new Limited.Exited(0))
                && Files.isRegularFile(picture)
                && Files.size(picture) <= LARGEST_PICTURE;
        return isThere
                ? Optional.of(new FilmFrame(timeCode(where(said, second)), Files.readAllBytes(picture)))
                : Optional.empty();
    }

    private List<String> command(Path film, double second, Path picture) {
        return List.of(
                program.toString(),
                "-nostdin",
                "-hide_banner",
                "-max_alloc",
                MOST_MEMORY,
                "-threads",
                "1",
                "-protocol_whitelist",
                "file",
                "-skip_frame",
                "nokey",
                "-copyts",
                "-ss",
                String.format(Locale.ROOT, "%.3f", second),
                "-noaccurate_seek",
                "-i",
                "file:" + film.toAbsolutePath(),
                "-map",
                "0:v:0",
                "-an",
                "-sn",
                "-dn",
                "-frames:v",
                "1",
                "-vf",
                "showinfo",
                "-fs",
                Long.toString(LARGEST_PICTURE),
                "-y",
                "file:" + picture);
    }

    /** Where the frame stands by the film's own clock. */
    private static double where(Path said, double asked) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(said)) {
            bytes = stream.readNBytes(Bytes.MOST_AT_ONCE);
        }
        Matcher found = WHERE.matcher(new String(bytes, StandardCharsets.UTF_8));
        return found.find() ? Math.max(0, Double.parseDouble(found.group(1))) : asked;
    }

    /** Minutes and seconds: {@code 0:12.4}. */
    static String timeCode(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }
}
