package touchstone.ui.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Stance;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Entry;
import touchstone.ui.kit.Chip;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.SideHead;
import touchstone.words.EvidenceWords;
import touchstone.words.Words;

/** What is for a claim on one side and against it on the other, context across; what is new to the reader is marked. */
final class Balance {

    private final Case now;
    private final int claim;
    private final Set<Integer> fresh;
    private final IntConsumer open;
    private final ZoneId zone;
    private final Cover cover;
    private final VBox node;

    /**
     * The balance of one claim.
     *
     * @param since number of the last entry that the reader had seen
     * @param cover what lies covered from the reader
     * @param zone the desk's own
     * @param open told the number of the piece that the reader wants to see
     */
    Balance(Case now, int claim, List<Entry> journal, int since, Cover cover, ZoneId zone, IntConsumer open) {
        this.now = now;
        this.cover = cover;
        this.claim = claim;
        this.open = open;
        this.zone = zone;
        this.fresh = journal.stream()
                .filter(entry -> since > 0 && entry.stamp().number() > since)
                .filter(entry ->
                        entry.edit() instanceof Attach attach && attach.stance().claim() == claim)
                .map(entry -> ((Attach) entry.edit()).stance().evidence())
                .collect(Collectors.toSet());
        VBox supports = side(Stance.Direction.SUPPORTS);
        VBox refutes = side(Stance.Direction.REFUTES);
        supports.getStyleClass().add("side");
        refutes.getStyleClass().addAll("side", "second-side");
        GridPane sides = new GridPane();
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().setAll(half, half);
        sides.addRow(0, supports, refutes);
        sides.getStyleClass().add("balance");
        VBox context = side(Stance.Direction.CONTEXT);
        context.getStyleClass().add("across");
        node = Rows.column(0, sides, context);
        node.getStyleClass().add("review-balance");
    }

    /** The balance. */
    Region node() {
        return node;
    }

    private VBox side(Stance.Direction direction) {
        List<Stance> stances = now.stancesOn(claim).stream()
                .filter(stance -> stance.direction() == direction)
                .toList();
        VBox side = Rows.column(0, head(direction, stances));
        stances.forEach(stance ->
                now.evidence(stance.evidence()).map(item -> row(item, stance)).ifPresent(side.getChildren()::add));
        return side;
    }

    private Node head(Stance.Direction direction, List<Stance> stances) {
        SideHead head = new SideHead(direction, stances.size());
        long news = stances.stream()
                .filter(stance -> fresh.contains(stance.evidence()))
                .count();
        if (news > 0) {
            head.getChildren().addAll(Labels.filler(), Chip.plain(Words.text("review.side.new", news)));
        }
        return head;
    }

    private Going row(Evidence item, Stance stance) {
        VBox words = Rows.column(
                0,
                Labels.wrapped(item.title(), "evidence-title"),
                Labels.wrapped(EvidenceWords.below(item, cover.shown(stance), zone), "provenance", "third"));
        Going row = new Going(
                8,
                Words.text(
                        "review.evidence.name",
                        item.title(),
                        Words.name(stance.direction()),
                        GradeBox.name(item.grade())),
                () -> open.accept(item.number()),
                Icon.of(item.kind()).glyph().styled("third"),
                Rows.growing(words),
                GradeBox.of(item.grade()));
        row.getStyleClass().add("evidence-row");
        return EvidenceWords.quoted(stance).map(row::hinting).orElse(row);
    }
}
