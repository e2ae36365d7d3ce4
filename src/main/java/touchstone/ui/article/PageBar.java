package touchstone.ui.article;

import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchstone.model.Case;
import touchstone.model.When;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Words;

/** The bar over the page: which file it is, when it came, and the hash of its bytes, to be copied in full. */
final class PageBar extends HBox {

    private final Clock clock;
    private final Label file = Labels.of("");
    private final Button hash = new Button();

    /** An empty bar. */
    PageBar(Clock clock) {
        this.clock = clock;
        getStyleClass().addAll("bar", "article-head");
        setAlignment(Pos.CENTER_LEFT);
        file.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        hash.getStyleClass().addAll("hash", "mono");
        hash.setGraphic(Icon.HASH.small());
        hash.setMinWidth(Region.USE_PREF_SIZE);
        hash.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(file, between, hash);
    }

    /** Shows where an article came from. */
    void show(Case shown) {
        String name = shown.article().fileName();
        String when = Times.day(java.time.LocalDate.ofInstant(shown.trail().openedAt(), clock.getZone())) + ", "
                + Times.clock(shown.trail().openedAt(), clock.getZone());
        String from =
                name == null ? Words.text("article.pasted", when) : Words.text("article.saved", isolated(name), when);
        When copied = shown.article().captured();
        file.setText(copied == null ? from : Words.text("article.captured", from, Times.stated(copied)));
        String full = shown.article().original().sha256();
        hash.setText(Sizes.hash(full));
        hash.setAccessibleText(Words.text("article.hash", full));
        hash.setTooltip(Hint.of(Words.text("article.hash-hint", full)));
        hash.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(full);
            Clipboard.getSystemClipboard().setContent(content);
            hash.getTooltip().setText(Words.text("article.hash-copied"));
        });
    }

    /** Stands in line with the page's text. */
    void align(PageMeasure measure) {
        double start = measure.before() + measure.gutter();
        setStyle("-fx-padding: 0 " + (measure.isCompact() ? 12 : 16) + "px 0 " + start + "px;");
    }

    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
