package touchstone.cli;

import java.io.PrintStream;
import java.util.List;
import touchstone.desk.HouseHeads;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** Trouble as the command line tells it, and the exit status that goes with it. */
final class Messages {

    /** Done. */
    static final int DONE = 0;

    /** Refused by a rule, or something was found. */
    static final int REFUSED = 1;

    /** Wrong usage, or input that can't be read. */
    static final int UNUSABLE = 2;

    private Messages() {}

    /** Tells what happened, what is safe and what to do next; gives the exit status. */
    static int tell(Trouble trouble, PrintStream err) {
        return tell(trouble, List.of(), err);
    }

    /** Tells what happened, each of its parts in a line, what is safe and what to do next; gives the exit status. */
    static int tell(Trouble trouble, List<String> parts, PrintStream err) {
        note(Words.what(trouble), err);
        parts.forEach(part -> err.println("  " + part));
        err.println("  " + Words.safe(trouble) + " " + Words.next(trouble)
                + Hints.of(trouble).map(hint -> " " + hint).orElse(""));
        return switch (trouble.nature()) {
            case FORBIDDEN -> REFUSED;
            case UNREADABLE, STORAGE -> UNUSABLE;
        };
    }

    /** Tells why the order as shipped serves, where the house chose another that can't be used. */
    static void tellOfHeads(Surroundings around) {
        new HouseHeads(around.folders().heads()).inUse().refusal().ifPresent(trouble -> tell(trouble, around.err()));
    }

    /** Says something beside what was done. */
    static void note(String words, PrintStream err) {
        err.println("touchstone: " + words);
    }
}
