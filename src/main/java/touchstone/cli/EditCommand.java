package touchstone.cli;

import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.Edit;

/** A command that makes one edit of a case, and says in a line what came of it. */
abstract class EditCommand extends CaseCommand {

    EditCommand(Surroundings around) {
        super(around);
    }

    /** The edit that was asked for. */
    abstract Outcome<? extends Edit> edit(Case found, Desk desk);

    /** What came of it, in a line. */
    abstract String said(Case after);

    /** What came of it, for programs; the case's number is there already. */
    abstract void add(ObjectNode answer, Case after);

    @Override
    public Integer call() {
        return change((desk, found) -> edit(found, desk).then(desk::apply).map(after -> {
            noteTakenUp(found, after);
            return print(after);
        }));
    }

    final int print(Case after) {
        if (common.json) {
            ObjectNode answer = Json.object().put("case", after.number());
            add(answer, after);
            Json.print(answer, around.out());
        } else {
            around.out().println(said(after));
        }
        return Messages.DONE;
    }
}
