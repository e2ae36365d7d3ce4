package touchstone.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.casefile.Trials;

/** Every hostile file, attached, drawn and opened at a desk with 512 MB; walled off from the network where the system can. */
public final class HostileTrial implements Trials.Trial {

    private static final long LONGEST_MILLIS = 10_000;
    private static final long LONGEST_BEAT_MILLIS = 1_000;
    private static final int MOST_NAMED = 8;
    private static final long MEGA = 1_000_000;
    private static final long MOST_AT_REST = 250 * MEGA;

    private final int files;

    /** So many files. */
    public HostileTrial(int files) {
        this.files = files;
    }

    @Override
    public Trials.Figure run() throws IOException, InterruptedException {
        Path ground = Files.createTempDirectory("touchstone-hostile-");
        Path calls = Files.createTempFile("touchstone-calls-", ".txt");
        List<String> before = new ArrayList<>();
        if (can("unshare", "-n", "true")) {
            before.addAll(List.of("unshare", "-n"));
        }
        boolean isWatched = can("strace", "-f", "-e", "trace=connect", "true");
        if (isWatched) {
            before.addAll(List.of(
                    "strace",
                    "-f",
                    "--seccomp-bpf",
                    "-qq",
                    "-e",
                    "trace=connect,sendto,sendmsg",
                    "-e",
                    "signal=none",
                    "-o",
                    calls.toString()));
        }
        HostileRun.Result result = new HostileRun(ground, before.toArray(String[]::new)).bring(files);
        long opened = isWatched ? opened(calls) : result.sockets();
        List<HostileRun.Told> bad =
                result.files().stream().filter(HostileRun.Told::isBad).toList();
        List<HostileRun.Told> slowest = result.files().stream()
                .sorted(Comparator.comparingLong(HostileRun.Told::slowest).reversed())
                .limit(MOST_NAMED)
                .toList();
        Files.deleteIfExists(calls);
        remove(ground);
        boolean isGood = result.status() == 0
                && bad.isEmpty()
                && result.escaped().isEmpty()
                && opened == 0
                && result.atRest() <= MOST_AT_REST
                && slowest.getFirst().slowest() <= LONGEST_MILLIS
                && result.longestBeat().millis() <= LONGEST_BEAT_MILLIS;
        slowest.forEach(System.out::println);
        return new Trials.Figure(
                result.files().size() + " hostile files attached, drawn, opened and shown, heap 512 MB, "
                        + (before.contains("unshare") ? "no network namespace" : "with a network")
                        + (isWatched ? ", every call of the system that reaches for another machine watched" : ""),
                result.escaped().size() + " escaped " + result.escaped() + "; " + bad.size()
                        + " without a right answer " + bad + "; slowest " + named(slowest) + "; heap at most "
                        + result.heap() / MEGA + " MB, " + result.kept() / MEGA + " MB after a collection, "
                        + result.atRest() / MEGA + " MB at rest between files; " + opened
                        + " connections tried; window's thread answered within " + result.usualBeat()
                        + " ms in 99 of 100 times, " + said(result.longestBeat()) + " at the longest; exit status "
                        + result.status(),
                isGood);
    }

    private static String named(List<HostileRun.Told> slowest) {
        return slowest.stream()
                .map(told -> "%s %d ms (all of it %d ms of processor)"
                        .formatted(told.name(), told.slowest(), told.processorMillis()))
                .collect(Collectors.joining(", "));
    }

    private static String said(HostileRun.Beat beat) {
        return "%d ms (%d ms of processor; %s)".formatted(beat.millis(), beat.processorMillis(), beat.doing());
    }

    private static void remove(Path ground) throws IOException {
        try (Stream<Path> all = Files.walk(ground)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static long opened(Path calls) throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return lines.filter(line -> line.contains("AF_INET")).count();
        }
    }

    private static boolean can(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
