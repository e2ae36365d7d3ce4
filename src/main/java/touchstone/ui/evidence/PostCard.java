package touchstone.ui.evidence;

import java.util.Locale;
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
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.When;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A social post drawn as one, in a post's order. What its file does not say is said to be absent, never left out. */
final class PostCard {

    private final VBox node = Rows.column(0);
    private final ReadableText text;

    /**
     * A post's card.
     *
     * @param item the piece of evidence that the post is, with what was read from its file
     * @param attachMedia asks for the file of the media that the post names
     * @param asides what belongs to it besides its words
     */
    PostCard(Evidence item, Post post, Runnable attachMedia, PostAsides asides) {
        node.getStyleClass().add("post-card");
        text = new ReadableText(WordsCard.shortened(post.text()), Words.text("evidence.post.text"), "post-text");
        VBox.setMargin(text, new Insets(14, 0, 12, 0));
        node.getChildren().add(head(post));
        node.getChildren().addAll(asides.above(post));
        if (!post.text().isEmpty()) {
            node.getChildren().add(text);
        }
        if (post.text().length() > WordsCard.SHOWN) {
            node.getChildren()
                    .add(Labels.wrapped(
                            Words.text(
                                    "evidence.words.capped",
                                    WordsCard.SHOWN,
                                    post.text().length()),
                            "beside",
                            "second"));
        }
        item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.LINK)
                .forEach(link -> node.getChildren().add(link(link)));
        post.media()
                .forEach(media ->
                        node.getChildren().add(asides.medium(media).orElseGet(() -> absent(media, attachMedia))));
        node.getChildren().addAll(asides.below());
        node.getChildren().add(below(item, post));
    }

    /** The card. */
    Region node() {
        return node;
    }

    /** Its text. */
    ReadableText text() {
        return text;
    }

    private static Node head(Post post) {
        StackPane portrait = new StackPane(Icon.PERSON.glyph().styled("third"));
        portrait.getStyleClass().add("portrait-absent");
        VBox who = Rows.column(
                4,
                named("evidence.post.name", post.name(), "strong", post.typedIn()),
                named("evidence.post.handle", post.handle() == null ? null : "@" + post.handle(), "", post.typedIn()));
        Label where = Labels.whole(Words.text("evidence.post.on", Visible.marked(post.platform())), "beside", "third");
        where.setGraphic(Icon.POST.small());
        HBox head = Rows.row(12, portrait, Rows.growing(who), where);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node named(String key, @Nullable String value, String styleClass, boolean typedIn) {
        Label name = Labels.whole(Words.text(key), "beside", "third");
        name.setPrefWidth(44);
        HBox row = Rows.row(6, name);
        if (value == null || value.isBlank()) {
            row.getChildren().add(absent(typedIn));
        } else {
            Label shown = Labels.of(Visible.marked(value), "interface");
            if (!styleClass.isEmpty()) {
                shown.getStyleClass().add(styleClass);
            }
            row.getChildren().add(shown);
        }
        return row;
    }

    /** Says that something is not in the file, or, of a post typed in, was not noted. */
    static Label absent(boolean typedIn) {
        return Labels.whole(Words.text(typedIn ? "evidence.absent.typed" : "evidence.absent"), "absent");
    }

    /** Where a shortened address in the text leads, beside the text and not in it: the text stays as the file gives it. */
    private static Node link(Fact link) {
        Label words = Labels.wrapped(Visible.marked(link.value()), "beside", "second");
        Labels.leftToRight(words);
        words.setAccessibleText(Words.text("evidence.post.link", words.getText()));
        words.setTooltip(Hint.of(Words.text("evidence.post.link-why", Visible.marked(link.readFrom()))));
        HBox row = Rows.row(8, Icon.LINK.small(), Rows.growing(words));
        VBox.setMargin(row, new Insets(0, 0, 8, 0));
        return row;
    }

    private static Node absent(Post.Media media, Runnable attachMedia) {
        String what = kindOf(media);
        Label words = Labels.wrapped(Words.text("evidence.post.media-absent", what), "beside", "second");
        words.setMaxWidth(Region.USE_PREF_SIZE);
        HBox row = Rows.row(
                12,
                (what.equals(Words.text("evidence.media.photo")) ? Icon.PICTURE : Icon.VIDEO).glyph(20),
                words,
                Buttons.styled(Buttons.plain(Words.text("evidence.post.attach-media", what), attachMedia), "small"));
        row.getStyleClass().add("media-absent");
        row.setAlignment(Pos.CENTER);
        if (media.description() != null && !media.description().isBlank()) {
            words.setText(words.getText() + "\n"
                    + Words.text("evidence.post.described", Visible.marked(media.description())));
        }
        VBox.setMargin(row, new Insets(0, 0, 4, 0));
        return row;
    }

    private static String kindOf(Post.Media media) {
        return switch (media.kind().toLowerCase(Locale.ROOT)) {
            case "photo", "image" -> Words.text("evidence.media.photo");
            case "animated_gif", "gif", "gifv" -> Words.text("evidence.media.animation");
            case "audio" -> Words.text("evidence.media.audio");
            default -> Words.text("evidence.media.video");
        };
    }

    private static Node below(Evidence item, Post post) {
        FlowPane row = new FlowPane(8, 4);
        row.getStyleClass().add("post-below");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren()
                .add(
                        post.created() == null
                                ? absent("evidence.post.time", post)
                                : Labels.whole(Times.stated(post.created()), "beside", "second"));
        row.getChildren().add(Labels.whole("·", "beside", "third"));
        Post.Counts counts = post.counts();
        if (counts.equals(Post.Counts.NONE)) {
            row.getChildren().add(absent("evidence.post.counts", post));
        } else {
            row.getChildren()
                    .add(counted("evidence.post.replies", "evidence.post.replies-absent", counts.replies(), post));
            row.getChildren()
                    .add(counted("evidence.post.reposts", "evidence.post.reposts-absent", counts.reposts(), post));
            row.getChildren().add(counted("evidence.post.likes", "evidence.post.likes-absent", counts.likes(), post));
        }
        item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.EDITED_TIME)
                .flatMap(fact -> When.parse(fact.value()).stream())
                .findFirst()
                .ifPresent(at -> row.getChildren()
                        .add(
                                1,
                                Labels.whole(
                                        Words.text("evidence.post.edited", Times.stated(at)), "beside", "second")));
        VBox.setMargin(row, new Insets(8, 0, 0, 0));
        return row;
    }

    private static Node absent(String key, Post post) {
        return Rows.row(8, Labels.whole(Words.text(key), "beside", "third"), absent(post.typedIn()));
    }

    private static Node counted(String key, String unknown, @Nullable Long count, Post post) {
        return count == null ? absent(unknown, post) : Labels.whole(Words.text(key, count), "beside", "second");
    }
}
