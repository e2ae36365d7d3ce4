package touchstone.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Testimony;
import touchstone.model.Trouble;
import touchstone.model.edit.DescribeTestimony;
import touchstone.words.EditWords;

/** {@code touchstone testimony CASE --evidence N}: writes anew who said something, and whether they may be named. */
@Command(
        name = "testimony",
        description = "Write anew who said what a statement, call or interview holds, and on what terms;"
                + " what is not given stays as it is, and “-” takes it out.")
final class TestimonyCommand extends DeskCommand {

    private static final String NOTHING = "-";

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Option(names = "--evidence", required = true, paramLabel = "N", description = "The evidence's number.")
    private int evidence;

    @Option(names = "--author", paramLabel = "NAME", converter = Typed.Said.class, description = "Who said it.")
    private @Nullable String name;

    @Option(names = "--function", paramLabel = "TEXT", converter = Typed.Said.class, description = "As what.")
    private @Nullable String function;

    @Option(
            names = "--reached",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "How they were reached.")
    private @Nullable String reached;

    @Option(names = "--heard-by", paramLabel = "TEXT", converter = Typed.Said.class, description = "Who else heard it.")
    private @Nullable String heardBy;

    @Option(
            names = "--naming",
            paramLabel = "not-asked|by-name|by-function|not-at-all",
            converter = Typed.MayBeNamed.class,
            description = "Whether they may be named.")
    private Testimony.@Nullable Naming naming;

    @Option(
            names = "--wording",
            paramLabel = "not-said|word-for-word|notes",
            converter = Typed.WhoseWords.class,
            description = "Whether the words are theirs.")
    private Testimony.@Nullable Wording wording;

    TestimonyCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if (name == null
                && function == null
                && reached == null
                && heardBy == null
                && naming == null
                && wording == null) {
            throw wrong("Say what is to be written anew: --naming, --author, --function, --reached, --heard-by or"
                    + " --wording.");
        }
        return change(desk -> named(desk, of)
                .then(this::described)
                .then(edit -> desk.apply(edit).map(after -> print(after, edit))));
    }

    private Outcome<DescribeTestimony> described(Case found) {
        return found.evidence(evidence)
                .map(item -> Testimony.of(item)
                        .map(known -> Outcome.done(new DescribeTestimony(evidence, anew(known))))
                        .orElseGet(() -> Outcome.refused(Trouble.forbidden("trouble.edit.nobodys-words", evidence))))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.edit.no-evidence", evidence)));
    }

    private Testimony anew(Testimony known) {
        return new Testimony(
                anew(name, known.name()),
                anew(function, known.function()),
                anew(reached, known.reached()),
                anew(heardBy, known.heardBy()),
                Objects.requireNonNullElse(naming, known.naming()),
                Objects.requireNonNullElse(wording, known.wording()));
    }

    private static @Nullable String anew(@Nullable String given, @Nullable String known) {
        return given == null ? known : given.equals(NOTHING) ? null : given;
    }

    private int print(Case after, DescribeTestimony edit) {
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("evidence", evidence)
                            .put("naming", Spelled.word(edit.testimony().naming())),
                    around.out());
        } else {
            around.out().println(EditWords.line(edit));
        }
        return Messages.DONE;
    }
}
