package touchstone.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.FilmFrames;
import touchstone.desk.KeptFiles;
import touchstone.desk.KeptPages;
import touchstone.desk.LiveDesk;
import touchstone.desk.PictureViews;
import touchstone.desk.WorldMap;
import touchstone.model.Case;
import touchstone.model.Coordinates;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Post;
import touchstone.model.Stance;
import touchstone.model.Testimony;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Sizes;
import touchstone.words.Visible;
import touchstone.words.Words;
import touchstone.work.Work;

/** One piece of evidence as itself, what the program noticed in it, and what was read from it. */
final class ItemPane {

    private static final double WIDEST = 720;

    /** A piece as itself, or as the file that it is. */
    private enum Side {
        ITSELF,
        FILE
    }

    private final BorderPane node = new BorderPane();
    private final Label kind = Labels.whole("", "strong");
    private final Label recognised = Labels.of("", "beside", "third");
    private final Segments<Side> sides = Segments.of(
            Words.text("evidence.item.sides"),
            List.of(Side.values()),
            side -> Words.text(side == Side.FILE ? "evidence.item.file" : "evidence.item.text"));
    private final VBox content = Rows.column(0);
    private final ScrollPane scroll = new ScrollPane(new StackPane(content));
    private final LiveDesk desk;
    private final KeptFiles files;
    private final CustodyPart custody;
    private final SeenBeforePart seenBefore;
    private final OtherPictures pictures;
    private final WorldMap map;
    private final FilmFrames frames;
    private final Runnable attachMedia;
    private final Work work;
    private final BiConsumer<String, @Nullable Integer> selected;
    private @Nullable Evidence shown;
    private Set<Integer> lost = Set.of();
    private List<Finding> noticed = List.of();
    private List<Evidence> others = List.of();
    private @Nullable ReadableText text;
    private @Nullable CoveredPicture picture;
    private @Nullable FilmCard film;
    private @Nullable PagesCard pages;

    /**
     * The middle column.
     *
     * @param attachMedia asks for a file that a post names
     * @param selected told the words that the person selects, and of a paged document the page
     */
    ItemPane(LiveDesk desk, Work work, Runnable attachMedia, BiConsumer<String, @Nullable Integer> selected) {
        this.desk = desk;
        this.work = work;
        this.files = new KeptFiles(desk, work);
        this.custody = new CustodyPart(desk, work);
        this.seenBefore = new SeenBeforePart(desk, work);
        this.pictures = new OtherPictures(
                () -> desk.state().now().map(Case::evidence).orElse(List.of()), new PictureViews(work));
        this.map = new WorldMap(work);
        this.frames = new FilmFrames(desk, work, System.getenv("PATH"));
        this.attachMedia = attachMedia;
        this.selected = selected;
        sides.valueProperty().set(Side.ITSELF);
        sides.valueProperty().subscribe(this::draw);
        HBox head = Rows.row(8, kind, Rows.growing(recognised), sides);
        head.getStyleClass().addAll("pane-head", "item-head");
        content.setMaxWidth(WIDEST);
        content.getStyleClass().add("item");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("item-scroll");
        scroll.setFocusTraversable(false);
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
    }

    /** The column. */
    Region node() {
        return node;
    }

    /** Shows a piece of a case's evidence; nothing is drawn anew while nothing changed. */
    void show(Case now, Evidence item, List<Finding> findings, @Nullable Stance stance) {
        others = now.evidence();
        List<Finding> about = Notes.about(findings, item.number());
        boolean another = shown == null || shown.number() != item.number();
        if (another || !item.equals(shown) || !about.equals(noticed)) {
            shown = item;
            noticed = about;
            if (another) {
                sides.valueProperty().set(Side.ITSELF);
                scroll.setVvalue(0);
            }
            describe(item);
            draw();
        }
        node.setCenter(scroll);
        mark(stance == null ? null : stance.excerpt(), stance == null ? null : stance.page());
    }

    /**
     * Marks an excerpt in the text, or on its page.
     *
     * @param page from 1, where it is known
     */
    void mark(@Nullable String excerpt, @Nullable Integer page) {
        String words = excerpt == null ? null : excerpt.strip().replaceAll("^[“\"„«]|[”\"“»]$", "");
        if (text != null) {
            text.mark(words);
        }
        if (pages != null) {
            pages.mark(words, page);
        }
    }

    /** Goes from the piece as itself to its file, or back. */
    void turn() {
        if (sides.isVisible()) {
            sides.valueProperty().set(sides.value() == Side.FILE ? Side.ITSELF : Side.FILE);
        }
    }

    /** Uncovers a picture, or covers it again. */
    void uncover() {
        if (picture != null) {
            picture.turn();
        }
        if (film != null) {
            film.turn();
        }
    }

    /** Says of the pieces that lost their file that they did, by their numbers. */
    void lost(Set<Integer> numbers) {
        if (!numbers.equals(lost)) {
            lost = numbers;
            draw();
        }
    }

