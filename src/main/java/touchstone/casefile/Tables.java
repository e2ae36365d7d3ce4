package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Conversation;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.Standing;
import touchstone.model.Trail;

/** How cases stand now: writes only the rows in which a case differs from what it was. */
final class Tables {

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /** Brings a case's rows from what it was, or from nothing, to what it is. */
    void write(@Nullable Case before, Case after) throws SQLException {
        Difference difference = new Difference();
        if (before == null) {
            whole(after, difference.now());
        } else {
            differing(before, after, difference);
        }
        difference.writeTo(database);
    }

    /** All rows of a case. */
    static void whole(Case of, Consumer<Line> rows) {
        int number = of.number();
        rows.accept(itself(of));
        ArticleRows.write(number, of.article(), rows);
        ArticleRows.writeBoilerplate(number, of.boilerplate(), rows);
        of.claims().forEach(claim -> ClaimRows.write(number, claim, rows));
        of.evidence().forEach(item -> EvidenceRows.write(number, item, rows));
        of.stances().forEach(stance -> EvidenceRows.write(number, stance, rows));
        of.comments().forEach(comment -> ReviewRows.write(number, comment, rows));
        ReviewRows.write(number, of.review(), rows);
        writeWorkers(number, of.trail().workedOn(), rows);
    }

    private static void differing(Case before, Case after, Difference rows) {
        int number = after.number();
        rows.was().accept(itself(before));
        rows.now().accept(itself(after));
        rows.between(
                List.of(before.article()),
                List.of(after.article()),
                Article::original,
                (article, into) -> ArticleRows.write(number, article, into));
        rows.between(
                List.of(before.boilerplate()),
                List.of(after.boilerplate()),
                _ -> number,
                (stretches, into) -> ArticleRows.writeBoilerplate(number, stretches, into));
        rows.between(
                before.claims(), after.claims(), Claim::number, (claim, into) -> ClaimRows.write(number, claim, into));
        rows.between(
                before.evidence(),
                after.evidence(),
                item -> item.number(),
                (item, into) -> EvidenceRows.write(number, item, into));
        rows.between(
                before.stances(),
                after.stances(),
                stance -> List.of(stance.claim(), stance.evidence()),
                (stance, into) -> EvidenceRows.write(number, stance, into));
        rows.between(
                before.comments(),
                after.comments(),
                Comment::number,
                (comment, into) -> ReviewRows.write(number, comment, into));
        rows.between(
                List.of(before.review()),
                List.of(after.review()),
                _ -> number,
                (review, into) -> ReviewRows.write(number, review, into));
        rows.between(
                List.of(before.trail().workedOn()),
                List.of(after.trail().workedOn()),
                _ -> number,
                (names, into) -> writeWorkers(number, names, into));
    }

    private static void writeWorkers(int of, List<String> names, Consumer<Line> rows) {
        int position = 0;
        for (String name : names) {
            rows.accept(Line.of(Table.WORKERS, of, ++position, name));
        }
    }

    private static Line itself(Case of) {
        Trail trail = of.trail();
        return Line.of(
                Table.CASES,
                of.number(),
                of.id(),
                of.title(),
                of.scale(),
                of.standing(),
                of.review().because(),
                trail.entries(),
                trail.openedAt(),
                trail.openedBy().name(),
                trail.openedBy().role(),
                trail.changedAt(),
                trail.changedBy().name(),
                trail.changedBy().role(),
                trail.claimsEver(),
                trail.evidenceEver(),
                trail.commentsEver(),
                (int) of.claims().stream().filter(Claim::isOpen).count(),
                (int) of.claims().stream()
                        .filter(claim -> claim.state() == Claim.State.PROPOSED)
                        .count(),
                of.evidence().size(),
                Conversation.open(of.comments()));
    }

    /** A case as its tables have it, or nothing where there is none of that number. */
    Optional<Case> read(int number) throws SQLException {
        CaseRows rows = new CaseRows(database, number);
        try {
            return Optional.ofNullable(database.row(Table.CASES.select(), row -> read(row, rows), number));
        } catch (IllegalArgumentException impossible) {
            throw new MalformedRow(Objects.toString(impossible.getMessage(), "a value that can’t be"));
        }
    }

    private static Case read(Row row, CaseRows rows) throws SQLException {
        int number = row.number();
        String id = row.text();
        String title = row.text();
        String scale = row.text();
        Standing standing = row.word(Standing.class);
        String because = row.maybeText();
        Trail trail = trail(row, rows);
        Review review = ReviewRows.read(rows, standing, because);
        Case read = new Case(
                id,
                number,
                title,
                scale,
                ArticleRows.read(rows),
                ArticleRows.readBoilerplate(rows),
                ClaimRows.read(rows),
                EvidenceRows.read(rows),
                EvidenceRows.readStances(rows),
                ReviewRows.readComments(rows),
                review,
                trail);
        requireCounted(row, read);
        return read;
    }

    private static Trail trail(Row row, CaseRows rows) throws SQLException {
        int entries = row.number();
        var openedAt = row.at();
        Person openedBy = ReviewRows.person(row);
        var changedAt = row.at();
        Person changedBy = ReviewRows.person(row);
        return new Trail(
                entries,
                openedAt,
                openedBy,
                changedAt,
                changedBy,
                rows.all(Table.WORKERS, worker -> worker.from(3).text()),
                row.number(),
                row.number(),
                row.number());
    }

    private static void requireCounted(Row row, Case read) throws SQLException {
        List<Object> kept = List.of(row.number(), row.number(), row.number(), row.number());
        List<Object> counted = List.copyOf(itself(read).values().subList(16, 20).stream()
                .map(Objects::requireNonNull)
                .toList());
        if (!kept.equals(counted)) {
            throw new MalformedRow("case " + read.number() + " counts " + kept + ", has " + counted);
        }
    }
}
