package touchstone.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
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

    /** The entry that is meant, before it is taken back or made again. */
    abstract Optional<Entry> meant(Desk desk);

    /** Takes it back, or makes it again. */
    abstract Outcome<Case> act(Desk desk);

    @Override
    public Integer call() {
        return change((desk, _) -> {
            Optional<Entry> entry = meant(desk);
            return act(desk).map(after -> print(after, entry.orElseThrow()));
        });
    }

    private int print(Case after, Entry entry) {
        int number = entry.stamp().number();
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("entry", number)
                            .put("words", EditWords.line(entry.edit())),
                    around.out());
        } else {
            around.out().println(Words.text(key, Integer.toString(number), EditWords.line(entry.edit())));
        }
        return Messages.DONE;
    }

    /** {@code touchstone undo CASE}. */
    @Command(
            name = "undo",
            description =
                    "Take back what you did last in a case; the journal keeps both. Ends at what others did, and at"
                            + " steps of the review.")
    static final class Undo extends UndoCommand {

        Undo(Surroundings around) {
            super(around, "cli.undone");
        }

        @Override
        Optional<Entry> meant(Desk desk) {
            return desk.history().undoes();
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
        Optional<Entry> meant(Desk desk) {
            return desk.history().redoes();
        }

        @Override
        Outcome<Case> act(Desk desk) {
            return desk.redo();
        }
    }
}
