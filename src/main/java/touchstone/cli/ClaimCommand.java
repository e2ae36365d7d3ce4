package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Trouble;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Join;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Split;
import touchstone.model.edit.TakeUp;
import touchstone.words.Words;

/** {@code touchstone claim CASE ACT}: what is to be checked. */
@Command(name = "claim", description = "Make, take up, dismiss, reword, attribute, split or join claims.")
final class ClaimCommand extends EditCommand {

    private static final List<String> OWN =
            List.of("--claim", "--start", "--end", "--wording", "--claimant", "--why", "--at", "--with");

    /** What can be done with a claim. */
    enum Act {
        ADD,
        TAKE,
        DISMISS,
        REWORD,
        ATTRIBUTE,
        SPLIT,
        JOIN
    }

    @Parameters(
            index = "1",
            paramLabel = "ACT",
            description = "What to do: add, take, dismiss, reword, attribute, split or join.")
    private Act act = Act.ADD;

    @Option(names = "--claim", paramLabel = "N", description = "The claim's number (all but add).")
    private int claim;

    @Option(
            names = "--start",
            paramLabel = "N",
            description = "Where it begins: the first UTF-16 unit in the article's text, counted from 0 (add).")
    private int start;

    @Option(names = "--end", paramLabel = "N", description = "Where it ends: the first UTF-16 unit after it (add).")
    private int end;

    @Option(names = "--wording", paramLabel = "TEXT", description = "The statement made to stand alone (add, reword).")
    private @Nullable String wording;

    @Option(names = "--claimant", paramLabel = "NAME", description = "Who says so (add, attribute).")
    private @Nullable String claimant;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why (dismiss).")
    private @Nullable String why;

    @Option(
            names = "--at",
            paramLabel = "N|WORDS",
            description =
                    "Where the second claim begins: a UTF-16 unit of the article's text, or its first words (split).")
    private String at = "";

    @Option(names = "--with", paramLabel = "N", description = "The claim that becomes part of --claim (join).")
    private int other;

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
            case ATTRIBUTE -> fits(List.of("--claim", "--claimant"), List.of());
            case SPLIT -> fits(List.of("--claim", "--at"), List.of());
            case JOIN -> fits(List.of("--claim", "--with"), List.of());
        }
        return super.call();
    }

    private void fits(List<String> needed, List<String> possible) {
        fits(act, OWN, needed, possible);
    }

    @Override
    Outcome<? extends Edit> edit(Case of, Desk desk) {
        return switch (act) {
            case ADD -> added(of, start, end);
            case TAKE -> Outcome.done(new TakeUp(claim));
            case DISMISS -> Outcome.done(new Dismiss(claim, why));
            case REWORD -> Outcome.done(new Reword(claim, wording == null ? "" : wording));
            case ATTRIBUTE -> claim(of).map(found -> new Attribute(claim, claimant, found.saidOn(), found.kind()));
            case SPLIT -> claim(of).then(this::split);
            case JOIN -> Outcome.done(new Join(claim, other));
        };
    }

    private Outcome<Claim> claim(Case of) {
        return of.claim(claim)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim)));
    }

    private Outcome<Split> split(Claim whole) {
        Passage main = whole.passage();
        int place = at.matches("\\d{1,9}")
                ? Integer.parseInt(at)
                : main.start() + main.quote().indexOf(at);
        return place < main.start()
                ? Outcome.refused(Trouble.unreadable("trouble.cli.no-such-words", at, claim))
                : Outcome.done(new Split(claim, place));
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

    private int number(Case after) {
        return act == Act.ADD ? after.trail().claimsEver() : claim;
    }

    @Override
    boolean takesUp() {
        return act == Act.TAKE;
    }

    @Override
    String said(Case after) {
        String first = line(after, number(after));
        return switch (act) {
            case SPLIT ->
                first + System.lineSeparator() + line(after, after.trail().claimsEver());
            case JOIN -> first + System.lineSeparator() + "Claim " + other + " is part of it now.";
            case ADD, TAKE, DISMISS, REWORD, ATTRIBUTE -> first;
        };
    }

    private static String line(Case after, int number) {
        return after.claim(number)
                .map(found -> "Claim " + number + ", " + Words.name(found.state()) + ": "
                        + found.wording().strip().replaceAll("\\s+", " "))
                .orElse("Claim " + number);
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("claim", number(after));
        after.claim(number(after)).ifPresent(found -> answer.put("state", Spelled.word(found.state())));
        if (act == Act.SPLIT) {
            answer.put("second", after.trail().claimsEver());
        }
        if (act == Act.JOIN) {
            answer.put("joined", other);
        }
    }
}
