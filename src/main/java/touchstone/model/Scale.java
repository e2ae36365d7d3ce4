package touchstone.model;

import java.util.List;
import java.util.Optional;

/**
 * The ratings that a house gives, from one end to the other.
 *
 * @param key names the scale in case files
 * @param steps in order
 */
public record Scale(String key, List<Step> steps) {

    /**
     * One rating.
     *
     * @param key names it in case files and on the command line
     * @param mark how it is drawn
     */
    public record Step(String key, Mark mark) {}

    /** How a rating is drawn: a ring that fills with truth; {@code LABEL} where no truth is measured. */
    public enum Mark {
        TRUE,
        MOSTLY_TRUE,
        HALF_TRUE,
        MOSTLY_FALSE,
        FALSE,
        ABSURD,
        LABEL
    }

    /** True to False in six. */
    public static final Scale SIX = new Scale(
            "true-to-false-in-six",
            List.of(
                    new Step("true", Mark.TRUE),
                    new Step("mostly-true", Mark.MOSTLY_TRUE),
                    new Step("half-true", Mark.HALF_TRUE),
                    new Step("mostly-false", Mark.MOSTLY_FALSE),
                    new Step("false", Mark.FALSE),
                    new Step("absurd", Mark.ABSURD)));

    /** Seven with nuance. */
    public static final Scale SEVEN = new Scale(
            "seven-with-nuance",
            List.of(
                    new Step("true", Mark.TRUE),
                    new Step("mostly-true", Mark.MOSTLY_TRUE),
                    new Step("mixture", Mark.HALF_TRUE),
                    new Step("mostly-false", Mark.MOSTLY_FALSE),
                    new Step("false", Mark.FALSE),
                    new Step("unproven", Mark.LABEL),
                    new Step("outdated", Mark.LABEL)));

    /** Agency labels. */
    public static final Scale LABELS = new Scale(
            "agency-labels",
            List.of(
                    new Step("false", Mark.FALSE),
                    new Step("misleading", Mark.MOSTLY_FALSE),
                    new Step("altered", Mark.LABEL),
                    new Step("missing-context", Mark.LABEL),
                    new Step("satire", Mark.LABEL)));

    /** No meter, a written conclusion only. */
    public static final Scale CONCLUSION = new Scale("conclusion-only", List.of(new Step("conclusion", Mark.LABEL)));

    /** The scales that come with the program. */
    public static final List<Scale> SHIPPED = List.of(SIX, SEVEN, LABELS, CONCLUSION);

    public Scale {
        steps = List.copyOf(steps);
    }

    /** The shipped scale of that key. */
    public static Optional<Scale> of(String key) {
        return SHIPPED.stream().filter(scale -> scale.key.equals(key)).findFirst();
    }

    /** The keys of its steps, in order. */
    public List<String> keys() {
        return steps.stream().map(Step::key).toList();
    }

    /** The step of that key. */
    public Optional<Step> step(String rating) {
        return steps.stream().filter(step -> step.key.equals(rating)).findFirst();
    }
}
