package touchstone.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Happening;
import touchstone.timeline.Measure;
import touchstone.timeline.TimelineWords;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/**
 * Draws as much of a chart as can be seen, and some on either side. It takes the focus as a whole; arrow keys go from one
 * time to the next.
 */
final class ChartPane extends Pane implements OwnKeys {

    private final Measure measure;
    private final Consumer<Happening> selects;
    private final Consumer<Happening> opens;
    private Plan plan =
            Plan.of(new Chart(0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0));
    private double from;
    private double to;
    private @Nullable Happening selected;

    /**
     * An empty pane.
     *
     * @param selects told what is under the hand now
     * @param opens told what is to be looked at
     */
    ChartPane(Measure measure, Consumer<Happening> selects, Consumer<Happening> opens) {
        this.measure = measure;
        this.selects = selects;
        this.opens = opens;
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Draws a chart, with one time under the hand.
     *
     * @param x where what can be seen of it begins
     * @param width how much of it can be seen
     */
    void draw(Plan next, @Nullable Happening underHand, double x, double width) {
        plan = next;
        Chart chart = next.chart();
        selected = underHand;
        setMinSize(chart.width(), chart.height());
        setPrefSize(chart.width(), chart.height());
        setMaxHeight(chart.height());
        setAccessibleText(Words.text("timeline.chart", chart.marks().size()));
        drawBetween(x - width, x + 2 * width);
    }

    /** Another part of the chart is looked at. */
    void look(double x, double width) {
        boolean isDrawn =
                Math.max(0, x) >= from && Math.min(x + width, plan.chart().width()) <= to;
        if (!isDrawn) {
            drawBetween(x - width, x + 2 * width);
        }
    }

    private void drawBetween(double begins, double ends) {
        from = begins;
        to = ends;
        getChildren().setAll(new ChartNodes(plan, from, to, measure, this::pressed).all());
        mark();
    }

    private void pressed(MouseEvent event, List<Happening> here) {
        requestFocus();
        int at = selected == null ? -1 : here.indexOf(selected);
        boolean isAgain = event.getClickCount() == 2;
        choose(isAgain && at >= 0 ? here.get(at) : here.get((at + 1) % here.size()));
        if (isAgain && selected != null) {
            opens.accept(selected);
        }
        event.consume();
    }

    private void choose(Happening happening) {
        selected = happening;
        mark();
        selects.accept(happening);
    }

    /** Puts another time under the hand. */
    void select(@Nullable Happening happening) {
        selected = happening;
        mark();
    }

    /** Where the time under the hand lies, from left to right. */
    double selectedX() {
        Mark mark = selected == null ? null : plan.marks().get(selected);
        return mark == null ? 0 : mark.anchor();
    }

    private void mark() {
        Mark here = selected == null ? null : plan.marks().get(selected);
        for (Node node : getChildren()) {
            if (node instanceof MarkNode mark) {
                mark.underHand(here != null && mark.holds(here));
            } else if (node.getUserData() instanceof Mark mark) {
                node.pseudoClassStateChanged(MarkNode.UNDER_HAND, mark.equals(here));
            }
        }
        setAccessibleHelp(selected == null ? null : TimelineWords.line(selected));
    }

    @Override
    public boolean wants(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        return !isHeld
                && switch (event.getCode()) {
                    case LEFT, RIGHT, UP, DOWN, HOME, END, ENTER, SPACE -> true;
                    default -> false;
                };
    }

    private void pressed(KeyEvent event) {
        List<Happening> inOrder = plan.inOrder();
        if (inOrder.isEmpty() || !wants(event)) {
            return;
        }
        event.consume();
        int at = selected == null ? -1 : inOrder.indexOf(selected);
        switch (event.getCode()) {
            case LEFT, UP -> choose(inOrder.get(Math.max(0, at - 1)));
            case RIGHT, DOWN -> choose(inOrder.get(Math.min(inOrder.size() - 1, at + 1)));
            case HOME -> choose(inOrder.getFirst());
            case END -> choose(inOrder.getLast());
            default -> {
                if (selected != null) {
                    opens.accept(selected);
                }
            }
        }
    }
}
