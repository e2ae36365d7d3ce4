package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Stance;

/**
 * Keeps the full-text index at what the view {@code search_texts} says. The index holds words and places only; the
 * texts themselves stay where they are.
 */
final class SearchIndex {

    private static final String TEXT =
            "SELECT text FROM search_texts WHERE case_number = ? AND place = ? AND number = ?";

    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    /**
     * A text that can be found.
     *
     * @param of number of its case
     * @param place in what
     * @param number of the claim, evidence or comment; 0 for the case and its article
     */
    private record Spot(int of, CaseHit.Place place, int number) implements Comparable<Spot> {

        long id() {
            return (long) of << 36 | (long) place.code() << 32 | number;
        }

        @Override
        public int compareTo(Spot other) {
            return Long.compare(id(), other.id());
        }
    }

    /** What changes a case's tables. */
    interface Change {
        void run() throws SQLException;
    }

    /** Does what changes a case's tables, and brings the index after them. */
    void following(@Nullable Case before, Case after, Change change) throws SQLException {
        List<Spot> spots = List.copyOf(touched(before, after));
        List<String> old = before == null ? spots.stream().map(_ -> "").toList() : texts(spots);
        change.run();
        List<String> fresh = texts(spots);
        for (int at = 0; at < spots.size(); at++) {
            if (!old.get(at).equals(fresh.get(at))) {
                replace(spots.get(at).id(), old.get(at), fresh.get(at));
            }
        }
    }

    private void replace(long id, String old, String fresh) throws SQLException {
        if (!old.isEmpty()) {
            database.change("DELETE FROM search_index WHERE rowid = ?", id);
        }
        if (!fresh.isEmpty()) {
            database.change("INSERT INTO search_index (rowid, text) VALUES (?, ?)", id, fresh);
        }
    }

    private List<String> texts(List<Spot> spots) throws SQLException {
        List<String> texts = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            texts.add(text(spot.of, spot.place, spot.number));
        }
        return texts;
    }

    /** A text as it can be found; empty where there is none. */
    String text(int of, CaseHit.Place place, int number) throws SQLException {
        List<String> texts =
                database.rows(TEXT, row -> Objects.requireNonNullElse(row.maybeText(), ""), of, place, number);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static Set<Spot> touched(@Nullable Case before, Case after) {
        Set<Spot> spots = new TreeSet<>();
        int of = after.number();
        if (before == null) {
            spots.add(new Spot(of, CaseHit.Place.TITLE, 0));
            spots.add(new Spot(of, CaseHit.Place.ARTICLE, 0));
        } else if (!before.title().equals(after.title())
                || !Objects.equals(before.review().because(), after.review().because())) {
            spots.add(new Spot(of, CaseHit.Place.TITLE, 0));
        }
        List<Claim> claims = before == null ? List.of() : before.claims();
        List<Evidence> evidence = before == null ? List.of() : before.evidence();
        List<Stance> stances = before == null ? List.of() : before.stances();
        List<Comment> comments = before == null ? List.of() : before.comments();
        for (int claim : differing(claims, after.claims(), Claim::number)) {
            spots.add(new Spot(of, CaseHit.Place.CLAIM, claim));
            spots.add(new Spot(of, CaseHit.Place.REASONS, claim));
            spots.add(new Spot(of, CaseHit.Place.EXCERPT, claim));
        }
        for (int claim : differing(stances, after.stances(), Stance::claim)) {
            spots.add(new Spot(of, CaseHit.Place.EXCERPT, claim));
        }
        for (int item : differing(evidence, after.evidence(), Evidence::number)) {
            spots.add(new Spot(of, CaseHit.Place.EVIDENCE, item));
        }
        for (int comment : differing(comments, after.comments(), Comment::number)) {
            spots.add(new Spot(of, CaseHit.Place.COMMENT, comment));
        }
        return spots;
    }

    private static <T> Set<Integer> differing(List<T> before, List<T> after, Function<T, Integer> numberOf) {
        Set<Integer> numbers = new TreeSet<>();
        if (!before.equals(after)) {
            Set<T> old = Set.copyOf(before);
            Set<T> fresh = Set.copyOf(after);
            old.stream().filter(item -> !fresh.contains(item)).map(numberOf).forEach(numbers::add);
            fresh.stream().filter(item -> !old.contains(item)).map(numberOf).forEach(numbers::add);
        }
        return numbers;
    }
}
