package touchstone.ui.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.EditIcon;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.EditWords;
import touchstone.words.Times;
import touchstone.words.Words;

/** What others did since this person last looked; verdicts that lie covered stay covered here. */
final class NewToYou {

    private static final int MOST = 150;

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final ZoneId zone;
    private final Label since = Labels.whole("", "beside", "third");
    private final Button seen;
    private final VBox rows = Rows.column(0);
    private final VBox node;
    private int from;
    private List<Entry> shown = List.of();

    NewToYou(LiveDesk desk, LiveMerging merging, ZoneId zone) {
        this.desk = desk;
        this.merging = merging;
        this.zone = zone;
        this.seen = Buttons.icon(Icon.CHECK, Words.text("review.new.seen"), desk::markSeen);
        HBox head = Rows.row(8, Labels.whole(Words.text("review.new"), "strong"), Labels.filler(), since, seen);
        head.getStyleClass().addAll("pane-head", "news-head");
        rows.getStyleClass().add("review-rows");
        node = Rows.column(0, head, rows);
    }

    /** The list with its head. */
    Region node() {
        return node;
    }

    /** Number of the last entry that the person had seen. */
    int since() {
        return from;
    }

    /** Whether there is anything new. */
    boolean hasSome() {
        return !shown.isEmpty();
    }

    /** Shows what is new in a case. */
    void show(Case now, List<Entry> journal, Cover cover) {
        Person who = desk.state().who();
        Optional<Review.Look> look = now.review().lookOf(who);
        from = look.map(Review.Look::entries).orElse(0);
        since.setText(look.map(last -> Words.text("review.new.since", Times.minute(last.at(), zone)))
                .orElseGet(() -> Words.text("review.new.never")));
        shown = journal.stream()
                .filter(entry -> entry.stamp().number() > from)
                .filter(entry -> !entry.stamp().by().isSamePersonAs(who) || entry.edit() instanceof Merge)
                .filter(entry -> entry.edit().sort() != Edit.Sort.LOOK)
                .toList();
        Rows.show(seen, hasSome());
        List<Entry> newest = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        rows.getChildren()
                .setAll(newest.stream().flatMap(entry -> rows(entry, cover)).toList());
        if (shown.isEmpty()) {
            rows.getChildren().add(ReviewRow.quiet(Words.text("review.new.none")));
        }
    }

    /** An entry; under a merge, what others did in the copy that it took in. */
    private Stream<Node> rows(Entry entry, Cover cover) {
        if (!(entry.edit() instanceof Merge merge)) {
            return Stream.of(row(entry, cover));
        }
        List<Entry> brought = merging.joined()
                .brought(merge)
                .filter(one -> one.edit().sort() != Edit.Sort.LOOK)
                .filter(one -> !one.stamp().by().isSamePersonAs(desk.state().who()))
                .toList();
        List<Node> rows = new ArrayList<>(List.of(row(entry, cover)));
        brought.subList(Math.max(0, brought.size() - MOST), brought.size())
                .forEach(one -> rows.add(broughtRow(one, cover)));
        return rows.stream();
    }

    private Node broughtRow(Entry entry, Cover cover) {
        String line = EditWords.lineOfCopy(entry.edit(), entry.stamp().by(), cover);
        boolean covered = !line.equals(EditWords.line(entry.edit()));
        Region row = ReviewRow.of(
                covered ? Icon.LOCK : EditIcon.of(entry.edit()),
                "second",
                line,
                entry.stamp().by().name() + ", " + time(entry.stamp().at()));
        row.getStyleClass().add("brought-row");
        return row;
    }

    private Node row(Entry entry, Cover cover) {
        Person by = entry.stamp().by();
        String line = EditWords.line(entry.edit(), by, cover);
        boolean covered = !line.equals(EditWords.line(entry.edit()));
        return ReviewRow.of(
                covered ? Icon.LOCK : EditIcon.of(entry.edit()),
                "second",
                line,
                by.name() + ", " + time(entry.stamp().at()));
    }

    private String time(Instant at) {
        return Times.minute(at, zone);
    }
}
