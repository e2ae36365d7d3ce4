package touchstone.ui.evidence;

import java.nio.charset.StandardCharsets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.desk.KeptFiles;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Sizes;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A file as it is, to its first kilobytes: every character that would not be seen is shown as a mark. */
final class RawText {

    private static final int SHOWN = 64 * 1024;

    private final VBox node = Rows.column(8);

    /** The beginning of a kept file. */
    RawText(Content content, KeptFiles files) {
        node.getStyleClass().add("raw-file");
        files.beginning(content, SHOWN, outcome -> show(content, outcome));
    }

    /** The text. */
    Region node() {
        return node;
    }

    private void show(Content content, Outcome<byte[]> outcome) {
        outcome.either(
                bytes -> show(content, bytes), trouble -> node.getChildren().setAll(Notice.trouble(trouble)));
    }

    private void show(Content content, byte[] bytes) {
        WritingArea area = new WritingArea(Visible.marked(new String(bytes, StandardCharsets.UTF_8)));
        area.setEditable(false);
        area.setPrefRowCount(28);
        area.getStyleClass().add("mono");
        area.setAccessibleText(Words.text("evidence.raw.name"));
        node.getChildren().setAll(area);
        if (content.size() > bytes.length) {
            node.getChildren()
                    .add(Labels.wrapped(
                            Words.text("evidence.raw.capped", Sizes.of(bytes.length), Sizes.of(content.size())),
                            "beside",
                            "third"));
        }
    }
}
