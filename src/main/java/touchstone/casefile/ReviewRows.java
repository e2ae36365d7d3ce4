package touchstone.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.model.Comment;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.Seal;
import touchstone.model.Standing;

/** Comments, seals, waivers, findings seen and looks to rows and back. */
final class ReviewRows {

    private ReviewRows() {}

    static void write(int of, Review review, Consumer<Line> rows) {
        Seal seal = review.seal();
        if (seal != null) {
            rows.accept(Line.of(
                    Table.SEALS,
                    of,
                    seal.by().name(),
                    seal.by().role(),
                    seal.at(),
                    seal.entries(),
                    seal.head(),
                    seal.evidence(),
                    seal.verdicts(),
                    seal.publicKey(),
                    seal.signature()));
        }
        int position = 0;
        for (Review.Waiver waiver : review.waivers()) {
            rows.accept(Line.of(
                    Table.WAIVERS,
                    of,
                    ++position,
                    waiver.missing(),
                    waiver.because(),
                    waiver.by().name(),
                    waiver.by().role()));
        }
        position = 0;
        for (String finding : review.findingsSeen()) {
            rows.accept(Line.of(Table.FINDINGS_SEEN, of, ++position, finding));
        }
        position = 0;
        for (Review.Look look : review.looks()) {
            rows.accept(Line.of(Table.LOOKS, of, ++position, look.who(), look.entries(), look.at()));
        }
    }

    static Review read(CaseRows rows, Standing standing, @Nullable String because) throws SQLException {
        List<Seal> seals = rows.all(Table.SEALS, ReviewRows::seal);
        return new Review(
                standing,
                because,
                seals.isEmpty() ? null : seals.getFirst(),
                rows.all(Table.WAIVERS, row -> new Review.Waiver(row.from(3).text(), row.text(), person(row))),
                rows.all(Table.FINDINGS_SEEN, row -> row.from(3).text()),
                rows.all(Table.LOOKS, row -> new Review.Look(row.from(3).text(), row.number(), row.at())));
    }

    private static Seal seal(Row row) throws SQLException {
        Person by = person(row.from(2));
        Instant at = row.at();
        return new Seal(row.number(), row.text(), row.text(), row.text(), row.text(), row.text(), by, at);
    }

    static void write(int of, Comment comment, Consumer<Line> rows) {
        rows.accept(Line.of(
                Table.COMMENTS,
                of,
                comment.number(),
                comment.claim(),
                comment.evidence(),
                comment.replyTo(),
                comment.text(),
                comment.by().name(),
                comment.by().role(),
                comment.at(),
                comment.settled()));
    }

    static List<Comment> readComments(CaseRows rows) throws SQLException {
        return rows.all(
                Table.COMMENTS,
                row -> new Comment(
                        row.from(2).number(),
                        row.maybeNumber(),
                        row.maybeNumber(),
                        row.maybeNumber(),
                        row.text(),
                        person(row),
                        row.at(),
                        row.truth()));
    }

    static Person person(Row row) throws SQLException {
        return new Person(row.text(), row.word(Person.Role.class));
    }
}
