package touchstone.ui.evidence;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.ShapedFlow;
import touchstone.ui.kit.Shaping;
import touchstone.words.Shown;
import touchstone.words.Visible;

/**
 * A text to be read, in which words can be selected by mouse or keyboard and one stretch can be marked. Lines are as long
 * as the room allows; what is selected is a property.
 */
final class ReadableText extends Region {

    private final Shown shown;
    private final String text;
    private final TextFlow flow;
    private final Pane beneath = new Pane();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private int anchor;
    private int caret;
    private int markStart;
    private int markEnd;

    /** A text in a style of type, under a name that screen readers say first. */
    ReadableText(String original, String name, String... styleClasses) {
        shown = Visible.shown(original);
        text = shown.text();
        flow = new ShapedFlow();
        for (String piece : Shaping.pieces(text)) {
            Text words = new Text(piece);
            words.getStyleClass().addAll(styleClasses);
            flow.getChildren().add(words);
        }
        flow.getStyleClass().addAll(styleClasses);
        flow.setMouseTransparent(true);
        beneath.setMouseTransparent(true);
        getStyleClass().add("readable-text");
        getChildren().addAll(beneath, flow);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe(this::requestLayout);
    }

    /** The words that are selected, or none. */
    ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Marks the first place where the text says this; nothing where it does not. */
    void mark(@Nullable String excerpt) {
        String wanted = excerpt == null ? "" : excerpt.strip();
        int found = wanted.isEmpty() ? -1 : shown.original().indexOf(wanted);
        markStart = found < 0 ? 0 : shown.shownAt(found);
        markEnd = found < 0 ? 0 : shown.shownAt(found + wanted.length());
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int at = indexAt(event.getX(), event.getY());
        switch (event.getClickCount()) {
            case 1 -> select(event.isShiftDown() ? anchor : at, at);
            case 2 -> select(wordStart(at), wordEnd(at));
            default -> select(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, lineEnd(at));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        select(anchor, indexAt(event.getX(), event.getY()));
        event.consume();
    }

    private void typed(KeyEvent event) {
        boolean word = event.isShortcutDown();
        Optional<Integer> to = switch (event.getCode()) {
            case RIGHT -> Optional.of(word ? wordEnd(caret) : Math.min(text.length(), caret + 1));
            case LEFT -> Optional.of(word ? wordStart(caret - 1) : Math.max(0, caret - 1));
            case DOWN -> Optional.of(aLineAway(1));
            case UP -> Optional.of(aLineAway(-1));
            case HOME -> Optional.of(word ? 0 : text.lastIndexOf('\n', caret - 1) + 1);
            case END -> Optional.of(word ? text.length() : lineEnd(caret));
            default -> Optional.empty();
        };
        if (to.isPresent()) {
            select(event.isShiftDown() ? anchor : to.get(), to.get());
            event.consume();
        } else if (word && event.getCode() == javafx.scene.input.KeyCode.A) {
            select(0, text.length());
            event.consume();
        } else if (word && event.getCode() == javafx.scene.input.KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                anchor == caret ? shown.original() : shown.written(Math.min(anchor, caret), Math.max(anchor, caret)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Selects from one place to another, in UTF-16 units. */
    void select(int from, int to) {
        anchor = Math.clamp(from, 0, text.length());
        caret = Math.clamp(to, 0, text.length());
        selected.set(shown.quoted(Math.min(anchor, caret), Math.max(anchor, caret)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        requestLayout();
    }

    private int indexAt(double x, double y) {
        Point2D inFlow = flow.parentToLocal(x, y);
        HitInfo hit = flow.getHitInfo(inFlow);
        return Math.clamp(hit.getInsertionIndex(), 0, text.length());
    }

    private int aLineAway(int lines) {
        List<Rectangle2D> here =
                flow.getLayoutInfo().getSelectionGeometry(caret, Math.min(caret + 1, text.length()), true);
        if (here.isEmpty()) {
            return caret;
        }
        Rectangle2D at = here.getFirst();
        double y = lines > 0 ? at.getMaxY() + at.getHeight() / 2 : at.getMinY() - at.getHeight() / 2;
        return Math.clamp(flow.getHitInfo(new Point2D(at.getMinX(), y)).getInsertionIndex(), 0, text.length());
    }

    private int wordStart(int from) {
        BreakIterator words = words();
        int at = Math.clamp(from, 0, text.length());
        return words.isBoundary(at) ? at : words.preceding(at);
    }

    private int wordEnd(int from) {
        return from >= text.length() ? text.length() : words().following(from);
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        beneath.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.getHeight());
        beneath.getChildren().clear();
        draw(markStart, markEnd, "excerpt-ground");
        for (Rectangle2D line : geometry(markStart, markEnd)) {
            add(line.getMinX(), line.getMaxY() + 1, line.getWidth(), 3, "excerpt-line");
        }
        draw(Math.min(anchor, caret), Math.max(anchor, caret), "selection-ground");
        if (isFocused() && anchor == caret) {
            geometry(caret, Math.min(text.length(), caret + 1)).stream()
                    .findFirst()
                    .ifPresent(at -> add(at.getMinX(), at.getMinY(), 1.5, at.getHeight(), "caret"));
        }
        // What is added while laying out would be drawn once in black before it has its style.
        beneath.applyCss();
    }

    private void draw(int from, int to, String styleClass) {
        geometry(from, to)
                .forEach(at -> add(at.getMinX(), at.getMinY() + 1, at.getWidth(), at.getHeight() - 1, styleClass));
    }

    private List<Rectangle2D> geometry(int from, int to) {
        return from >= to ? List.of() : flow.getLayoutInfo().getSelectionGeometry(from, to, false);
    }

    private void add(double x, double y, double width, double height, String styleClass) {
        Rectangle ground = new Rectangle(x, y, width, height);
        ground.getStyleClass().add(styleClass);
        beneath.getChildren().add(ground);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text;
            case SELECTION_START -> Math.min(anchor, caret);
            case SELECTION_END -> Math.max(anchor, caret);
            case CARET_OFFSET -> caret;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
