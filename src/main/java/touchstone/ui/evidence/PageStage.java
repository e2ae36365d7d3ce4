package touchstone.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import touchstone.model.DrawnPage;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/** One page of a document, on which words can be selected by mouse or keyboard and stretches are marked. */
final class PageStage extends Region implements OwnKeys {

    /** What a person does beyond one page. */
    interface Acts {

        /** Goes so many pages on, or back. */
        void turn(int pages);

        /** Makes it larger or smaller, or with 0 as wide as there is room. */
        void zoom(int steps);

        /** Goes to where words to be found are typed. */
        void find();
    }

    private final ImageView view = new ImageView();
    private final Pane above = new Pane();
    private final Acts acts;
    private final Consumer<String> selected;
    private @Nullable DrawnPage page;
    private PageWords words = PageWords.NONE;
    private List<PageSearch.Hit> hits = List.of();
    private PageSearch.@Nullable Hit current;
    private PageSearch.@Nullable Hit excerpt;
    private int anchor;
    private int caret;

    /**
     * A stage without a page.
     *
     * @param selected told the words that somebody selected
     */
    PageStage(Acts acts, Consumer<String> selected) {
        this.acts = acts;
        this.selected = selected;
        getStyleClass().add("page-stage");
        above.setMouseTransparent(true);
        above.getStyleClass().add("page-edge");
        above.setBlendMode(BlendMode.MULTIPLY); // what is marked stays as dark as it is printed
        view.setMouseTransparent(true);
        view.setSmooth(true);
        getChildren().setAll(view, above);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleHelp(Words.text("evidence.pages.keys"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::requestLayout);
    }

    /** Shows a page; on another than before nothing is selected. */
    void show(DrawnPage drawn) {
        boolean isAnother = page == null || page.number() != drawn.number();
        page = drawn;
        words = new PageWords(drawn);
        view.setImage(PictureStage.image(drawn.picture()));
        if (isAnother) {
            anchor = 0;
            caret = 0;
        }
        setAccessibleText(Words.text("evidence.pages.page-name", drawn.number(), drawn.count()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    /** How wide it is to be, in pixels; its height follows. */
    void resizeTo(double width) {
        DrawnPage drawn = page;
        double height = drawn == null
                ? width * Math.sqrt(2)
                : width * drawn.picture().height() / drawn.picture().width();
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Marks what was found, and of that what one is at. */
    void mark(List<PageSearch.Hit> found, PageSearch.@Nullable Hit at) {
        hits = found;
        current = at;
        requestLayout();
    }

    /** Marks the excerpt. */
    void mark(PageSearch.@Nullable Hit chosen) {
        excerpt = chosen;
        requestLayout();
    }

    /** Where a stretch stands, within this. */
    Bounds placeOf(PageSearch.Hit hit) {
        return words.lines(hit.start(), hit.end()).stream()
                .findFirst()
                .map(this::scaled)
                .orElse(new BoundingBox(0, 0, 1, 1));
    }

    private BoundingBox scaled(Bounds fractions) {
        return new BoundingBox(
                fractions.getMinX() * getWidth(),
                fractions.getMinY() * getHeight(),
                fractions.getWidth() * getWidth(),
                fractions.getHeight() * getHeight());
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int at = words.nearest(event.getX() / getWidth(), event.getY() / getHeight());
        switch (event.getClickCount()) {
            case 1 -> select(event.isShiftDown() ? anchor : at, at);
            case 2 -> select(words.wordStart(at), words.wordEnd(at));
            default -> select(words.lineStart(at), words.lineEnd(at));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        select(anchor, words.nearest(event.getX() / getWidth(), event.getY() / getHeight()));
        event.consume();
    }

    /** Selects from one place to another, in UTF-16 units of the page's words. */
    void select(int from, int to) {
        anchor = Math.clamp(from, 0, words.length());
        caret = Math.clamp(to, 0, words.length());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        requestLayout();
    }

    /** Hands on what is selected, on one line. */
    void tell() {
        String chosen = words.between(anchor, caret);
        if (!chosen.isBlank()) {
            selected.accept(chosen);
        }
    }

    @Override
    public boolean wants(KeyEvent event) {
        return !event.isAltDown() && act(event) != null;
    }

    private void key(KeyEvent event) {
        Runnable act = event.isAltDown() ? null : act(event);
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    private @Nullable Runnable act(KeyEvent event) {
        boolean held = event.isShortcutDown();
        return switch (event.getCode()) {
            case PAGE_DOWN -> () -> acts.turn(1);
            case PAGE_UP -> () -> acts.turn(-1);
            case RIGHT, KP_RIGHT -> () -> go(held ? words.wordEnd(caret) : caret + 1, event);
            case LEFT, KP_LEFT -> () -> go(held ? words.wordStart(caret - 1) : caret - 1, event);
            case DOWN, KP_DOWN -> () -> go(words.aLineAway(caret, 1), event);
            case UP, KP_UP -> () -> go(words.aLineAway(caret, -1), event);
            case HOME -> () -> go(held ? 0 : words.lineStart(caret), event);
            case END -> () -> go(held ? words.length() : words.lineEnd(caret), event);
            case PLUS, EQUALS, ADD -> () -> acts.zoom(1);
            case MINUS, SUBTRACT -> () -> acts.zoom(-1);
            case DIGIT0, NUMPAD0 -> () -> acts.zoom(0);
            default -> held ? shortcut(event.getCode()) : null;
        };
    }

    private @Nullable Runnable shortcut(KeyCode code) {
        return switch (code) {
            case F -> acts::find;
            case A ->
                () -> {
                    select(0, words.length());
                    tell();
                };
            case C -> this::copy;
            default -> null;
        };
    }

    private void go(int to, KeyEvent event) {
        select(event.isShiftDown() ? anchor : to, to);
        if (event.isShiftDown()) {
            tell();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(anchor == caret ? words.between(0, words.length()) : words.between(anchor, caret));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        view.relocate(0, 0);
        above.resizeRelocate(0, 0, getWidth(), getHeight());
        above.getChildren().clear();
        if (excerpt != null) {
            draw(excerpt.start(), excerpt.end(), "page-excerpt");
        }
        hits.forEach(hit -> draw(hit.start(), hit.end(), hit.equals(current) ? "page-hit-current" : "page-hit"));
        draw(Math.min(anchor, caret), Math.max(anchor, caret), "page-selection");
        if (isFocused() && anchor == caret && words.length() > 0) {
            Bounds at = scaled(words.caret(caret));
            add(at.getMinX(), at.getMinY(), 1.5, at.getHeight(), "page-caret");
        }
        // What is added while laying out would be drawn once in black before it has its style.
        above.applyCss();
    }

    private void draw(int from, int to, String styleClass) {
        for (Bounds line : words.lines(from, to)) {
            Bounds at = scaled(line);
            add(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), styleClass);
        }
    }

    private void add(double x, double y, double width, double height, String styleClass) {
        Rectangle ground = new Rectangle(x, y, width, height);
        ground.getStyleClass().add(styleClass);
        above.getChildren().add(ground);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> words.text();
            case SELECTION_START -> Math.min(anchor, caret);
            case SELECTION_END -> Math.max(anchor, caret);
            case CARET_OFFSET -> caret;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
