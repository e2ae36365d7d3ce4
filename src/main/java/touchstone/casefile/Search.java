package touchstone.casefile;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.model.CaseHit;

/** Finds words in everything that the cases say, as they are being typed. */
final class Search {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 64;
    private static final int BEFORE = 40;
    private static final int SNIPPET = 160;
    private static final int PLACE_BITS = 32;
    private static final int CASE_BITS = 36;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Database database;
    private final SearchIndex index;

    Search(Database database) {
        this.database = database;
        this.index = new SearchIndex(database);
    }

    List<CaseHit> find(String typed, int limit) throws SQLException {
        List<String> words = WORD.matcher(typed)
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
        for (long id : ids) {
            hits.add(hit(id, words));
        }
        return hits;
    }

    private CaseHit hit(long id, List<String> words) throws SQLException {
        int of = (int) (id >> CASE_BITS);
        CaseHit.Place place = place((int) (id >> PLACE_BITS & 0xf));
        int number = (int) id;
        String title = database.row("SELECT title FROM cases WHERE number = ?", Row::text, of);
        String text = index.text(of, place, number);
        List<CaseHit.Mark> found = marks(text, words);
        int from = found.isEmpty() ? 0 : wordStart(text, found.getFirst().start() - BEFORE);
        int to = Math.min(text.length(), from + SNIPPET);
        List<CaseHit.Mark> within = found.stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .map(mark -> new CaseHit.Mark(mark.start() - from, mark.end() - from))
                .toList();
        String snippet = text.substring(from, to).replaceAll("\\s", " ");
        return new CaseHit(of, title == null ? "" : title, place, number, snippet, within);
    }

    private static CaseHit.Place place(int code) {
        return Arrays.stream(CaseHit.Place.values())
                .filter(place -> place.code() == code)
                .findFirst()
                .orElseThrow(() -> new MalformedRow("search place " + code));
    }

    private static int wordStart(String text, int near) {
        if (near <= 0) {
            return 0;
        }
        int at = near;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at - 1)) && at < near + BEFORE) {
            at++;
        }
        return at;
    }

    private static List<CaseHit.Mark> marks(String text, List<String> words) {
        List<String> whole =
                words.subList(0, words.size() - 1).stream().map(Search::folded).toList();
        String begun = folded(words.getLast());
        List<CaseHit.Mark> marks = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()
                && (marks.isEmpty() || matcher.start() < marks.getFirst().start() + SNIPPET)) {
            String word = folded(matcher.group());
            if (word.startsWith(begun) || whole.contains(word)) {
                marks.add(new CaseHit.Mark(matcher.start(), matcher.end()));
            }
        }
        return marks;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
