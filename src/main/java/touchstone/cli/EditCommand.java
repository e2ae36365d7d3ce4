package touchstone.cli;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.edit.Edit;

/** A command that makes one edit of a case, and says in a line what came of it. */
abstract class EditCommand extends CaseCommand {

    EditCommand(Surroundings around) {
        super(around);
    }

    /** The edit that was asked for. */
    abstract Outcome<? extends Edit> edit(Case found, Desk desk);

    /** Whether to take a claim up is what was asked for, so that it needs no other word. */
    boolean takesUp() {
        return false;
    }

    /** What came of it, in a line. */
    abstract String said(Case after);

    /** What came of it, for programs; the case's number is there already. */
    abstract void add(ObjectNode answer, Case after);

    @Override
    public Integer call() {
        return change((desk, found) -> edit(found, desk).then(desk::apply).map(after -> print(found, after)));
    }

    private int print(Case before, Case after) {
        List<Claim> taken = takesUp() ? List.of() : takenUp(before, after);
        if (common.json) {
            ObjectNode answer = Json.object().put("case", after.number());
            add(answer, after);
            if (!taken.isEmpty()) {
                answer.put("taken_up", true);
            }
            Json.print(answer, around.out());
        } else {
            around.out().println(said(after));
            printTakenUp(taken);
        }
        return Messages.DONE;
    }
}
