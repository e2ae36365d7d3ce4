package touchstone.cli;

import java.util.List;
import java.util.stream.Collectors;
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

    private static final List<String> OWN = List.of("--claim", "--start", "--end", "--wording", "--claimant", "--why");

    /** What can be done with a claim. */
    enum Act {
        ADD,
        TAKE,
        DISMISS,
        REWORD
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Parameters(
            index = "1",
            paramLabel = "add|take|dismiss|reword",
            converter = Typed.ClaimAct.class,
            description = "What to do.")
    private Act act = Act.ADD;

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
        switch (act) {
            case ADD -> fits(List.of("--start", "--end"), List.of("--wording", "--claimant"));
            case TAKE -> fits(List.of("--claim"), List.of());
            case DISMISS -> fits(List.of("--claim"), List.of("--why"));
            case REWORD -> fits(List.of("--claim", "--wording"), List.of());
        }
        return change(desk -> named(desk, of).then(this::edit).then(desk::apply).map(this::print));
    }

    /** Every option that the act needs was given, and none that it has no use for. */
    private void fits(List<String> needed, List<String> possible) {
        String lacking = needed.stream().filter(option -> !isGiven(option)).collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw wrong("This needs " + lacking + ".");
        }
        String idle = OWN.stream()
                .filter(option -> !needed.contains(option) && !possible.contains(option))
                .filter(this::isGiven)
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            throw wrong("“" + Spelled.word(act) + "” has no use for " + idle + ".");
        }
    }

    private Outcome<Edit> edit(Case of) {
        int number = given(claim);
        return switch (act) {
            case ADD -> added(of, given(start), given(end));
            case TAKE -> Outcome.done(new TakeUp(number));
            case DISMISS -> Outcome.done(new Dismiss(number, why));
            case REWORD -> Outcome.done(new Reword(number, wording == null ? "" : wording));
        };
    }

    private static int given(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private Outcome<Edit> added(Case of, int from, int to) {
        String text = of.article().text();
        if (from < 0 || to <= from || to > text.length()) {
            return Outcome.refused(Trouble.unreadable("trouble.cli.offsets", from, to, text.length()));
        }
        Passage passage = Passage.of(text, from, to);
        return Outcome.done(
                new AddClaim(passage, wording == null ? passage.quote().strip() : wording, claimant));
    }

    private int print(Case after) {
        int number = claim == null ? after.trail().claimsEver() : claim;
        if (common.json) {
            Json.print(Json.object().put("case", after.number()).put("claim", number), around.out());
        } else {
            around.out().println("Claim " + number);
        }
        return Messages.DONE;
    }
}
