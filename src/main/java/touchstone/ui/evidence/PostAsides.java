package touchstone.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.KeptFiles;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.ui.kit.Chip;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.LookAlikes;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What belongs to a post besides its own words: whose it was first, what it answers or quotes, its marks and media. */
final class PostAsides {

    private static final List<Fact.Kind> ABOVE = List.of(
            Fact.Kind.DELETED, Fact.Kind.REPOST_OF, Fact.Kind.FORWARDED_FROM, Fact.Kind.REPLY_TO, Fact.Kind.WARNING);

    private final Evidence item;
    private final Function<String, Optional<Evidence>> kept;
    private final KeptFiles files;
    private final OtherPictures pictures;

    /**
     * What belongs to a post.
     *
     * @param kept finds a piece of evidence of the same case by the SHA-256 of its bytes
     */
    PostAsides(Evidence item, Function<String, Optional<Evidence>> kept, KeptFiles files, OtherPictures pictures) {
        this.item = item;
        this.kept = kept;
        this.files = files;
        this.pictures = pictures;
    }

    /** What stands above its words. */
    List<Node> above(Post post) {
        Stream<Node> alike = Stream.of(Optional.ofNullable(post.handle()), Optional.ofNullable(post.name()))
                .flatMap(Optional::stream)
                .flatMap(name -> LookAlikes.in(name).stream())
                .map(words -> spaced(Chip.finding(words)));
        Stream<Node> said = item.facts().stream()
                .filter(fact -> ABOVE.contains(fact.kind()))
                .map(PostAsides::line);
        return Stream.concat(alike, said).toList();
    }

    /** What stands below its words: the post that it quotes, its poll. */
    List<Node> below() {
        return item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.QUOTED_POST || fact.kind() == Fact.Kind.POLL)
                .map(PostAsides::quoted)
                .toList();
    }

    /** A medium whose file lay beside and was kept: a picture stays covered until asked for. */
    Optional<Node> medium(Post.Media medium) {
        return item.facts().stream()
                .filter(fact ->
                        fact.kind() == Fact.Kind.MEDIA_FILE && fact.readFrom().equals(medium.address()))
                .findFirst()
                .flatMap(fact -> kept.apply(fact.value().split(" ", 2)[0]))
                .map(this::drawn)
                .map(node -> spaced(described(node, medium)));
    }

    private Node drawn(Evidence found) {
        if (found.kind() == Evidence.Kind.IMAGE && found.content() != null) {
            return new CoveredPicture(found, found.content(), files, pictures).node();
        }
        Label words = Labels.wrapped(
                Words.text("evidence.post.media-kept", Visible.marked(found.title()), Integer.toString(found.number())),
                "beside",
                "second");
        HBox row = Rows.row(8, Icon.of(found.kind()).small(), Rows.growing(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node described(Node drawn, Post.Media medium) {
        if (medium.description() == null || medium.description().isBlank()) {
            return drawn;
        }
        Label words = Labels.wrapped(
                Words.text("evidence.post.described", Visible.marked(medium.description())), "beside", "second");
        return Rows.column(4, drawn, words);
    }

    private static Node line(Fact fact) {
        Label words = Labels.wrapped(
                Words.text("evidence.post.aside", Words.name(fact.kind()), Visible.marked(fact.value())),
                "beside",
                "second");
        words.setTooltip(Hint.of(Words.text("evidence.facts.read-from", Visible.marked(fact.readFrom()))));
        Icon icon = fact.kind() == Fact.Kind.WARNING || fact.kind() == Fact.Kind.DELETED ? Icon.FLAG : Icon.RIGHT;
        return spaced(Rows.row(8, icon.small(), Rows.growing(words)));
    }

    private static Node quoted(Fact fact) {
        Label what = Labels.whole(Words.name(fact.kind()), "beside", "third");
        Label words = Labels.wrapped(Visible.marked(fact.value()), "interface");
        VBox box = Rows.column(4, what, words);
        box.getStyleClass().add("post-quoted");
        return spaced(box);
    }

    private static Node spaced(Node node) {
        VBox.setMargin(node, new Insets(8, 0, 0, 0));
        return node;
    }
}
