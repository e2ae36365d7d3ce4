package touchstone.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
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
final class TestimonyCommand extends EditCommand {

    private static final String NOTHING = "-";

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
            paramLabel = "NAMING",
            description = "Whether they may be named: not-asked, by-name, by-function or not-at-all.")
    private Testimony.@Nullable Naming naming;

    @Option(
            names = "--wording",
            paramLabel = "WORDING",
            description = "Whether the words are theirs: not-said, word-for-word or notes.")
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
        return super.call();
    }

    @Override
    Outcome<DescribeTestimony> edit(Case found, Desk desk) {
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

    @Override
    String said(Case after) {
        return EditWords.line(new DescribeTestimony(evidence, written(after)));
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("evidence", evidence)
                .put("naming", Spelled.word(written(after).naming()));
    }

    private Testimony written(Case after) {
        return after.evidence(evidence).flatMap(Testimony::of).orElseThrow();
    }
}
