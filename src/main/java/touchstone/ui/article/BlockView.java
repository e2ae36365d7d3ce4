package touchstone.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Pointer;
import touchstone.ui.article.PageLine.Block;
import touchstone.ui.article.PageLine.Setting;
import touchstone.ui.kit.Labels;

/**
 * One block of the page: the margin with its marks, and the words over the highlights. Highlights and marks are placed
 * anew at each layout, where the words came to stand.
 */
final class BlockView extends Region {

    private static final double MARK_HEIGHT = 18;
    private static final double MARK_BELOW_LINE = 2;

    private final IntConsumer select;
    private final Pane beneath = new Pane();
    private final BlockText words = new BlockText();
    private final Label bullet = Labels.of("•");
    private final List<Label> marks = new ArrayList<>();
    private @Nullable Label why;
    private @Nullable Tooltip reason;
    private Block block = new Block(0, "", Setting.BODY, null, List.of(), List.of(), List.of());
    private PageMeasure measure = PageMeasure.of(648, 1.31);
    private Lettering lettering = Lettering.of(Setting.BODY, measure, false);
    private PageState state = PageState.BEGINNING;
    private double top;

    /** A view of whatever block it is given. */
    BlockView(IntConsumer select) {
        this.select = select;
        beneath.setManaged(false);
        beneath.setMouseTransparent(true);
        bullet.getStyleClass().add("list-bullet");
        getStyleClass().add("page-block");
    }

