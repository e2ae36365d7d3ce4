package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import touchstone.casefile.Salvage;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Survey;
import touchstone.model.Trouble;
import touchstone.ui.shell.NoCaseFile;
import touchstone.ui.shell.RecoveryScreen;
import touchstone.words.Words;
import touchstone.work.OneThread;

/** What a window does about a damaged case file: looks what is whole, offers ways on, and goes the one that is chosen. */
final class Rescue {

    private final Window window;
    private final Workbench bench;
    private final Path file;
    private final Person who;

    Rescue(Window window, Workbench bench, Path file) {
        this.window = window;
        this.bench = bench;
        this.file = file;
        this.who = bench.settings(file).who();
    }

    /** Looks through the file, and shows what was found; where even that fails, the trouble. */
    void begin(Trouble trouble) {
        if (window.wayBack().isEmpty()) {
            window.showInstead(NoCaseFile.waiting(Words.text("shell.recovery.looking", file.getFileName())));
        }
        beside(
                () -> Salvage.of(file, Progress.UNSEEN).map(salvage -> {
                    try (salvage) {
                        return salvage.survey();
                    }
                }),
                found -> found.either(this::show, _ -> window.refuse(trouble)));
    }

    private <T> void beside(Supplier<Outcome<T>> task, java.util.function.Consumer<Outcome<T>> then) {
        OneThread thread = new OneThread("recovery", bench.unexpected());
        thread.ask(task, outcome -> {
            thread.end(() -> {});
            then.accept(outcome);
        });
    }

    private void show(Survey survey) {
        Path saved = beside("shell.recovery.name.saved", LocalDate.now(ZoneId.systemDefault()));
        Shown shown = new Shown();
        RecoveryScreen screen = new RecoveryScreen(
                survey,
                new RecoveryScreen.Ways(
                        String.valueOf(saved.getFileName()),
                        () -> beside(() -> saved(saved), shown::open),
                        backup -> beside(() -> taken(backup), shown::open),
                        () -> beside(this::looked, shown::look),
                        () -> window.dialogs().folders().accept(file.resolveSibling("")),
                        () -> window.dialogs().cases().caseFile().ifPresent(window::open),
                        window.wayBack()));
        shown.screen = Optional.of(screen);
        window.showInstead(screen.node());
        screen.focus();
    }

    /** The screen that is shown, once it is. */
    private final class Shown {
        private Optional<RecoveryScreen> screen = Optional.empty();

        void open(Outcome<Path> made) {
            made.either(window::open, this::tell);
        }

        void look(Outcome<Path> made) {
            made.either(remains -> window.look(remains, () -> remove(remains.resolveSibling(""))), this::tell);
        }

        private void tell(Trouble trouble) {
            screen.ifPresent(shown -> shown.tell(trouble));
        }
    }

    private Outcome<Path> saved(Path to) {
        return Salvage.of(file, Progress.UNSEEN).then(salvage -> {
            try (salvage) {
                return salvage.into(to, who, Progress.UNSEEN);
            }
        });
    }

    private Outcome<Path> taken(Survey.Backup backup) {
        LocalDate made = LocalDate.ofInstant(backup.madeAt(), ZoneId.systemDefault());
        return Salvage.takeBackup(file, backup.file(), beside("shell.recovery.name.backup", made));
    }

    private Outcome<Path> looked() {
        try {
            Path folder = Files.createTempDirectory("touchstone-look-");
            return saved(folder.resolve(String.valueOf(file.getFileName())));
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.shell.no-temporary", String.valueOf(full.getMessage())));
        }
    }

    /** A name beside the damaged file that nothing has yet. */
    private Path beside(String key, LocalDate day) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = name.substring(stem.length());
        String wanted = stem + " (" + Words.text(key, day) + ")";
        Path free = file.resolveSibling(wanted + ending);
        for (int more = 2; Files.exists(free); more++) {
            free = file.resolveSibling(wanted + " " + more + ending);
        }
        return free;
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
