package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Happening;
import touchstone.timeline.TimelineWords;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/** Draws a chart. It takes the focus as a whole; arrow keys go from one time to the next. */
final class ChartPane extends Pane implements OwnKeys {

    private static final double PANEL_TOP = 12;
    private static final double LABEL = 32;

    private final List<MarkNode> marks = new ArrayList<>();
    private final Consumer<Happening> selects;
    private final Consumer<Happening> opens;
    private @Nullable Happening selected;

    /**
     * An empty pane.
     *
     * @param selects told what is under the hand now
     * @param opens told what is to be looked at
     */
    ChartPane(Consumer<Happening> selects, Consumer<Happening> opens) {
        this.selects = selects;
        this.opens = opens;
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Draws a chart, with one time under the hand. */
    void draw(Chart chart, @Nullable Happening underHand) {
        selected = underHand;
        marks.clear();
        List<Node> nodes = new ArrayList<>();
        chart.panels().forEach(panel -> panel(panel, chart, nodes));
        axis(chart, nodes);
        chart.brackets().forEach(bracket -> legs(bracket, chart, nodes));
        chart.tags().forEach(tag -> tag(tag, chart, nodes));
        chart.marks().stream()
                .sorted((one, other) -> other.shape().compareTo(one.shape()))
                .map(mark -> new MarkNode(mark, chart.axis()))
                .forEach(node -> {
                    pressable(node, node.mark());
                    nodes.add(node);
                });
        nodes.stream()
                .filter(MarkNode.class::isInstance)
                .map(MarkNode.class::cast)
                .forEach(marks::add);
        marks.sort((one, other) ->
                one.mark().stack().extent().compareTo(other.mark().stack().extent()));
        chart.brackets().forEach(bracket -> nodes.add(box(bracket)));
        getChildren().setAll(nodes);
        setMinSize(chart.width(), chart.height());
        setPrefSize(chart.width(), chart.height());
        setMaxHeight(chart.height());
        setAccessibleText(Words.text("timeline.chart", chart.marks().size()));
        mark();
    }

    private void panel(Chart.Panel panel, Chart chart, List<Node> nodes) {
        Region ground = new Region();
        ground.getStyleClass().add("timeline-panel");
        ground.resizeRelocate(panel.x(), PANEL_TOP, panel.width(), chart.height() - 2 * PANEL_TOP);
        ground.setManaged(false);
        nodes.add(ground);
        nodes.add(text(panel.label(), panel.x() + 10, LABEL, "timeline-panel-label"));
        if (panel.hidden() > 0) {
            Text hidden =
                    text(Words.text("timeline.hidden", panel.hidden()), panel.x() + 10, LABEL + 16, "timeline-small");
            nodes.add(hidden);
        }
    }

    private static void axis(Chart chart, List<Node> nodes) {
        if (chart.marks().isEmpty()) {
            return;
        }
        double first = chart.panels().isEmpty() ? 24 : chart.panels().getFirst().x();
        double last = chart.panels().isEmpty()
                ? chart.width() - 16
                : chart.panels().getLast().x() + chart.panels().getLast().width();
        nodes.add(line(first, chart.axis(), last, chart.axis(), "timeline-axis"));
        for (Chart.Break gap : chart.breaks()) {
            double middle = gap.x() + gap.width() / 2;
            Region cover = new Region();
            cover.getStyleClass().add("timeline-break");
            cover.resizeRelocate(gap.x() + 8, chart.axis() - 8, gap.width() - 16, 16);
            cover.setManaged(false);
            nodes.add(cover);
            for (double x : new double[] {gap.x() + 9, gap.x() + gap.width() - 14}) {
                nodes.add(line(x, chart.axis() + 6, x + 5, chart.axis() - 6, "timeline-slash"));
            }
            nodes.add(centred(gap.label(), middle, chart.axis() - 16));
        }
        for (Chart.Tick tick : chart.ticks()) {
            nodes.add(line(tick.x(), chart.axis() - 4, tick.x(), chart.axis() + 4, "timeline-tick"));
            nodes.add(centred(tick.label(), tick.x(), chart.axis() + 19));
        }
    }

    private void tag(Chart.Tag tag, Chart chart, List<Node> nodes) {
        boolean contested = tag.mark().stack().contested();
        double x = tag.anchor();
        double end = tag.above() ? chart.axis() - 8 : chart.axis() + 8;
        nodes.add(line(x, tag.leaderFrom(), x, end, contested ? "timeline-leader-contested" : "timeline-leader"));
        Text title = text(tag.title(), tag.x(), tag.y(), contested ? "timeline-title-contested" : "timeline-title");
        Text below = text(tag.below(), tag.x(), tag.y() + 16, "timeline-small");
        title.setUserData(tag.mark());
        pressable(title, tag.mark());
        pressable(below, tag.mark());
        nodes.add(title);
        nodes.add(below);
    }

    private static void legs(Chart.Bracket bracket, Chart chart, List<Node> nodes) {
        String style = "timeline-leader-contested";
        nodes.add(line(bracket.from(), chart.axis() + 6, bracket.from(), bracket.y(), style));
        nodes.add(line(bracket.to(), chart.axis() + 6, bracket.to(), bracket.y(), style));
        if (bracket.reachesOut()) {
            nodes.add(line(bracket.from(), bracket.y(), bracket.to(), bracket.y(), style));
        }
    }

    private Node box(Chart.Bracket bracket) {
        javafx.scene.control.Label box = new javafx.scene.control.Label(bracket.words(), Icon.WARNING.glyph());
        box.getStyleClass().add("timeline-bracket");
        box.resizeRelocate(bracket.boxX(), bracket.y() - 16, bracket.boxWidth(), 32);
        box.setManaged(false);
        box.setOnMousePressed(event -> {
            choose(bracket.contradiction().one());
            event.consume();
        });
        return box;
    }

    private void pressable(Node node, Mark mark) {
        node.setOnMousePressed(event -> pressed(event, mark));
    }

    private void pressed(MouseEvent event, Mark mark) {
        requestFocus();
        List<Happening> all = mark.stack().happenings();
        int at = selected == null ? -1 : all.indexOf(selected);
        boolean isAgain = event.getClickCount() == 2;
        choose(isAgain && at >= 0 ? all.get(at) : all.get((at + 1) % all.size()));
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
        return marks.stream()
                .filter(node ->
                        selected != null && node.mark().stack().happenings().contains(selected))
                .findFirst()
                .map(node -> node.mark().anchor())
                .orElse(0.0);
    }

    private void mark() {
        for (MarkNode node : marks) {
            node.underHand(selected != null && node.mark().stack().happenings().contains(selected));
        }
        getChildren().stream()
                .filter(node -> node.getUserData() instanceof Mark)
                .forEach(node -> node.pseudoClassStateChanged(
                        MarkNode.UNDER_HAND,
                        selected != null
                                && ((Mark) node.getUserData())
                                        .stack()
                                        .happenings()
                                        .contains(selected)));
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
        if (marks.isEmpty() || !wants(event)) {
            return;
        }
        event.consume();
        List<Happening> all = marks.stream()
                .flatMap(node -> node.mark().stack().happenings().stream())
                .toList();
        int at = selected == null ? -1 : all.indexOf(selected);
        switch (event.getCode()) {
            case LEFT, UP -> choose(all.get(Math.max(0, at - 1)));
            case RIGHT, DOWN -> choose(all.get(Math.min(all.size() - 1, at + 1)));
            case HOME -> choose(all.getFirst());
            case END -> choose(all.getLast());
            default -> {
                if (selected != null) {
                    opens.accept(selected);
                }
            }
        }
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    private static Text centred(String words, double middle, double y) {
        Text text = text(words, 0, y, "timeline-small");
        Point2D size = new Point2D(FxMeasure.width(words, touchstone.timeline.Face.SMALL), 0);
        text.setX(Math.rint(middle - size.getX() / 2));
        text.setMouseTransparent(true);
        return text;
    }

    private static Text text(String words, double x, double y, String style) {
        Text text = new Text(Math.rint(x), Math.rint(y), words);
        text.getStyleClass().add(style);
        return text;
    }
}
