package touchstone.cli;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.Judge;
import touchstone.words.Times;
import touchstone.words.Words;

/** {@code touchstone judge CASE}: a claim's verdict, as of a date. */
@Command(name = "judge", description = "Give a claim its verdict, as of a date.")
final class JudgeCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

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
            converter = Typed.Media.class,
            description =
                    "For media: original, decontextualized, edited-or-cropped, transformed, staged, satire-or-parody.")
    private Set<Verdict.MediaCategory> media = Set.of();

    JudgeCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        When holds = asOf == null ? new When.Day(LocalDate.now(around.clock())) : asOf;
        Judge judge = new Judge(claim, rating, reasons, holds, media);
        return change(desk -> named(desk, of).then(_ -> desk.apply(judge)).map(after -> print(after, judge)));
    }

    private int print(Case after, Judge judge) {
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("claim", claim)
                            .put("rating", judge.rating())
                            .put("as_of", judge.asOf().toString()),
                    around.out());
        } else {
            around.out()
                    .println("Claim " + claim + ": " + Words.rating(judge.rating()) + ", as of "
                            + Times.stated(judge.asOf()));
        }
        return Messages.DONE;
    }
}
