package touchstone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
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
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import touchstone.claims.CueFinder;
import touchstone.desk.Arrival;
import touchstone.desk.ArticleIntake;
import touchstone.desk.KeptFiles;
import touchstone.desk.LiveBeginning;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveIntake;
import touchstone.desk.LiveMerging;
import touchstone.desk.LiveOrder;
import touchstone.desk.Opened;
import touchstone.desk.Place;
import touchstone.desk.Tools;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.ui.DeskForTests;
import touchstone.ui.article.ArticleScreen;
import touchstone.ui.claims.ClaimsScreen;
import touchstone.ui.evidence.EvidenceScreen;
import touchstone.ui.kit.Commands;
import touchstone.work.Job;

/**
 * A desk in a process of its own, with the tools that people have and a window open on its evidence, to which every file of a
 * folder is brought: attached, drawn where it is a picture, opened as an article,
 * and shown as the case that begins with it. It says how long each took, how long the
 * window's thread was ever held up, and which sockets were ever open. Arguments: the folder of files, a folder to work in.
 */
public final class HostileDesk {

    private static final long PATIENCE_SECONDS = 90;
    private static final int FILES_UNTIL_REST = 20;

    private final DeskForTests desk;
    private final Tools tools;
    private final LiveIntake intake;
    private final Spent spent = new Spent();
    private final Set<String> sockets = new ConcurrentSkipListSet<>();

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
        Heartbeat heart = new Heartbeat(house::look);
        Thread beating = Thread.ofPlatform().daemon().start(heart::run);
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            all.forEach(files::add);
        }
        int brought = 0;
        for (Path file : files) {
            house.bring(file, heart);
            if (++brought % FILES_UNTIL_REST == 0 || brought == files.size()) {
                house.desk.settleWork();
                house.spent.lookAtRest();
            }
        }
        heart.stop();
        beating.join();
        house.desk.settle();
        house.tell(files.size(), heart);
        Runtime.getRuntime().halt(0);
    }

    private void open() throws InterruptedException, ExecutionException {
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(everything(), 990, 900));
            stage.show();
            shown.complete(stage);
        });
        shown.get();
    }

    /** The article beside its claims, above all the evidence. */
    private Parent everything() {
        Commands commands = new Commands();
        LiveDesk live = desk.live();
        LiveOrder order = new LiveOrder(live, desk.work());
        ArticleScreen article = new ArticleScreen(live, commands, desk.clock());
        ClaimsScreen claims =
                new ClaimsScreen(live, new LiveMerging(live, desk.work()), desk.work(), order, commands, desk.clock());
        EvidenceScreen evidence = new EvidenceScreen(live, desk.work(), new Commands(), _ -> List.of());
        article.node().setPrefWidth(490);
        claims.node().setPrefWidth(500);
        HBox above = new HBox(article.node(), claims.node());
        above.setPrefHeight(450);
        evidence.node().setPrefHeight(450);
        return new VBox(above, evidence.node());
    }

    private void look() {
        spent.lookAtHeap();
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

    private void bring(Path file, Heartbeat heart) {
        long began = System.nanoTime();
        long spentBefore = Spent.processorMillis();
        int beatsBefore = heart.count();
        String attached = answer(then -> intake.file(
                file,
                "attach",
                several -> then.accept("several " + several.total()),
                outcome -> then.accept(said(outcome))));
        showLast();
        long first = System.nanoTime();
        String drawn = drawn(attached);
        long second = System.nanoTime();
        Arrival[] arrived = new Arrival[1];
        String opened = answer(then -> desk.work()
                .begin(
                        "open",
                        progress ->
                                ArticleIntake.atOnce(tools).open(file, progress).then(what -> one(what, progress)),
                        outcome -> {
                            outcome.result().ifPresent(arrival -> arrived[0] = arrival);
                            then.accept(said(outcome));
                        }));
        long third = System.nanoTime();
        String shown = shown(arrived[0]);
        long fourth = System.nanoTime();
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
                shown,
                millis(fourth - third),
                Long.toString(Spent.processorMillis() - spentBefore),
                beat(longest(heart.since(beatsBefore)))));
    }

    private static Heartbeat.Beat longest(List<Heartbeat.Beat> beats) {
        return beats.stream()
                .max(Comparator.comparingLong(Heartbeat.Beat::millis))
                .orElse(new Heartbeat.Beat(0, 0, ""));
    }

    private static String beat(Heartbeat.Beat beat) {
        return beat.millis() + "\t" + beat.processorMillis() + "\t" + beat.doing();
    }

    /** As the window does with what was attached. */
    private void showLast() {
        desk.live()
                .state()
                .now()
                .map(Case::evidence)
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> answer(then -> {
                    desk.live().selectEvidence(all.getLast().number());
                    then.accept("shown");
                    return null;
                }));
    }

    /** The article, or the one on the first of several pages. */
    private static Outcome<Arrival> one(Opened opened, Progress progress) {
        return switch (opened) {
            case Opened.One one -> Outcome.done(one.arrival());
            case Opened.Several several ->
                several.pages().read(several.pages().pages().getFirst(), progress);
        };
    }

    /** Begins a case with an article, lets the window show it, and goes back to the case that evidence is attached to. */
    private String shown(@Nullable Arrival arrival) {
        if (arrival == null) {
            return "-";
        }
        String begun = answer(then ->
                new LiveBeginning(desk.live(), desk.work()).begin(arrival, outcome -> then.accept(said(outcome))));
        desk.settleWork();
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        return begun;
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

    private void tell(int files, Heartbeat heart) {
        List<Heartbeat.Beat> inOrder = heart.since(0).stream()
                .sorted(Comparator.comparingLong(Heartbeat.Beat::millis))
                .toList();
        say("beats\t" + inOrder.size() + "\t"
                + inOrder.get(inOrder.size() * 99 / 100).millis() + "\t" + beat(inOrder.getLast()));
        say("heap\t" + spent.highestHeap() + "\t" + spent.highestKept() + "\t" + spent.highestAtRest());
        say("sockets\t" + sockets.size());
        say("brought\t" + files);
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
