package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.Entry;
import touchstone.words.EditWords;
import touchstone.words.Words;

/** What a person did last in a case: taken back, or made again. */
abstract class UndoCommand extends CaseCommand {

    private final String key;

    /**
     * One of the two.
     *
     * @param key of what is said of it
     */
    private UndoCommand(Surroundings around, String key) {
        super(around);
        this.key = key;
    }

    /** The entries that are meant, before they are taken back or made again. */
    abstract List<Entry> meant(Desk desk);

    /** Takes it back, or makes it again. */
    abstract Outcome<Case> act(Desk desk);

    @Override
    public Integer call() {
        return change((desk, _) -> {
            List<Entry> entries = meant(desk);
            return act(desk).map(after -> print(after, entries));
        });
    }

    private int print(Case after, List<Entry> entries) {
        Entry first = entries.getFirst();
        if (common.json) {
            ObjectNode answer = Json.object()
                    .put("case", after.number())
                    .put("entry", first.stamp().number())
                    .put("words", EditWords.line(first.edit()));
            ArrayNode all = answer.putArray("entries");
            entries.forEach(entry -> all.add(entry.stamp().number()));
            Json.print(answer, around.out());
        } else {
            entries.forEach(entry -> around.out()
                    .println(Words.text(key, Integer.toString(entry.stamp().number()), EditWords.line(entry.edit()))));
        }
        return Messages.DONE;
    }

    /** {@code touchstone undo CASE}. */
    @Command(
            name = "undo",
            description = "Take back what you did last in a case, what attach kept and said together; the journal keeps"
                    + " both. Ends at what others did, and at steps of the review.")
    static final class Undo extends UndoCommand {

        Undo(Surroundings around) {
            super(around, "cli.undone");
        }

        @Override
        List<Entry> meant(Desk desk) {
            return desk.history().undoesTogether();
        }

        @Override
        Outcome<Case> act(Desk desk) {
            return desk.undo();
        }
    }

    /** {@code touchstone redo CASE}. */
    @Command(name = "redo", description = "Make again what you took back last.")
    static final class Redo extends UndoCommand {

        Redo(Surroundings around) {
            super(around, "cli.redone");
        }

        @Override
        List<Entry> meant(Desk desk) {
            return desk.history().redoesTogether();
        }

        @Override
        Outcome<Case> act(Desk desk) {
            return desk.redo();
        }
    }
}
