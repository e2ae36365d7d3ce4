package touchstone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import touchstone.casefile.CaseFile;
import touchstone.desk.Desk;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** A command that works at a desk: opens the case file, does one thing, says what came of it, and closes. */
abstract class DeskCommand extends TypedCommand {

    DeskCommand(Surroundings around) {
        super(around);
    }

    /** Does something that changes the case file, which is there already. */
    final int change(Function<Desk, Outcome<Integer>> act) {
        Path file = common.caseFileIn(around);
        return Files.exists(file) ? begin(act) : tell(Trouble.unreadable("trouble.casefile.absent", file));
    }

    /** Does something that changes the case file, or begins it. */
    final int begin(Function<Desk, Outcome<Integer>> act) {
        return at(
                around.folders()
                        .ready(common.caseFileIn(around))
                        .then(file -> CaseFile.open(file, common.person(around))),
                desk -> writable(desk).then(act).map(status -> {
                    if (common.isNobodyNamed(around)) {
                        note(Words.text("cli.account", common.person(around).name()));
                    }
                    return status;
                }));
    }

    /** Looks something up, and leaves the case file as it is. */
    final int look(Function<Desk, Outcome<Integer>> act) {
        return at(CaseFile.openReadOnly(common.caseFileIn(around)), act);
    }

    private int at(Outcome<CaseFile> opened, Function<Desk, Outcome<Integer>> act) {
        return opened.fold(
                file -> {
                    try (file) {
                        Desk desk = new Desk(file, around.tools().get(), common.person(around), around.clock());
                        int status = status(act.apply(desk));
                        file.backupTrouble().ifPresent(this::tell);
                        return status;
                    }
                },
                this::tell);
    }

    private static Outcome<Desk> writable(Desk desk) {
        return desk.file().unwritable().<Outcome<Desk>>map(Outcome::refused).orElseGet(() -> Outcome.done(desk));
    }
}
