package touchstone.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import touchstone.casefile.CaseFile;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** A command that works at a desk: opens the case file, does one thing, says what came of it, and closes. */
abstract class DeskCommand implements Callable<Integer> {

    final Surroundings around;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    DeskCommand(Surroundings around) {
        this.around = around;
    }

    /** Does something that changes the case file. */
    final int change(Function<Desk, Outcome<Integer>> act) {
        return at(
                around.folders()
                        .ready(common.caseFileIn(around))
                        .then(file -> CaseFile.open(file, common.person(around))),
                desk -> writable(desk).then(act));
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
        if (!desk.file().isReadOnly()) {
            return Outcome.done(desk);
        }
        String path = desk.file().path().toString();
        return Outcome.refused(desk.file()
                .heldBy()
                .map(holder -> Trouble.storage("trouble.cli.held", path, holder))
                .orElseGet(() -> Trouble.storage("trouble.cli.read-only", path)));
    }

    /** What was typed and can't be meant, to be thrown. */
    final ParameterException wrong(String words) {
        return new ParameterException(line(), words);
    }

    /** Whether an option was typed. */
    final boolean isGiven(String option) {
        return line().getParseResult().hasMatchedOption(option);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /** Says something beside what was done. */
    final void note(String words) {
        Messages.note(words, around.err());
    }

    /** The exit status of an outcome; trouble is told on standard error. */
    final int status(Outcome<Integer> outcome) {
        return outcome.fold(Function.identity(), this::tell);
    }

    private int tell(Trouble trouble) {
        return Messages.tell(trouble, around.err());
    }

    /** The case that was named by its number or its id. */
    static Outcome<Case> named(Desk desk, String name) {
        if (name.matches("\\d{1,9}")) {
            return desk.open(Integer.parseInt(name));
        }
        return desk.open(name);
    }
}
