package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Entry;
import touchstone.model.edit.OpenCase;

/**
 * The journal of a damaged file, read entry by entry. Of each case it takes what proves itself by its hashes, from the
 * first entry to the last before a gap.
 */
final class JournalRemains {

    private static final int LONGEST_GAP = 10_000;
    private static final String NUMBERS = "SELECT case_number, number FROM journal WHERE seq = ?";
    private static final String LINE = "SELECT " + Journal.COLUMNS + " FROM journal WHERE seq = ?";

    private final Database database;
    private final Map<Integer, Map<Integer, JournalLine>> lines = new TreeMap<>();
    private final Map<Integer, Integer> highest = new HashMap<>();
    private final Map<Integer, OneCase> cases = new TreeMap<>();
    private long known;
    private long last;

    /**
     * What is left of one case.
     *
     * @param reached the case as its last entry that can be read left it; nothing where not even the first can
     * @param lines the entries that prove themselves
     * @param of how many there were
     * @param contents the files that it names, by hash
     */
    record OneCase(
            int number, @Nullable Case reached, List<JournalLine> lines, int of, Map<String, Content> contents) {}

    private record Place(int caseNumber, int number) {}

    private JournalRemains(Database database) {
        this.database = database;
    }

    static JournalRemains read(Database database, Progress progress) {
        JournalRemains remains = new JournalRemains(database);
        remains.readAll(progress);
        remains.countCases();
        remains.highest.keySet().forEach(number -> remains.cases.put(number, remains.proven(number)));
        return remains;
    }

    /** All cases of which anything is known, by number. */
    Collection<OneCase> cases() {
        return cases.values();
    }

    /** How many entries prove themselves. */
    long entries() {
        return cases.values().stream().mapToLong(each -> each.lines.size()).sum();
    }

    /** How many entries there were. */
    long of() {
        return Math.max(
                Math.max(known, last),
                cases.values().stream().mapToLong(OneCase::of).sum());
    }

    private void readAll(Progress progress) {
        known = maybe("SELECT max(seq) FROM journal");
        for (long seq = 1; seq <= Math.max(known, last + LONGEST_GAP) && !progress.cancelled(); seq++) {
            if (known > 0 && seq > known) {
                return;
            }
            read(seq);
            progress.at(seq, known);
        }
    }

    private long maybe(String sql) {
        try {
            return database.number(sql);
        } catch (SQLException unreadable) {
            return 0;
        }
    }

    private void read(long seq) {
        try {
            Place place = database.row(NUMBERS, row -> new Place(row.number(), row.number()), seq);
            if (place == null) {
                return;
            }
            last = seq;
            highest.merge(place.caseNumber, place.number, Math::max);
            JournalLine line = database.row(LINE, Journal::line, seq);
            if (line != null) {
                lines.computeIfAbsent(place.caseNumber, _ -> new TreeMap<>()).put(place.number, line);
            }
        } catch (SQLException | MalformedRow unreadable) {
            // what is counted is how far the journal went, not how often it could not be read
        }
    }

    /** The table of the cases may know of entries that can't be found any more. */
    private void countCases() {
        try {
            database.rows(
                    "SELECT number, entries FROM cases", row -> highest.merge(row.number(), row.number(), Math::max));
        } catch (SQLException | MalformedRow unreadable) {
            // the journal alone has to do
        }
    }

    private OneCase proven(int number) {
        List<JournalLine> proven = new ArrayList<>();
        Map<String, Content> contents = new LinkedHashMap<>();
        Case reached = null;
        String prev = Chain.NOTHING;
        String id = "";
        for (JournalLine line : lines.getOrDefault(number, Map.of()).values()) {
            if (line.entry().edit() instanceof OpenCase opening) {
                id = opening.id();
            }
            boolean follows = line.entry().stamp().number() == proven.size() + 1
                    && line.prev().equals(prev);
            if (!follows || !line.hash().equals(line.rightHash(id))) {
                break;
            }
            Outcome<Case> next = line.entry().applyTo(reached);
            if (!(next instanceof Outcome.Done<Case>(Case after))) {
                break;
            }
            reached = after.numbered(number);
            prev = line.hash();
            proven.add(line);
            named(line.entry(), contents);
        }
        return new OneCase(number, reached, proven, highest.getOrDefault(number, proven.size()), contents);
    }

    private static void named(Entry entry, Map<String, Content> contents) {
        Content content = switch (entry.edit()) {
            case OpenCase opening -> opening.article().original();
            case AddEvidence added -> added.evidence().content();
            default -> null;
        };
        if (content != null) {
            contents.put(content.sha256(), content);
        }
    }
}
