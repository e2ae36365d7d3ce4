package touchstone.ui.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import touchstone.desk.Joined;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Person;
import touchstone.model.edit.Matter;
import touchstone.model.merge.Dispute;
import touchstone.model.merge.Settlement;
import touchstone.ui.kit.Icon;
import touchstone.words.Words;

/**
 * One thing that copies say differently, as the screen lists it: open, or settled.
 *
 * @param dispute what is said, and by whom
 * @param of the case while it is, or was, open
 * @param settlement who settled it, where somebody has
 */
record Question(Dispute dispute, Case of, Optional<Settlement> settlement) {

    private static final Comparator<Question> ORDER = Comparator.comparing(
                    (Question question) -> question.dispute().matter())
            .thenComparing(
                    question -> Objects.requireNonNullElse(question.dispute().claim(), 0))
            .thenComparing(
                    question -> Objects.requireNonNullElse(question.dispute().evidence(), 0));

    /** All questions of a case, in an order that settling does not change. */
    static List<Question> in(Joined joined) {
        List<Question> all = new ArrayList<>();
        joined.now()
                .ifPresent(now ->
                        joined.disputes().forEach(dispute -> all.add(new Question(dispute, now, Optional.empty()))));
        joined.settled()
                .forEach(settlement ->
                        all.add(new Question(settlement.dispute(), settlement.then(), Optional.of(settlement))));
        all.sort(ORDER);
        return all;
    }

    /** The sides, that of whoever looks first. */
    List<Dispute.Side> sidesFor(Person who) {
        return dispute.sides().stream()
                .sorted(Comparator.comparing(side -> !side.by().isSamePersonAs(who)))
                .toList();
    }

    boolean isOpen() {
        return settlement.isEmpty();
    }

    /** Whether both are about the same, however it stands. */
    boolean isSameAs(Question other) {
        return dispute.isOf(other.dispute.matter(), other.dispute.claim(), other.dispute.evidence());
    }

    /** The claim that it is about. */
    Optional<Claim> claim() {
        return Optional.ofNullable(dispute.claim()).flatMap(of::claim);
    }

    /** The evidence that it is about. */
    Optional<Evidence> evidence() {
        return Optional.ofNullable(dispute.evidence()).flatMap(of::evidence);
    }

    /** The case where a side is right. */
    Case where(Dispute.Side side) {
        return Dispute.where(side, of);
    }

    /** What it is about, in a line: {@code Verdict on claim 2}. */
    String name() {
        String matter = Words.name(dispute.matter());
        Integer claim = dispute.claim();
        Integer evidence = dispute.evidence();
        if (claim != null && evidence != null) {
            return Words.text("merge.name.stance", Integer.toString(evidence), Integer.toString(claim));
        }
        if (claim != null) {
            String key = dispute.matter() == Matter.VERDICT ? "merge.name.verdict" : "merge.name.claim";
            return Words.text(key, matter, Integer.toString(claim));
        }
        return evidence == null
                ? Words.text("merge.name.case", matter)
                : Words.text("merge.name.evidence", matter, Integer.toString(evidence));
    }

    /** Its heading: {@code Two verdicts on one claim}. */
    String title() {
        return Words.text(
                switch (dispute.matter()) {
                    case TITLE -> "merge.title.title";
                    case VERDICT -> "merge.title.verdict";
                    case WORDING -> "merge.title.wording";
                    case ATTRIBUTION -> "merge.title.attribution";
                    case PLACE -> "merge.title.place";
                    case DESCRIPTION -> "merge.title.description";
                    case GRADE -> "merge.title.grade";
                    case STANCE -> "merge.title.stance";
                    case REMOVAL -> "merge.title.removal";
                });
    }

    /** Why one side has to stand, and not several. */
    String whyOne() {
        String matter = Words.text(
                switch (dispute.matter()) {
                    case TITLE -> "merge.one.title";
                    case VERDICT -> "merge.one.verdict";
                    case WORDING -> "merge.one.wording";
                    case ATTRIBUTION -> "merge.one.attribution";
                    case PLACE -> "merge.one.place";
                    case DESCRIPTION -> "merge.one.description";
                    case GRADE -> "merge.one.grade";
                    case STANCE -> "merge.one.stance";
                    case REMOVAL -> "merge.one.removal";
                });
        return Words.text("merge.one", matter);
    }

    Icon icon() {
        return switch (dispute.matter()) {
            case VERDICT -> Icon.HALF_TRUE;
            case TITLE, WORDING, ATTRIBUTION, PLACE -> Icon.PENCIL;
            case DESCRIPTION, GRADE, STANCE -> Icon.CLIP;
            case REMOVAL -> Icon.CROSS;
        };
    }
}
