package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.model.Verdict;
import touchstone.model.edit.RateSecond;
import touchstone.words.Times;
import touchstone.words.Words;

/** {@code touchstone rate CASE --claim N --rating R}: a second rating, given before the verdict is shown. */
@Command(
        name = "rate",
        description = "Rate a claim a second time, before you see its verdict; then the verdict is shown. For editors.")
final class RateCommand extends CaseCommand {

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(names = "--rating", paramLabel = "RATING", converter = Typed.Rating.class, description = "As for “judge”.")
    private @Nullable String rating;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why, in words.")
    private String why = "";

    @Option(names = "--look", description = "Look at the verdict without rating; that is noted.")
    private boolean look;

    RateCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if (look == (rating != null)) {
            throw wrong("Give --rating, or --look to see the verdict without rating.");
        }
        if (look && !why.isBlank()) {
            throw wrong("“--look” has no use for --why.");
        }
        return change((desk, found) -> covered(found, desk)
                .then(_ -> desk.apply(new RateSecond(claim, rating, why)))
                .map(this::print));
    }

    /** The case, if the claim's verdict lies covered for who rates, as it must for the rating to mean something. */
    private Outcome<Case> covered(Case found, Desk desk) {
        Person who = desk.who();
        Claim asked = found.claim(claim).orElse(null);
        if (asked == null) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim));
        }
        if (found.standing() != Standing.IN_REVIEW) {
            return Outcome.refused(Trouble.forbidden("trouble.review.not-in-review", found.title()));
        }
        if (who.role() != Person.Role.EDITOR) {
            return Outcome.refused(Trouble.forbidden("trouble.review.editors-only", who.name()));
        }
        if (asked.verdict() == null) {
            return Outcome.refused(Trouble.forbidden("trouble.cli.no-verdict", claim));
        }
        boolean isKnown = !Cover.of(found, who).hides(asked) && found.trail().isWorkOf(who);
        return isKnown ? Outcome.refused(Trouble.forbidden("trouble.cli.knows", who.name())) : Outcome.done(found);
    }

    private int print(Case after) {
        Verdict verdict = after.claim(claim).map(Claim::verdict).orElse(null);
        if (common.json) {
            ObjectNode answer = Json.object().put("case", after.number()).put("claim", claim);
            Json.put(answer, "rating", rating);
            if (verdict != null) {
                answer.set("verdict", CaseJson.verdict(verdict));
            }
            Json.print(answer, around.out());
        } else if (verdict != null) {
            around.out()
                    .println("Claim " + claim + ": "
                            + (rating == null ? "" : "you say " + Words.rating(rating) + "; ") + "the verdict is "
                            + Words.rating(verdict.rating()) + ", as of " + Times.stated(verdict.asOf()) + ", by "
                            + verdict.by().name());
            around.out().println("    " + verdict.reasons().replaceAll("\\s+", " "));
        }
        return Messages.DONE;
    }
}
