package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Face;
import touchstone.timeline.Happening;
import touchstone.timeline.Measure;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.words.Words;

/** What is drawn of a chart between two places along it: however many times it has, no more than can be seen. */
final class ChartNodes {

    private static final double PANEL_TOP = 12;
    private static final double LABEL = 32;

    private final Plan plan;
    private final Chart chart;
    private final double from;
    private final double to;
    private final Measure measure;
    private final BiConsumer<MouseEvent, List<Happening>> presses;
    private final List<Node> nodes = new ArrayList<>();

    /**
     * What lies between two places.
     *
     * @param from where it begins, in pixels along the chart
     * @param to where it ends
     * @param presses told what of the case lies under the mouse
     */
    ChartNodes(Plan plan, double from, double to, Measure measure, BiConsumer<MouseEvent, List<Happening>> presses) {
        this.plan = plan;
        this.chart = plan.chart();
        this.from = from;
        this.to = to;
        this.measure = measure;
        this.presses = presses;
    }

    /** The nodes, those that lie over others last. */
    List<Node> all() {
        chart.panels().stream()
                .filter(panel -> isSeen(panel.x(), panel.x() + panel.width()))
                .forEach(this::panel);
        axis();
        chart.brackets().stream()
                .filter(bracket -> isSeen(left(bracket), right(bracket)))
                .forEach(this::legs);
        chart.tags().stream()
                .filter(tag -> isSeen(Math.min(tag.x(), tag.anchor()), Math.max(tag.x() + tag.width(), tag.anchor())))
                .forEach(this::tag);
        marks();
        chart.brackets().stream()
                .filter(bracket -> isSeen(left(bracket), right(bracket)))
                .forEach(bracket -> nodes.add(box(bracket)));
        if (chart.untold() > 0) {
            double x = Math.max(16, from + (to - from) / 3 + 16);
            nodes.add(text(Words.text("timeline.untold", chart.untold()), x, chart.height() - 18, "timeline-untold"));
        }
        return nodes;
    }

    private boolean isSeen(double begins, double ends) {
        return ends >= from && begins <= to;
    }

    private static double left(Chart.Bracket bracket) {
        return Math.min(bracket.boxX(), Math.min(bracket.from(), bracket.to()));
    }

    private static double right(Chart.Bracket bracket) {
        return Math.max(bracket.boxX() + bracket.boxWidth(), Math.max(bracket.from(), bracket.to()));
    }

    private void panel(Chart.Panel panel) {
        Region ground = new Region();
        ground.getStyleClass().add("timeline-panel");
        ground.resizeRelocate(panel.x(), PANEL_TOP, panel.width(), chart.height() - 2 * PANEL_TOP);
        ground.setManaged(false);
        nodes.add(ground);
        nodes.add(text(panel.label(), panel.x() + 10, LABEL, "timeline-panel-label"));
        if (panel.hidden() > 0) {
            String whole = Words.text("timeline.hidden", panel.hidden());
            boolean fits = measure.width(whole, Face.SMALL) <= panel.width() - 16;
            String hidden = fits ? whole : Words.text("timeline.hidden.brief", panel.hidden());
            nodes.add(text(hidden, panel.x() + 10, LABEL + 16, "timeline-small"));
        }
    }

    private void axis() {
        if (chart.marks().isEmpty()) {
            return;
        }
        double first = chart.panels().isEmpty() ? 24 : chart.panels().getFirst().x();
        double last = chart.panels().isEmpty()
                ? chart.width() - 16
                : chart.panels().getLast().x() + chart.panels().getLast().width();
        nodes.add(line(first, chart.axis(), last, chart.axis(), "timeline-axis"));
        chart.breaks().stream()
                .filter(gap -> isSeen(gap.x(), gap.x() + gap.width()))
                .forEach(this::gap);
        chart.ticks().stream()
                .filter(tick -> isSeen(tick.x() - 50, tick.x() + 50))
                .forEach(tick -> {
                    nodes.add(line(tick.x(), chart.axis() - 4, tick.x(), chart.axis() + 4, "timeline-tick"));
                    nodes.add(centred(tick.label(), tick.x(), chart.axis() + 19));
                });
    }

    private void gap(Chart.Break gap) {
        Region cover = new Region();
        cover.getStyleClass().add("timeline-break");
        cover.resizeRelocate(gap.x() + 8, chart.axis() - 8, gap.width() - 16, 16);
        cover.setManaged(false);
        nodes.add(cover);
        for (double x : new double[] {gap.x() + 9, gap.x() + gap.width() - 14}) {
            nodes.add(line(x, chart.axis() + 6, x + 5, chart.axis() - 6, "timeline-slash"));
        }
        nodes.add(centred(gap.label(), gap.x() + gap.width() / 2, chart.axis() - 16));
    }

    private void tag(Chart.Tag tag) {
        boolean contested = tag.mark().stack().contested();
        double x = tag.anchor();
        double end = tag.above() ? chart.axis() - 8 : chart.axis() + 8;
        nodes.add(line(x, tag.leaderFrom(), x, end, contested ? "timeline-leader-contested" : "timeline-leader"));
        Text title = text(tag.title(), tag.x(), tag.y(), contested ? "timeline-title-contested" : "timeline-title");
        Text below = text(tag.below(), tag.x(), tag.y() + 16, "timeline-small");
        title.setUserData(tag.mark());
        List<Happening> here = tag.mark().stack().happenings();
        title.setOnMousePressed(event -> presses.accept(event, here));
        below.setOnMousePressed(event -> presses.accept(event, here));
        nodes.add(title);
        nodes.add(below);
    }

    private void marks() {
        for (List<Mark> together : plan.together()) {
            Mark mark = together.getFirst();
            if (isSeen(mark.from() - Plan.CLOSER_IS_ONE, mark.to() + Plan.CLOSER_IS_ONE)) {
                MarkNode node = new MarkNode(together, chart.axis(), from, to);
                node.setOnMousePressed(event -> presses.accept(event, node.happenings()));
                nodes.add(node);
            }
        }
    }

    private void legs(Chart.Bracket bracket) {
        String style = "timeline-leader-contested";
        nodes.add(line(bracket.from(), chart.axis() + 6, bracket.from(), bracket.y(), style));
        nodes.add(line(bracket.to(), chart.axis() + 6, bracket.to(), bracket.y(), style));
        if (bracket.reachesOut()) {
            nodes.add(line(bracket.from(), bracket.y(), bracket.to(), bracket.y(), style));
        }
    }

    private Node box(Chart.Bracket bracket) {
        Label box = Labels.of(bracket.words(), "timeline-bracket");
        box.setGraphic(Icon.WARNING.glyph());
        box.resizeRelocate(bracket.boxX(), bracket.y() - 16, bracket.boxWidth(), 32);
        box.setManaged(false);
        box.setOnMousePressed(
                event -> presses.accept(event, List.of(bracket.contradiction().one())));
        return box;
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    private Text centred(String words, double middle, double y) {
        Text text = text(words, 0, y, "timeline-small");
        text.setX(Math.rint(middle - measure.width(words, Face.SMALL) / 2));
        text.setMouseTransparent(true);
        return text;
    }

    private static Text text(String words, double x, double y, String style) {
        Text text = new Text(Math.rint(x), Math.rint(y), words);
        text.getStyleClass().add(style);
        return text;
    }
}
