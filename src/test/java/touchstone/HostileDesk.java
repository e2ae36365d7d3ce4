package touchstone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import touchstone.claims.CueFinder;
import touchstone.desk.ArticleIntake;
import touchstone.desk.KeptFiles;
import touchstone.desk.LiveIntake;
import touchstone.desk.Place;
import touchstone.desk.Tools;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.ui.DeskForTests;
import touchstone.ui.evidence.HostileWindow;
import touchstone.work.Job;

/**
 * A desk in a process of its own, with the tools that people have and a window open on its evidence, to which every file of a
 * folder is brought: attached, drawn where it is a picture, and opened as an article. It says how long each took, how long the
 * window's thread was ever held up, and which sockets were ever open. Arguments: the folder of files, a folder to work in.
 */
public final class HostileDesk {

    private static final long PATIENCE_SECONDS = 90;
    private static final long BEAT_MILLIS = 20;

    private final DeskForTests desk;
    private final Tools tools;
    private final LiveIntake intake;
    private final List<Long> beats = Collections.synchronizedList(new ArrayList<>());
    private final Spent spent = new Spent();
    private final Set<String> sockets = new ConcurrentSkipListSet<>();
    private volatile boolean over;

    private HostileDesk(Path folder) {
        tools = Workbench.tools(folder.resolve("keys"), new CueFinder(), Clock.systemUTC());
        desk = new DeskForTests(folder, tools);
        intake = new LiveIntake(desk.live(), desk.work());
    }

    /** Brings every file. */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        HostileDesk house = new HostileDesk(Files.createDirectories(Path.of(arguments[1])));
        house.open();
        Thread beating = Thread.ofPlatform().daemon().start(house::beat);
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            house.bring(file);
        }
        house.over = true;
        beating.join();
        house.desk.settle();
        house.tell(files.size());
        Runtime.getRuntime().halt(0);
    }

    private void open() throws InterruptedException, ExecutionException {
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(HostileWindow.on(desk), 990, 900));
            stage.show();
            shown.complete(stage);
        });
        shown.get();
    }

    /** How long the window's thread takes to answer, again and again; and what sockets there are meanwhile. */
    private void beat() {
        while (!over) {
            long asked = System.nanoTime();
            CompletableFuture<Long> answered = new CompletableFuture<>();
            Platform.runLater(() -> answered.complete(System.nanoTime()));
            try {
                beats.add((answered.get() - asked) / 1_000_000);
                spent.lookAtHeap();
                look();
                TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
            } catch (InterruptedException | ExecutionException stop) {
                return;
            }
        }
    }

    private void look() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path each : open.toList()) {
                String leads = Files.readSymbolicLink(each).toString();
                if (leads.startsWith("socket:")) {
                    sockets.add(leads);
                }
            }
        } catch (IOException closedMeanwhile) {
            // looked at again in a moment
        }
    }

    private void bring(Path file) {
        long began = System.nanoTime();
        long spentBefore = Spent.processorMillis();
        int beatsBefore = beats.size();
        String attached = answer(then -> intake.file(
                file,
                "attach",
                several -> then.accept("several " + several.total()),
                outcome -> then.accept(said(outcome))));
        long first = System.nanoTime();
        String drawn = drawn(attached);
        long second = System.nanoTime();
        String opened = answer(then -> desk.work()
                .begin(
                        "open",
                        progress ->
                                Outcome.done(said(ArticleIntake.atOnce(tools).open(file, progress))),
                        outcome -> then.accept(outcome.fold(word -> word, trouble -> "UNEXPECTED " + trouble.key()))));
        long third = System.nanoTime();
        String name = file.getFileName().toString().replaceAll("\\s", " ");
        say(String.join(
                "\t",
                "file",
                name.length() > 60 ? name.substring(0, 60) : name,
                attached,
                millis(first - began),
                drawn,
                millis(second - first),
                opened,
                millis(third - second),
                Long.toString(Spent.processorMillis() - spentBefore),
                Long.toString(longestBeatSince(beatsBefore))));
    }

    private long longestBeatSince(int before) {
        synchronized (beats) {
            return beats.subList(before, beats.size()).stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        }
    }

    private String drawn(String attached) {
        Evidence last = desk.live()
                .state()
                .now()
                .map(Case::evidence)
                .filter(all -> !all.isEmpty())
                .map(List::getLast)
                .orElse(null);
        if (!attached.equals("done") || last == null || last.kind() != Evidence.Kind.IMAGE || last.content() == null) {
            return "-";
        }
        return answer(then -> {
            new KeptFiles(desk.live(), desk.work())
                    .picture(last.content(), last.title(), outcome -> then.accept(said(outcome)));
            return null;
        });
    }

    private static String said(Outcome<?> outcome) {
        return outcome.fold(
                _ -> "done",
                trouble -> trouble.key().equals("trouble.unexpected")
                        ? "UNEXPECTED " + trouble.arguments()
                        : trouble.key());
    }

    /** Asks on the window's thread and waits for the answer as a person would, if not for ever. */
    private static String answer(Asked asked) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Job> job = new CompletableFuture<>();
        Platform.runLater(() -> job.complete(asked.of(answer::complete)));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException never) {
            Job running = job.getNow(null);
            if (running != null) {
                running.cancel();
            }
            return "HANGS";
        } catch (InterruptedException | ExecutionException stopped) {
            return "STOPPED";
        }
    }

    private interface Asked {
        Job of(Consumer<String> then);
    }

    private static String millis(long nanos) {
        return Long.toString(nanos / 1_000_000);
    }

    private void tell(int files) {
        List<Long> inOrder = beats.stream().sorted().toList();
        say("beats\t" + inOrder.size() + "\t" + inOrder.get(inOrder.size() * 99 / 100) + "\t" + inOrder.getLast());
        say("heap\t" + spent.highestHeap() + "\t" + spent.highestKept());
        say("sockets\t" + sockets.size());
        say("brought\t" + files);
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
