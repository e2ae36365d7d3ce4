package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import touchstone.model.CaseHit;

/** Finds words in everything that the cases say, as they are being typed. */
final class Search {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 64;
    private static final int PLACE_BITS = 32;
    private static final int CASE_BITS = 36;

    private final Database database;
    private final FieldTexts fields;

    Search(Database database) {
        this.database = database;
        this.fields = new FieldTexts(database);
    }

    List<CaseHit> find(String typed, int limit) throws SQLException {
        List<String> words = Snippet.WORD
                .matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        String query = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")) + " *";
        List<Long> ids = database.rows(
                "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?",
                Row::big,
                query,
                limit);
        List<CaseHit> hits = new ArrayList<>(ids.size());
        Snippet.Wanted wanted = Snippet.Wanted.of(words);
        for (long id : ids) {
            hit(id, wanted).ifPresent(hits::add);
        }
        return hits;
    }

    /** What is found under an id; nothing where a damaged index names a text that is not there. */
    private Optional<CaseHit> hit(long id, Snippet.Wanted wanted) throws SQLException {
        int of = (int) (id >> CASE_BITS);
        CaseHit.Place place = place((int) (id >> PLACE_BITS & 0xf));
        int number = (int) id;
        String title = database.row("SELECT title FROM cases WHERE number = ?", Row::text, of);
        FieldTexts.FieldText best = null;
        Snippet shown = null;
        for (FieldTexts.FieldText text : fields.of(of, place, number)) {
            Snippet snippet = Snippet.of(text.text(), wanted);
            if (best == null || shown == null || snippet.found() > shown.found()) {
                best = text;
                shown = snippet;
            }
        }
        if (best == null || shown == null) {
            return Optional.empty();
        }
        return Optional.of(
                new CaseHit(of, title == null ? "" : title, place, number, best.field(), shown.words(), shown.marks()));
    }

    private static CaseHit.Place place(int code) {
        return Arrays.stream(CaseHit.Place.values())
                .filter(place -> place.code() == code)
                .findFirst()
                .orElseThrow(() -> new MalformedRow("search place " + code));
    }
}
