package touchstone.ui.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Custody;
import touchstone.desk.LiveDesk;
import touchstone.desk.Snapshot;
import touchstone.model.Content;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.When;
import touchstone.model.edit.Entry;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.EditWords;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;
import touchstone.work.Work;

/** Custody of one piece: its file to the last digit, whether that is still what was kept, and every handling since. */
final class CustodyPart {

    private final LiveDesk desk;
    private final Custody custody;
    private final VBox node = Rows.column(0);
    private final VBox told = Rows.column(0);
    private @Nullable Evidence shown;

    CustodyPart(LiveDesk desk, Work work) {
        this.desk = desk;
        this.custody = new Custody(desk, work);
        VBox.setMargin(node, new Insets(14, 0, 0, 0));
        desk.stateProperty().subscribe(_ -> {
            Evidence item = shown;
            if (item != null) {
                show(item);
            }
        });
    }

    /** The part. */
    Region node() {
        return node;
    }

    /** Shows what became of a piece. */
    void show(Evidence item) {
        if (shown == null || shown.number() != item.number()) {
            told.getChildren().clear();
        }
        shown = item;
        Label title = Labels.of(Words.text("evidence.custody"), "beside", "third");
        var head = Rows.row(8, Rows.growing(title));
        head.getStyleClass().addAll("fact-row", "fact-head");
        node.getChildren().setAll(head);
        Content content = item.content();
        origin(item);
        if (content != null) {
            file(content);
            Button check = Buttons.styled(
                    Buttons.quiet(Words.text("evidence.custody.check"), () -> check(item, content)), "small");
            head.getChildren().add(check);
        }
        node.getChildren().add(told);
        Snapshot state = desk.state();
        List<Entry> handled = Custody.of(state.journal(), item);
        handled.forEach(entry -> node.getChildren().add(line(entry, state)));
    }

    /** What the Berkeley Protocol asks for of every piece; what is not known is left visibly empty. */
    private void origin(Evidence item) {
        Provenance from = item.provenance();
        When published = from.published();
        row("evidence.custody.address", from.address());
        row("evidence.custody.author", from.author());
        row("evidence.custody.published", published == null ? null : Times.stated(published));
        row("evidence.custody.obtained", Times.exact(from.obtainedAt()));
        row("evidence.custody.obtained-by", from.obtainedBy());
        row("evidence.custody.how", from.how());
        row("evidence.custody.name", from.fileName());
    }

    /** Whatever the file itself does not say a person may know, and has not said. */
    private void row(String key, @Nullable String value) {
        String name = Words.text(key);
        node.getChildren()
                .add(
                        value == null || value.isBlank()
                                ? new FactRow(name, PostCard.absent(true), null)
                                : FactRow.of(name, Visible.marked(value), null));
    }

    private void file(Content content) {
        node.getChildren()
                .addAll(
                        FactRow.of(
                                Words.text("evidence.custody.size"),
                                Words.text(
                                        "evidence.custody.bytes",
                                        Sizes.of(content.size()),
                                        content.size(),
                                        content.mediaType()),
                                null),
                        FactRow.of(Words.text("evidence.facts.hash"), halves(content.sha256()), null));
    }

    private static String halves(String hash) {
        return hash.substring(0, hash.length() / 2) + " " + hash.substring(hash.length() / 2);
    }

    private static Region line(Entry entry, Snapshot state) {
        Instant at = entry.stamp().at();
        String what = state.now()
                .map(open -> EditWords.line(entry.edit(), entry.stamp().by(), Cover.of(open, state.who())))
                .orElseGet(() -> EditWords.line(entry.edit()));
        return FactRow.of(
                Times.day(at.atZone(ZoneOffset.UTC).toLocalDate()),
                Words.text("evidence.custody.line", what, entry.stamp().by().name(), Times.clock(at, ZoneOffset.UTC)),
                null);
    }

    private void check(Evidence item, Content content) {
        custody.check(
                content,
                Words.text("evidence.custody.checking", item.title()),
                outcome -> outcome.either(
                        _ -> told.getChildren()
                                .setAll(Notice.good(
                                        Words.text("evidence.custody.whole"),
                                        Words.text("evidence.custody.whole.more"))),
                        trouble -> told.getChildren().setAll(Notice.trouble(trouble))));
    }
}
