package touchstone.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Parameters;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.words.Words;

/** A command about one case. */
abstract class CaseCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    CaseCommand(Surroundings around) {
        super(around);
    }

    /** Does something that changes the case. */
    final int change(BiFunction<Desk, Case, Outcome<Integer>> act) {
        return change(desk -> named(desk).then(found -> act.apply(desk, found)));
    }

    /** Looks something up in the case, and leaves the case file as it is. */
    final int look(BiFunction<Desk, Case, Outcome<Integer>> act) {
        return look(desk -> named(desk).then(found -> act.apply(desk, found)));
    }

    private Outcome<Case> named(Desk desk) {
        return of.matches("\\d{1,9}") ? desk.open(Integer.parseInt(of)) : desk.open(of);
    }

    /** Which claims were taken up by something else that was done with them. */
    static List<Claim> takenUp(Case before, Case after) {
        return after.takenUp()
                .map(claim -> before.claim(claim.number()))
                .flatMap(Optional::stream)
                .filter(then -> then.state() != Claim.State.TAKEN_UP)
                .toList();
    }

    /** Says which claims were taken up so. */
    final void printTakenUp(List<Claim> before) {
        before.forEach(claim -> around.out()
                .println(Words.text(
                        "cli.taken-up",
                        Integer.toString(claim.number()),
                        Words.name(claim.state()).toLowerCase(Locale.ROOT))));
    }
}
