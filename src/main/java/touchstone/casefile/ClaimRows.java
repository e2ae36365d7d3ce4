package touchstone.casefile;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Reason;
import touchstone.model.SecondRating;
import touchstone.model.Verdict;

/** Claims, with their passages, reasons, questions, verdicts and second ratings, to rows and back. */
final class ClaimRows {

    private ClaimRows() {}

    static void write(int of, Claim claim, Consumer<Line> rows) {
        int number = claim.number();
        rows.accept(Line.of(
                Table.CLAIMS,
                of,
                number,
                claim.wording(),
                claim.claimant(),
                claim.saidOn(),
                claim.kind(),
                claim.score(),
                claim.state(),
                claim.byHand(),
                claim.dismissedBecause()));
        int position = 0;
        for (Passage passage : claim.passages()) {
            rows.accept(Line.of(
                    Table.PASSAGES,
                    of,
                    number,
                    ++position,
                    passage.start(),
                    passage.end(),
                    passage.quote(),
                    passage.before(),
                    passage.after()));
        }
        position = 0;
        for (Reason reason : claim.reasons()) {
            rows.accept(Line.of(
                    Table.REASONS,
                    of,
                    number,
                    ++position,
                    reason.cue(),
                    reason.words(),
                    reason.start(),
                    reason.end(),
                    reason.weight()));
        }
        claim.answered().stream()
                .sorted(Spelling.ORDER)
                .forEach(question -> rows.accept(Line.of(Table.CLAIM_QUESTIONS, of, number, question)));
        if (claim.verdict() != null) {
            write(of, number, claim.verdict(), rows);
        }
        position = 0;
        for (SecondRating second : claim.secondRatings()) {
            rows.accept(Line.of(
                    Table.SECOND_RATINGS,
                    of,
                    number,
                    ++position,
                    second.rating(),
                    second.why(),
                    second.by().name(),
                    second.by().role(),
                    second.at()));
        }
    }

    private static void write(int of, int claim, Verdict verdict, Consumer<Line> rows) {
        rows.accept(Line.of(
                Table.VERDICTS,
                of,
                claim,
                verdict.rating(),
                verdict.reasons(),
                verdict.asOf(),
                verdict.by().name(),
                verdict.by().role(),
                verdict.at()));
        verdict.media().stream()
                .sorted(Spelling.ORDER)
                .forEach(category -> rows.accept(Line.of(Table.VERDICT_MEDIA, of, claim, category)));
    }

    static List<Claim> read(CaseRows rows) throws SQLException {
        Parts<Passage> passages = rows.parts(Table.PASSAGES, ClaimRows::passage);
        Parts<Reason> reasons = rows.parts(Table.REASONS, ClaimRows::reason);
        Parts<Claim.Question> answered =
                rows.parts(Table.CLAIM_QUESTIONS, row -> row.from(3).word(Claim.Question.class));
        Parts<Verdict.MediaCategory> media =
                rows.parts(Table.VERDICT_MEDIA, row -> row.from(3).word(Verdict.MediaCategory.class));
        Parts<Verdict> verdicts = rows.parts(Table.VERDICTS, row -> verdict(row, media));
        Parts<SecondRating> seconds = rows.parts(Table.SECOND_RATINGS, ClaimRows::second);
        return rows.all(Table.CLAIMS, row -> {
            int number = row.from(2).number();
            return new Claim(
                    number,
                    passages.of(number),
                    row.text(),
                    row.maybeText(),
                    row.maybeWhen(),
                    row.word(Claim.Kind.class),
                    row.real(),
                    reasons.of(number),
                    row.word(Claim.State.class),
                    row.truth(),
                    row.maybeText(),
                    verdicts.one(number),
                    set(answered.of(number), Claim.Question.class),
                    seconds.of(number));
        });
    }

    private static Passage passage(Row row) throws SQLException {
        return new Passage(row.from(4).number(), row.number(), row.text(), row.text(), row.text());
    }

    private static Reason reason(Row row) throws SQLException {
        return new Reason(row.from(4).word(Reason.Cue.class), row.text(), row.number(), row.number(), row.real());
    }

    private static Verdict verdict(Row row, Parts<Verdict.MediaCategory> media) throws SQLException {
        int claim = row.from(2).number();
        String rating = row.text();
        String reasons = row.text();
        return new Verdict(
                rating,
                reasons,
                row.when(),
                new Person(row.text(), row.word(Person.Role.class)),
                row.at(),
                set(media.of(claim), Verdict.MediaCategory.class));
    }

    private static SecondRating second(Row row) throws SQLException {
        @Nullable String rating = row.from(4).maybeText();
        String why = row.text();
        return new SecondRating(new Person(row.text(), row.word(Person.Role.class)), row.at(), rating, why);
    }

    private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }
}
