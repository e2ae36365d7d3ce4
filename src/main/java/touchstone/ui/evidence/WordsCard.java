package touchstone.ui.evidence;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A piece that consists of words, or of a file that is only kept: its name, who and when, and what it says. */
final class WordsCard {

    /** So much of a text is shown, in UTF-16 units: more would hold the window up. */
    static final int SHOWN = 20_000;

    private final VBox node = Rows.column(0);
    private final @Nullable ReadableText text;

    /** The card of a piece of evidence. */
    WordsCard(Evidence item) {
        node.getStyleClass().add("post-card");
        Label title = Labels.wrapped(Visible.marked(item.title()), "card-title");
        title.setGraphic(null);
        node.getChildren().add(Rows.row(10, Icon.of(item.kind()).glyph(20).styled("third"), Rows.growing(title)));
        String from = from(item.provenance());
        if (!from.isEmpty()) {
            Label line = Labels.wrapped(from, "beside", "third");
            VBox.setMargin(line, new Insets(4, 0, 0, 30));
            node.getChildren().add(line);
        }
        String words = Objects.requireNonNullElse(item.text(), "");
        text = words.isBlank()
                ? null
                : new ReadableText(shortened(words), Words.text("evidence.words.text"), "item-text");
        if (text != null) {
            VBox.setMargin(text, new Insets(12, 0, 0, 0));
            node.getChildren().add(text);
        }
        if (words.length() > SHOWN) {
            below(Words.text("evidence.words.capped", SHOWN, words.length()));
        }
        if (text == null) {
            below(kept(item));
        }
    }

    /** The card. */
    Region node() {
        return node;
    }

    /** Its words, if it has any. */
    @Nullable
    ReadableText text() {
        return text;
    }

    private void below(String words) {
        Label line = Labels.wrapped(words, "beside", "second");
        VBox.setMargin(line, new Insets(12, 0, 0, 0));
        node.getChildren().add(line);
    }

    private static String kept(Evidence item) {
        if (item.content() != null) {
            return Words.text(
                    "evidence.words.file-only",
                    item.content().mediaType(),
                    Sizes.of(item.content().size()));
        }
        return item.provenance().address() == null
                ? Words.text("evidence.words.nothing")
                : Words.text("evidence.words.address-only");
    }

    private static String from(Provenance provenance) {
        StringBuilder from = new StringBuilder();
        if (provenance.author() != null) {
            from.append(Visible.marked(provenance.author()));
        }
        if (provenance.published() != null) {
            from.append(from.isEmpty() ? "" : " · ").append(Times.stated(provenance.published()));
        }
        if (provenance.address() != null) {
            from.append(from.isEmpty() ? "" : " · ").append(Visible.marked(provenance.address()));
        }
        return from.toString();
    }

    /** As much of a text as is shown. */
    static String shortened(String words) {
        return words.length() <= SHOWN
                ? words
                : words.substring(0, Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }
}
