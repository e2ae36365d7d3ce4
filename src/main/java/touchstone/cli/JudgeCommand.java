package touchstone.cli;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.Judge;
import touchstone.words.Times;
import touchstone.words.Words;

/** {@code touchstone judge CASE}: a claim's verdict, as of a date. */
@Command(name = "judge", description = "Give a claim its verdict, as of a date.")
final class JudgeCommand extends EditCommand {

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(
            names = "--rating",
            required = true,
            paramLabel = "RATING",
            converter = Typed.Rating.class,
            description = "true, mostly-true, half-true, mostly-false, false or absurd, in the scale of six.")
    private String rating = "";

    @Option(names = "--reasons", required = true, paramLabel = "TEXT", description = "Why, in words.")
    private String reasons = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Typed.Time.class,
            description = "The date as of which it holds (default: today).")
    private @Nullable When asOf;

    @Option(
            names = "--media",
            paramLabel = "CATEGORY",
            arity = "1..*",
            description =
                    "For media: original, decontextualized, edited-or-cropped, transformed, staged, satire-or-parody.")
    private Set<Verdict.MediaCategory> media = Set.of();

    JudgeCommand(Surroundings around) {
        super(around);
    }

    private When holds() {
        return asOf == null ? new When.Day(LocalDate.now(around.clock())) : asOf;
    }

    @Override
    Outcome<Judge> edit(Case found, Desk desk) {
        return Outcome.done(new Judge(claim, rating, reasons, holds(), media));
    }

    @Override
    String said(Case after) {
        return "Claim " + claim + ": " + Words.rating(rating) + ", as of " + Times.stated(holds());
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("claim", claim).put("rating", rating).put("as_of", holds().toString());
    }
}
