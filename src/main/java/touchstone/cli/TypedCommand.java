package touchstone.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** A command as it was typed: what all of them know, and how they say what came of it. */
abstract class TypedCommand implements Callable<Integer> {

    final Surroundings around;

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    TypedCommand(Surroundings around) {
        this.around = around;
    }

    /** What was typed and can't be meant, to be thrown. */
    final ParameterException wrong(String words) {
        return new ParameterException(line(), words);
    }

    /** Whether an option was typed. */
    final boolean isGiven(String option) {
        return line().getParseResult().hasMatchedOption(option);
    }

    /**
     * Refuses an act of several without every option that it needs, or with one that it has no use for.
     *
     * @param own the options that belong to one act or another, of which the rest are free
     */
    final void fits(Enum<?> act, List<String> own, List<String> needed, List<String> possible) {
        String lacking = needed.stream()
                .filter(option -> !isGiven(option))
                .map(option -> Usage.whole(Objects.requireNonNull(spec).findOption(option)))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw wrong("This needs " + lacking + ".");
        }
        String idle = own.stream()
                .filter(option -> !needed.contains(option) && !possible.contains(option))
                .filter(this::isGiven)
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            throw wrong("“" + Spelled.word(act) + "” has no use for " + idle + ".");
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /** Says something beside what was done. */
    final void note(String words) {
        Messages.note(words, around.err());
    }

    /** The exit status of an outcome; trouble is told on standard error. */
    final int status(Outcome<Integer> outcome) {
        return outcome.fold(Function.identity(), this::tell);
    }

    /** Tells trouble on standard error and gives its exit status. */
    final int tell(Trouble trouble) {
        return Messages.tell(trouble, around.err());
    }
}
