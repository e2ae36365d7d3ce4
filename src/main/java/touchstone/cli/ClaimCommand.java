package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Trouble;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Reword;
import touchstone.model.edit.TakeUp;

/** {@code touchstone claim CASE add|take|dismiss|reword}: what is to be checked. */
@Command(name = "claim", description = "Make, take up, dismiss or reword a claim.")
final class ClaimCommand extends DeskCommand {

    /** What can be done with a claim. */
    private enum Act {
        ADD,
        TAKE,
        DISMISS,
        REWORD
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Parameters(index = "1", paramLabel = "add|take|dismiss|reword", description = "What to do.")
    private String act = "";

    @Option(names = "--claim", paramLabel = "N", description = "The claim's number (take, dismiss, reword).")
    private @Nullable Integer claim;

    @Option(names = "--start", paramLabel = "N", description = "First UTF-16 unit in the article's text (add).")
    private @Nullable Integer start;

    @Option(names = "--end", paramLabel = "N", description = "The unit after the last (add).")
    private @Nullable Integer end;

    @Option(names = "--wording", paramLabel = "TEXT", description = "The statement made to stand alone (add, reword).")
    private @Nullable String wording;

    @Option(names = "--claimant", paramLabel = "NAME", description = "Who says so (add).")
    private @Nullable String claimant;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why (dismiss).")
    private @Nullable String why;

    ClaimCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Act chosen = Spelled.of(Act.class, act);
        return change(desk -> named(desk, of)
                .then(found -> edit(chosen, found))
                .then(desk::apply)
                .map(after -> print(chosen, after)));
    }

    private Outcome<Edit> edit(Act chosen, Case of) {
        return switch (chosen) {
            case ADD -> added(of);
            case TAKE -> claim == null ? lacking("--claim") : Outcome.done(new TakeUp(claim));
            case DISMISS -> claim == null ? lacking("--claim") : Outcome.done(new Dismiss(claim, why));
            case REWORD ->
                claim == null || wording == null
                        ? lacking("--claim, --wording")
                        : Outcome.done(new Reword(claim, wording));
        };
    }

    private Outcome<Edit> added(Case of) {
        String text = of.article().text();
        if (start == null || end == null) {
            return lacking("--start, --end");
        }
        if (start < 0 || end <= start || end > text.length()) {
            return Outcome.refused(Trouble.unreadable("trouble.cli.offsets", start, end, text.length()));
        }
        Passage passage = Passage.of(text, start, end);
        return Outcome.done(
                new AddClaim(passage, wording == null ? passage.quote().strip() : wording, claimant));
    }

    private static Outcome<Edit> lacking(String options) {
        return Outcome.refused(Trouble.unreadable("trouble.cli.lacking", options));
    }

    private int print(Act chosen, Case after) {
        int number = chosen == Act.ADD || claim == null ? after.trail().claimsEver() : claim;
        if (common.json) {
            Json.print(Json.object().put("case", after.number()).put("claim", number), around.out());
        } else {
            around.out().println("Claim " + number);
        }
        return Messages.DONE;
    }
}
