package touchstone.findings;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.Finding;

/** All checks, one after the other. */
public final class Checks {

    private final List<Check> checks;

    /**
     * These checks in this order.
     *
     * @param checks one for each thing that can be noticed
     */
    public Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The checks that come with the program. A new one is one line here. */
    public static Checks shipped() {
        return new Checks(List.of(
                new FigureDrift(),
                new PostTimes(),
                new OlderThanClaimed(),
                new ExcerptNotFound(),
                new PictureTimes(),
                new PictureChanged(),
                new TimeOrder()));
    }

    /** What there is to notice in a case; each thing once. */
    public List<Finding> in(Case of) {
        return checks.stream()
                .flatMap(check -> check.in(of).stream())
                .distinct()
                .toList();
    }
}
