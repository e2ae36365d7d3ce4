package touchstone;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseFile;
import touchstone.desk.Arrival;
import touchstone.desk.Desk;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveKeys;
import touchstone.desk.LiveMerging;
import touchstone.desk.LiveOrder;
import touchstone.desk.LiveSchool;
import touchstone.desk.LiveSeals;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.desk.SettingsFile;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.ui.article.ArticleScreen;
import touchstone.ui.cases.CasesInPalette;
import touchstone.ui.cases.CasesScreen;
import touchstone.ui.cases.CasesSidebar;
import touchstone.ui.claims.ClaimsScreen;
import touchstone.ui.evidence.EvidenceScreen;
import touchstone.ui.journal.JournalScreen;
import touchstone.ui.keyring.KeyFiles;
import touchstone.ui.keyring.KeyRingSheet;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Chooser;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.KeySheet;
import touchstone.ui.kit.Keys;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.Palette;
import touchstone.ui.kit.Shortcut;
import touchstone.ui.kit.Theme;
import touchstone.ui.learning.LearningSheet;
import touchstone.ui.merge.Bundles;
import touchstone.ui.merge.MergeScreen;
import touchstone.ui.review.ReviewScreen;
import touchstone.ui.shell.CaseScreen;
import touchstone.ui.shell.Frame;
import touchstone.ui.shell.Opening;
import touchstone.ui.shell.Screens;
import touchstone.ui.shell.ShellCommands;
import touchstone.ui.shell.WelcomeScreen;
import touchstone.ui.timeline.TimelineScreen;
import touchstone.words.Words;
import touchstone.work.OneThread;
import touchstone.work.Work;

/** One case file, open in a window: its thread, its desk, and the screens that show it. */
final class Session implements AutoCloseable {

    /**
     * What a session asks of the window that it is in.
     *
     * @param theme light or dark
     * @param dialogs asks which files
     * @param open opens another case file in this window
     * @param openSample opens the sample case in this window
     * @param openOwn opens the person's own cases in this window, after they looked at others
     * @param elsewhere takes new articles, where this case file is not one to keep anything in
     * @param ended done when the case file is closed, away from the window's thread
     */
    record Host(
            Theme theme,
            Dialogs dialogs,
            Consumer<Path> open,
            Runnable openSample,
            Runnable openOwn,
            Optional<Consumer<Arrival>> elsewhere,
            Runnable ended) {}

    private final OneThread thread;
    private final CaseFile file;
    private final SettingsFile settings;
    private final Runnable ended;
    private final LiveDesk desk;
    private final Work work;
    private final LiveOrder order;
    private final LiveMerging merging;
    private final Commands commands = new Commands();
    private final BorderPane content = new BorderPane();
    private final Overlay overlay = new Overlay(content);
    private final LiveSchool school;
    private final Opening opening;
    private final Palette palette;
    private final KeySheet keys;
    private final CasesScreen cases;
    private @Nullable Frame frame;
    private @Nullable Keys listening;

    private Session(Workbench bench, OneThread thread, Desk seat, Settings settings, Host host) {
        this.thread = thread;
        this.file = seat.file();
        this.settings = bench.settingsFile();
        this.ended = host.ended();
        this.desk = new LiveDesk(seat, thread, bench.settingsFile(), bench.unfinished(), settings);
        this.work = new Work(bench.clock(), bench.unexpected());
        new LiveSeals(desk, work, Words.text("desk.seals"));
        this.school = new LiveSchool(desk, work, bench.heads(), bench.clock());
        this.order = new LiveOrder(desk, work);
        this.merging = new LiveMerging(desk, work);
        this.opening = new Opening(
                desk, work, order, host.dialogs().cases(), new Chooser(overlay), host.open(), host.elsewhere());
        this.palette = new Palette(overlay, commands, List.of(new CasesInPalette(desk)));
        this.keys = new KeySheet(overlay, commands);
        ownKeys();
        this.cases = new CasesScreen(desk, merging, bench.clock(), Place.View.CASES);
    }

    private void ownKeys() {
        Map<Act, Shortcut> chosen = new EnumMap<>(Act.class);
        for (Act act : Act.values()) {
            Optional.ofNullable(desk.settings().keys().get(act.id()))
                    .flatMap(Shortcut::read)
                    .ifPresent(key -> chosen.put(act, key));
        }
        commands.keys().choose(chosen);
        commands.keys()
                .chosenProperty()
                .subscribe((_, now) -> desk.keepKeys(now.entrySet().stream()
                        .collect(Collectors.toMap(
                                key -> key.getKey().id(), key -> key.getValue().written()))));
    }

