package touchstone.hostile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings hostile files to a desk in a process with 512 MB, and looks at what became of it and of all around it. */
public final class HostileRun {

    /** What may lie where the desk worked: the case file and what belongs to it, and files kept under their hash. */
    private static final Pattern EXPECTED = Pattern.compile(
            "(?:keys|settings|queue-border\\.txt|desk\\.touchstone[^/]*|desk\\.touchstone\\.evidence/[0-9a-f]{2}(?:/[0-9a-f]{64})?"
                + "|desk\\.touchstone[^/]*/[^/]*\\.touchstone[^/]*)");

    private final Path ground;
    private final List<String> before;

    /**
     * Brings files.
     *
     * @param ground an empty folder
     * @param before what is put before the command that starts the desk, to watch it or to wall it in
     */
    public HostileRun(Path ground, String... before) {
        this.ground = ground;
        this.before = List.of(before);
    }

    /**
     * What became of one.
     *
     * @param name of the file
     * @param answers what came of attaching, drawing, opening and showing it
     * @param millis how long each took
     * @param processorMillis what all four used of the processors, children included, in milliseconds
     * @param beat the longest that the window's thread took to answer meanwhile
     */
    public record Told(String name, List<String> answers, List<Long> millis, long processorMillis, Beat beat) {

        /** The longest of the four, in milliseconds. */
        public long slowest() {
            return millis.stream().mapToLong(Long::longValue).max().orElse(0);
        }

        /** Whether something came of it that nobody expected, or nothing. */
        public boolean isBad() {
            return answers.stream().anyMatch(answer -> answer.matches("(?:UNEXPECTED|HANGS|STOPPED).*"));
        }
    }

    /**
     * An answer of the window's thread.
     *
     * @param millis how long it took
     * @param processorMillis what that thread used of a processor meanwhile
     * @param doing what it was found at, where it took long
     */
    public record Beat(long millis, long processorMillis, String doing) {}

    /**
     * What became of all.
     *
     * @param status the desk's exit status; 0 where it came to its end
     * @param files one by one
     * @param usualBeat within how many milliseconds the window's thread answered 99 of 100 times
     * @param longestBeat the longest that it ever took
     * @param heap the most that was ever in use of the heap, garbage included, in bytes
     * @param kept the most that a collection ever left in it, in bytes
     * @param atRest the most that was left between files, with all garbage collected, in bytes
     * @param sockets how many sockets were ever seen open
     * @param escaped what lies where nothing of it should
     * @param said what it said besides
     */
    public record Result(
            int status,
            List<Told> files,
            long usualBeat,
            Beat longestBeat,
            long heap,
            long kept,
            long atRest,
            int sockets,
            Set<String> escaped,
            List<String> said) {}

    /** Brings so many. */
    public Result bring(int wanted) throws IOException, InterruptedException {
        Path files = Files.createDirectories(ground.resolve("files"));
        for (HostileFile file : HostileFiles.some(wanted)) {
            HostileFiles.in(files, file);
        }
        Path said = Files.createFile(ground.resolve("said.txt"));
        Path errors = Files.createFile(ground.resolve("errors.txt"));
        Path temporary = Files.createDirectories(ground.resolve("temporary"));
        Set<String> around = around(files);
        Process process = new ProcessBuilder(command(files, temporary))
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        int status = process.waitFor();
        Set<String> escaped = new TreeSet<>(around(files));
        escaped.removeAll(around);
        escaped.addAll(strange(ground.resolve("desk")));
        listed(temporary).stream().filter(name -> !name.startsWith("sqlite-")).forEach(escaped::add);
        return result(status, Files.readAllLines(said, StandardCharsets.UTF_8), escaped);
    }

    private List<String> command(Path files, Path temporary) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.io.tmpdir=" + temporary,
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path=" + absolute(modules), "--add-modules=javafx.controls"));
        }
        command.addAll(List.of(
                "-cp", absolute(System.getProperty("java.class.path")), "touchstone.HostileDesk", files.toString()));
        command.add(ground.resolve("desk").toString());
        return command;
    }

    private static String absolute(String path) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    /** What lies in places that slips lead to. */
    private Set<String> around(Path files) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path place : List.of(
                files,
                ground,
                ground.toAbsolutePath().getParent(),
                Path.of(""),
                Path.of("/"),
                Path.of("/tmp"),
                Path.of(System.getProperty("user.home")))) {
            boolean isOurs = place.equals(files) || place.equals(ground);
            for (String name : listed(place)) {
                if (name.contains(HostileFiles.MARK) || (isOurs && !name.equals("desk"))) {
                    all.add(place.resolve(name).toString());
                }
            }
        }
        return all;
    }

    private static Set<String> listed(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder.toAbsolutePath())) {
            all.forEach(each -> names.add(each.getFileName().toString()));
        }
        return names;
    }

    private static Set<String> strange(Path desk) throws IOException {
        Set<String> strange = new TreeSet<>();
        try (Stream<Path> all = Files.walk(desk)) {
            all.filter(each -> !each.equals(desk) && !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> desk.relativize(each).toString())
                    .filter(each -> !EXPECTED.matcher(each).matches())
                    .forEach(strange::add);
        }
        return strange;
    }

    private static Result result(int status, List<String> lines, Set<String> escaped) {
        List<Told> files = new ArrayList<>();
        List<String> besides = new ArrayList<>();
        long[] figures = {-1, -1, -1, -1, -1};
        Beat longest = new Beat(-1, -1, "");
        for (String line : lines) {
            String[] words = line.split("\t", -1);
            switch (words[0]) {
                case "file" -> files.add(told(words));
                case "beats" -> {
                    figures[0] = Long.parseLong(words[2]);
                    longest = beat(words, 3);
                }
                case "heap" -> {
                    figures[1] = Long.parseLong(words[1]);
                    figures[2] = Long.parseLong(words[2]);
                    figures[4] = Long.parseLong(words[3]);
                }
                case "sockets" -> figures[3] = Long.parseLong(words[1]);
                default -> besides.add(line);
            }
        }
        return new Result(
                status,
                files,
                figures[0],
                longest,
                figures[1],
                figures[2],
                figures[4],
                (int) figures[3],
                escaped,
                besides);
    }

    private static Told told(String[] words) {
        return new Told(
                words[1],
                List.of(words[2], words[4], words[6], words[8]),
                Stream.of(3, 5, 7, 9).map(at -> Long.valueOf(words[at])).toList(),
                Long.parseLong(words[10]),
                beat(words, 11));
    }

    private static Beat beat(String[] words, int at) {
        return new Beat(Long.parseLong(words[at]), Long.parseLong(words[at + 1]), words[at + 2]);
    }
}