    /** Shows a block. */
    void show(Block shown, PageMeasure inMeasure, boolean isArabic, boolean isFirst, PageState inState) {
        block = shown;
        measure = inMeasure;
        state = inState;
        lettering = Lettering.of(block.setting(), measure, isArabic);
        top = (isFirst ? measure.top() : 0)
                + (block.setting() == Setting.HEADING ? Math.rint(measure.size() * 0.5) : 0);
        words.set(block, lettering);
        words.setNodeOrientation(
                Direction.isRightToLeft(block.text()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        beneath.setNodeOrientation(words.getNodeOrientation());
        bullet.setFont(lettering.font());
        why = block.boilerplate() == null || measure.isCompact() ? null : MarginLabels.of(block.boilerplate());
        explain();
        placeMarks();
    }

    /** A dimmed line says why it is dimmed wherever the pointer rests on it. */
    private void explain() {
        if (reason != null) {
            Tooltip.uninstall(this, reason);
        }
        reason = block.boilerplate() == null ? null : MarginLabels.why(block.boilerplate());
        if (reason != null) {
            Tooltip.install(this, reason);
        }
    }

    private void placeMarks() {
        marks.clear();
        block.marks().stream()
                .filter(mark -> !mark.isRepeat() || !measure.isCompact())
                .map(mark -> MarginLabels.of(mark, mark.claim() == state.claim(), () -> select.accept(mark.claim())))
                .forEach(marks::add);
        List<Node> children = new ArrayList<>(List.of(beneath, words));
        if (block.setting() == Setting.LIST_ITEM) {
            children.add(bullet);
        }
        children.addAll(marks);
        if (why != null) {
            children.add(why);
        }
        getChildren().setAll(children);
        requestLayout();
    }

    /** Shows the same block in another state of the page. */
    void restate(PageState other) {
        PageState before = state;
        state = other;
        if (before.claim() != other.claim() && concerns(before.claim(), other.claim())) {
            placeMarks();
        }
        paint();
    }

    private boolean concerns(int oneClaim, int otherClaim) {
        return block.marks().stream().anyMatch(mark -> mark.claim() == oneClaim || mark.claim() == otherClaim);
    }

    /** The block that it shows. */
    Block block() {
        return block;
    }

    /** The place in the article nearest to a point of this view, in UTF-16 units. */
    int placeAt(Point2D point) {
        return block.start() + words.offsetAt(words.parentToLocal(point));
    }

    /** The claim under a point of this view, the shortest where several lie there; 0 where there is none. */
    List<Highlight> highlightsAt(Point2D point) {
        Point2D within = words.parentToLocal(point);
        return block.highlights().reversed().stream()
                .filter(highlight ->
                        words.boxes(highlight.start(), highlight.end()).stream().anyMatch(box -> box.contains(within)))
                .toList();
    }

    /** Where the caret stands before a place in the article, in this view. */
    Rectangle2D caret(int place) {
        return outward(words.caret(place - block.start()));
    }

    /** How far one line stands from the next, in pixels. */
    double pitch() {
        return lettering.pitch();
    }

    private Rectangle2D outward(Rectangle2D box) {
        var bounds = words.localToParent(
                new javafx.geometry.BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return measure.before() + measure.gutter() + measure.measure();
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = words.prefHeight(textWidth());
        double beside = marks.size() * (MARK_HEIGHT + 4) - 4;
        return top + Math.rint(Math.max(text, beside)) + measure.gap(block.setting());
    }

    private double textWidth() {
        return measure.measure() - measure.indent(block.setting());
    }

    @Override
    protected void layoutChildren() {
        double left = measure.before() + measure.gutter();
        double indent = measure.indent(block.setting());
        double width = textWidth();
        double height = words.prefHeight(width);
        words.resizeRelocate(left + indent, top, width, height);
        words.layout();
        beneath.resizeRelocate(left + indent, top, width, height);
        bullet.autosize();
        bullet.relocate(left + indent - bullet.getWidth() - 8, top + lettering.above());
        paint();
        layoutMarks();
    }

    private void layoutMarks() {
        double right = measure.before() + measure.gutter() - measure.gutterGap();
        double free = 0;
        List<MarginMark> shown = block.marks().stream()
                .filter(mark -> !mark.isRepeat() || !measure.isCompact())
                .toList();
        for (int at = 0; at < marks.size(); at++) {
            Label label = marks.get(at);
            Rectangle2D line = words.caret(shown.get(at).offset());
            double y = Math.max(top + lineTop(line), free);
            label.autosize();
            double overhang = label.getStyleClass().contains("selected") ? 7 : 0;
            label.relocate(Math.rint(right + overhang - label.getWidth()), Math.rint(y));
            free = Math.rint(y) + Math.max(MARK_HEIGHT + 4, Math.min(lettering.pitch(), 31));
        }
        if (why != null) {
            why.autosize();
            why.relocate(Math.rint(right - why.getWidth()), Math.rint(top + (lettering.pitch() - why.getHeight()) / 2));
        }
    }

    private double lineTop(Rectangle2D line) {
        double middle = line.getMinY() + lettering.lineHeight() / 2;
        return Math.rint(middle - MARK_HEIGHT / 2 + MARK_BELOW_LINE / 2);
    }

    private void paint() {
        Brush brush = new Brush();
        for (Highlight highlight : block.highlights()) {
            boolean isSelected = highlight.claim() == state.claim();
            Brush.Look look = isSelected ? Brush.Look.SELECTED : Brush.Look.of(highlight.state());
            List<Rectangle2D> boxes = words.boxes(highlight.start(), highlight.end());
            if (block.setting() != Setting.HEADLINE) {
                brush.highlight(boxes, look, highlight.claim() == state.hovered(), state.dims(highlight));
            }
            if (isSelected && state.showsRing() && block.setting() != Setting.HEADLINE) {
                brush.ring(boxes);
            }
        }
        paintPointed(brush);
        paintSelection(brush);
        beneath.getChildren().setAll(brush.strokes());
    }

    private void paintPointed(Brush brush) {
        int length = block.text().length();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Pointer.Stretch stretch : state.pointed().stretches()) {
            int from = Math.clamp(stretch.start() - block.start(), 0, length);
            int to = Math.clamp(stretch.end() - block.start(), 0, length);
            if (from < to) {
                boxes.addAll(words.boxes(from, to));
            }
        }
        if (!boxes.isEmpty()) {
            brush.pointed(boxes);
        }
    }

    private void paintSelection(Brush brush) {
        TextSelection selection = state.selection();
        int length = block.text().length();
        int from = Math.clamp(selection.start() - block.start(), 0, length);
        int to = Math.clamp(selection.end() - block.start(), 0, length);
        if (from < to) {
            brush.selection(words.boxesWithSpaces(from, to));
        }
        int caret = selection.caret() - block.start();
        if (state.showsCaret() && !selection.isNowhere() && caret >= 0 && caret <= length) {
            brush.caret(words.caret(caret));
        }
    }
}
