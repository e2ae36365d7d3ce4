package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Link;
import touchstone.model.merge.Merging;
import touchstone.words.Words;

/**
 * Whether all that colleagues' copies brought is there as it was brought, and each merge says what the entries of both
 * copies make together.
 */
final class MergeCheck {

    private final Database database;

    MergeCheck(Database database) {
        this.database = database;
    }

    void run(int caseNumber, List<JournalLine> journal, ChainCheck.Listener listener) throws SQLException {
        List<JournalLine> merged = new MergedEntries(database).of(caseNumber);
        List<JournalLine> all = new ArrayList<>(journal);
        all.addAll(merged);
        Set<String> brought = new HashSet<>();
        all.forEach(line -> {
            if (line.entry().edit() instanceof Merge merge) {
                brought.addAll(merge.brought());
            }
        });
        Set<String> there = new HashSet<>(all.stream().map(JournalLine::hash).toList());
        String id = database.row("SELECT id FROM cases WHERE number = ?", Row::text, caseNumber);
        for (JournalLine line : merged) {
            boolean isRight = line.hash().equals(line.rightHash(String.valueOf(id))) && brought.contains(line.hash());
            if (!isRight) {
                listener.hear(
                        Health.Kind.ENTRY, caseNumber, line.entry().stamp().number(), line.hash());
            }
        }
        brought.stream()
                .filter(hash -> !there.contains(hash))
                .forEach(hash ->
                        listener.hear(Health.Kind.MISSING, caseNumber, 0, Words.text("health.named.entry", hash)));
        if (there.containsAll(brought)) {
            knots(caseNumber, all, listener);
        }
    }

    private static void knots(int caseNumber, List<JournalLine> all, ChainCheck.Listener listener) {
        List<Link> links = all.stream().map(JournalLine::link).toList();
        for (Link link : links) {
            if (link.entry().edit() instanceof Merge && !Merging.isTrue(links, link)) {
                listener.hear(
                        Health.Kind.TABLES, caseNumber, link.entry().stamp().number(), "the merge says something else");
            }
        }
    }
}