    /**
     * Opens a case file, away from the window's thread.
     *
     * @param before done, away from the window's thread, before the case file is opened
     * @param opener opens it, for the person who works here
     * @param first done with the open case file before anything of it is shown
     * @param then gets the session on the window's thread, or what is wrong with the file
     */
    static void open(
            Workbench bench,
            Path path,
            BiFunction<Path, Person, Outcome<CaseFile>> opener,
            Host host,
            Runnable before,
            Function<CaseFile, Outcome<CaseFile>> first,
            Consumer<Outcome<Session>> then) {
        Settings settings = bench.settings(path);
        OneThread thread = new OneThread("case file", bench.unexpected());
        thread.ask(
                () -> {
                    before.run();
                    return bench.ready(path)
                            .then(file -> opener.apply(file, settings.who()))
                            .then(first);
                },
                opened -> {
                    opened.refusal().ifPresent(_ -> thread.close());
                    then.accept(opened.map(file -> {
                        Desk seat = new Desk(file, bench.tools(), settings.who(), bench.clock());
                        Session session = new Session(bench, thread, seat, settings, host);
                        session.furnish(bench, host);
                        return session;
                    }));
                });
    }

    private void furnish(Workbench bench, Host host) {
        commands.add(Command.of(Act.LEARN, new LearningSheet(overlay, school)::open));
        LiveKeys ring = new LiveKeys(desk, work, bench.clock().getZone());
        commands.add(Command.of(Act.SIGNING_KEYS, new KeyRingSheet(overlay, ring, KeyFiles.ofTheSystem())::open));
        Screens screens = screens(bench, host.dialogs());
        ShellCommands shell = new ShellCommands(desk, commands, opening);
        bundles(bench, host);
        Frame made = new Frame(desk, merging, work, commands, opening, screens, content, overlay, bench.clock());
        shell.add(new ShellCommands.Acts(
                host.openSample(),
                host.openOwn(),
                cases::enterSearch,
                () -> lightOrDark(host.theme()),
                made::askWho,
                made::nextPane,
                palette::open,
                keys::open));
        frame = made;
    }

    private void bundles(Workbench bench, Host host) {
        Bundles.Asking asking = new Bundles.Asking(
                host.dialogs().cases()::bundle,
                host.dialogs().cases()::newBundle,
                opening::tell,
                host.elsewhere().isPresent());
        Bundles bundles = new Bundles(desk, merging, work, overlay, commands, asking, bench.clock());
        opening.onBundle(bundles::look);
    }

    private Screens screens(Workbench bench, Dialogs dialogs) {
        ArticleScreen article = new ArticleScreen(desk, commands, bench.clock());
        ClaimsScreen claims = new ClaimsScreen(desk, merging, work, order, commands, bench.clock());
        return new Screens(
                new WelcomeScreen(desk, commands, opening),
                cases,
                new CasesScreen(desk, merging, bench.clock(), Place.View.QUEUE),
                new CasesSidebar(desk, bench.clock()),
                new CaseScreen(article, claims, claims.openClaim()),
                new EvidenceScreen(desk, work, commands, dialogs.evidence()),
                new TimelineScreen(desk, work, commands, dialogs.reports()::pick),
                new ReviewScreen(desk, merging, work, bench.clock(), commands, dialogs.reports()),
                new JournalScreen(desk, work, bench.clock(), commands),
                new MergeScreen(desk, merging, commands, bench.clock()));
    }

    private void lightOrDark(Theme theme) {
        theme.toggle();
        desk.light(theme.darkProperty().get() ? Settings.Theme.DARK : Settings.Theme.LIGHT);
    }

    /** Reads the case file and goes to where the person was last. */
    void begin(Runnable then) {
        desk.begin(() -> {
            then.run();
            merging.begin();
            school.tellOfTrouble(Words.text("learning.reading"));
        });
    }

    /** Shows the session in a scene. */
    void showIn(Scene scene, Theme theme) {
        commands.keys().serve(scene);
        scene.setRoot(overlay);
        theme.wear(scene);
        if (frame != null && listening == null) {
            listening = frame.listen(scene, commands);
        }
    }

    /** The desk. */
    LiveDesk desk() {
        return desk;
    }

    /** What copies of cases say differently. */
    LiveMerging merging() {
        return merging;
    }

    /** What is under way. */
    Work work() {
        return work;
    }

    /** Opens articles and case files. */
    Opening opening() {
        return opening;
    }

    /** All that can be done. */
    Commands commands() {
        return commands;
    }

    /** What lies over the window. */
    Overlay overlay() {
        return overlay;
    }

    /** Finds and does. */
    Palette palette() {
        return palette;
    }

    /** All cases. */
    CasesScreen cases() {
        return cases;
    }

    /**
     * Cancels what runs beside the window, and lets what was asked of the case file come to its end; it is closed after
     * that. Waits for nothing.
     */
    @Override
    public void close() {
        if (listening != null) {
            listening.close();
        }
        work.cancelAll();
        thread.end(() -> {
            file.close();
            settings.finish();
            desk.unfinished().finish();
            ended.run();
        });
    }

    /** Whether the case file is closed. */
    boolean hasEnded() {
        return thread.hasEnded();
    }

    /** Waits until the case file is closed and the settings are on the disk, once {@link #close} was called. */
    void awaitEnd() {
        thread.close();
        settings.finish();
        desk.unfinished().finish();
    }
}
