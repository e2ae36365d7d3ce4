package touchstone.ui.evidence;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What somebody said to the desk: who, their words, when and how they were reached, and on what terms. */
final class PersonCard {

    private static final double NAMES = 60;

    private final VBox node = Rows.column(0);
    private final @Nullable ReadableText text;

    PersonCard(Evidence item, Testimony testimony) {
        node.getStyleClass().addAll("post-card", "person-card");
        node.getChildren().add(head(item, testimony));
        String words = Objects.requireNonNullElse(item.text(), "");
        boolean isVerbatim = testimony.wording() == Testimony.Wording.WORD_FOR_WORD;
        if (testimony.wording() != Testimony.Wording.NOT_SAID) {
            Label whose = Labels.of(Words.name(testimony.wording()), "beside", "third");
            whose.setGraphic((isVerbatim ? Icon.QUOTE : Icon.NOTE).small());
            VBox.setMargin(whose, new Insets(14, 0, 0, 0));
            node.getChildren().add(whose);
        }
        text = words.isBlank()
                ? null
                : new ReadableText(WordsCard.shortened(words), Words.text("evidence.words.text"), "item-text");
        if (text != null) {
            VBox.setMargin(text, new Insets(testimony.wording() == Testimony.Wording.NOT_SAID ? 14 : 6, 0, 12, 0));
            node.getChildren().add(text);
        }
        if (words.length() > WordsCard.SHOWN) {
            node.getChildren()
                    .add(Labels.wrapped(
                            Words.text("evidence.words.capped", WordsCard.SHOWN, words.length()), "beside", "second"));
        }
        node.getChildren().add(below(item.provenance(), testimony));
        node.getChildren().add(terms(item, testimony));
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

    private static Node head(Evidence item, Testimony testimony) {
        StackPane portrait = new StackPane(Icon.PERSON.glyph().styled("third"));
        portrait.getStyleClass().add("portrait-absent");
        String name = testimony.name() == null && testimony.function() == null
                ? item.provenance().author()
                : testimony.name();
        VBox who = Rows.column(
                4,
                named("evidence.person.name", name, "strong"),
                named("evidence.person.function", testimony.function(), ""));
        Label kind = Labels.whole(Words.name(item.kind()), "beside", "third");
        kind.setGraphic(Icon.of(item.kind()).small());
        HBox head = Rows.row(12, portrait, Rows.growing(who), kind);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node named(String key, @Nullable String value, String styleClass) {
        Label name = Labels.whole(Words.text(key), "beside", "third");
        name.setPrefWidth(NAMES);
        HBox row = Rows.row(6, name);
        if (value == null || value.isBlank()) {
            row.getChildren().add(PostCard.absent(true));
        } else {
            Label shown = Labels.of(Visible.marked(value), "interface");
            if (!styleClass.isEmpty()) {
                shown.getStyleClass().add(styleClass);
            }
            row.getChildren().add(shown);
        }
        return row;
    }

    private static Node below(Provenance from, Testimony testimony) {
        FlowPane row = new FlowPane(14, 4);
        row.getStyleClass().add("post-below");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren()
                .addAll(
                        part("evidence.person.when", from.published() == null ? null : Times.stated(from.published())),
                        part("evidence.person.reached", testimony.reached() == null ? from.how() : testimony.reached()),
                        part("evidence.person.heard", testimony.heardBy()));
        VBox.setMargin(row, new Insets(8, 0, 0, 0));
        return row;
    }

    private static Node part(String key, @Nullable String value) {
        Label name = Labels.whole(Words.text(key), "beside", "third");
        return Rows.row(
                6,
                name,
                value == null || value.isBlank()
                        ? PostCard.absent(true)
                        : Labels.of(Visible.marked(value), "beside", "second"));
    }

    private static Node terms(Evidence item, Testimony testimony) {
        boolean withheld = testimony.isNameWithheld(item.kind());
        Label terms = Labels.wrapped(
                withheld
                        ? Words.text("evidence.person.withheld", Words.name(testimony.naming()))
                        : Words.text("evidence.person.naming", Words.name(testimony.naming())),
                "beside",
                withheld ? "warn" : "second");
        terms.setGraphic((withheld ? Icon.LOCK : Icon.PERSON).small());
        VBox.setMargin(terms, new Insets(10, 0, 0, 0));
        return terms;
    }
}