    private void describe(Evidence item) {
        kind.setText(Words.name(item.kind()));
        recognised.setText(recognisedBy(item));
        boolean hasTwoSides = item.content() != null && (item.post() != null || item.text() != null);
        Rows.show(sides, hasTwoSides);
        sides.button(Side.ITSELF)
                .setText(Words.text(
                        item.post() != null
                                ? "evidence.item.post"
                                : isPaged(item) ? "evidence.item.pages" : "evidence.item.text"));
    }

    private static String recognisedBy(Evidence item) {
        Post post = item.post();
        if (post != null && post.typedIn()) {
            return Words.text("evidence.item.typed-in");
        }
        if (post != null && post.shape() != null) {
            return Words.text("evidence.item.shape", post.shape());
        }
        return item.content() == null
                ? Words.text("evidence.item.no-file")
                : Words.text(
                        "evidence.item.media-type",
                        item.content().mediaType(),
                        Sizes.of(item.content().size()));
    }

    private void draw() {
        Evidence item = shown;
        if (item == null) {
            return;
        }
        text = null;
        closeMedia();
        List<Node> nodes = new ArrayList<>();
        if (lost.contains(item.number())) {
            nodes.add(Notice.trouble(
                    Words.text("evidence.lost.what", Visible.marked(item.title())), Words.text("evidence.lost.next")));
        }
        nodes.add(
                sides.value() == Side.FILE && item.content() != null
                        ? new RawText(item.content(), files).node()
                        : drawn(item));
        for (Finding finding : noticed) {
            Node note = Notes.of(finding);
            VBox.setMargin(note, new Insets(12, 0, 0, 0));
            nodes.add(note);
        }
        seenBefore.show(item);
        nodes.add(seenBefore.node());
        place(item).ifPresent(at -> {
            Region drawnMap = new PlaceMap(at, place(item, Fact.Kind.PLACE).orElse(""), map).node();
            VBox.setMargin(drawnMap, new Insets(12, 0, 0, 0));
            nodes.add(drawnMap);
        });
        Region facts = new FactsTable(item).node();
        VBox.setMargin(facts, new Insets(6, 0, 0, 0));
        nodes.add(facts);
        custody.show(item);
        nodes.add(custody.node());
        content.getChildren().setAll(nodes);
    }

    private static Optional<Coordinates> place(Evidence item) {
        return place(item, Fact.Kind.COORDINATES).flatMap(Coordinates::parse);
    }

    private static Optional<String> place(Evidence item, Fact.Kind kind) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .findFirst();
    }

    /** What is still under way for what was shown is not waited for. */
    private void closeMedia() {
        if (picture != null) {
            picture.close();
            picture = null;
        }
        if (film != null) {
            film.close();
            film = null;
        }
        if (pages != null) {
            pages.close();
            pages = null;
        }
    }

    private Node drawn(Evidence item) {
        if (item.post() != null) {
            PostCard card =
                    new PostCard(item, item.post(), attachMedia, new PostAsides(item, this::kept, files, pictures));
            return readable(card.text(), card.node());
        }
        String words = Objects.requireNonNullElse(item.text(), "");
        if (item.kind() == Evidence.Kind.DATASET && !words.isBlank()) {
            return new DatasetTable(words).node();
        }
        if (item.kind() == Evidence.Kind.IMAGE && item.content() != null) {
            picture = new CoveredPicture(item, item.content(), files, pictures);
            return picture.node();
        }
        if (item.kind() == Evidence.Kind.VIDEO && item.content() != null && words.isBlank()) {
            film = new FilmCard(item, item.content(), frames);
            return film.node();
        }
        if (item.content() != null && isPaged(item)) {
            KeptPages kept = new KeptPages(desk, work, item.content(), item.title());
            pages = new PagesCard(item, kept, selected, this::reveal);
            return pages.node();
        }
        Optional<Testimony> testimony = Testimony.of(item);
        if (testimony.isPresent()) {
            PersonPart part = new PersonPart(desk, item, testimony.get());
            return part.text() == null ? part.node() : readable(part.text(), part.node());
        }
        WordsCard card = new WordsCard(item);
        return card.text() == null ? card.node() : readable(card.text(), card.node());
    }

    private static boolean isPaged(Evidence item) {
        return item.content() != null && KeptPages.are(item.content());
    }

    /** Brings a place into sight, somewhat below the upper edge; one that is in sight stays where it is. */
    private void reveal(Bounds inScene) {
        Bounds at = content.sceneToLocal(inScene);
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        double top = scroll.getVvalue() * Math.max(0, hidden);
        boolean isSeen = at.getMinY() >= top && at.getMaxY() <= top + seen;
        if (!isSeen && hidden > 0) {
            scroll.setVvalue(Math.clamp((at.getMinY() - seen / 3) / hidden, 0.0, 1.0));
        }
    }

    private Optional<Evidence> kept(String sha256) {
        return others.stream()
                .filter(other -> other.post() == null)
                .filter(other ->
                        other.content() != null && other.content().sha256().equals(sha256))
                .findFirst();
    }

    private Node readable(ReadableText words, Node around) {
        text = words;
        words.selectedProperty().subscribe(now -> {
            if (!now.isBlank()) {
                selected.accept(now.strip(), null);
            }
        });
        return around;
    }
}
