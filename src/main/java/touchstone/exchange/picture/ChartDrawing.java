package touchstone.exchange.picture;

import java.awt.Color;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Bracket;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Chart.Tag;
import touchstone.timeline.Face;
import touchstone.words.Words;

/** Draws a chart on a sheet, as the window does. */
final class ChartDrawing {

    private static final double PANEL_TOP = 12;
    private static final double LABEL = 32;

    private final Chart chart;
    private final Ink ink;
    private final double top;
    private final double axis;

    /**
     * A drawing.
     *
     * @param top how far down the sheet the chart begins
     */
    ChartDrawing(Chart chart, Ink ink, double top) {
        this.chart = chart;
        this.ink = ink;
        this.top = top;
        this.axis = top + chart.axis();
    }

    /** Draws all of it. */
    void draw() {
        chart.panels().forEach(this::panel);
        if (chart.marks().isEmpty()) {
            ink.text(Words.text("timeline.empty.title"), 24, top + LABEL, Face.PANEL, Ink.INK_2);
            return;
        }
        line();
        chart.brackets().forEach(this::legs);
        chart.tags().forEach(this::tag);
        chart.marks().stream()
                .sorted((one, other) -> other.shape().compareTo(one.shape()))
                .forEach(this::mark);
        chart.brackets().forEach(this::box);
        if (chart.untold() > 0) {
            double y = top + chart.height() - 20;
            ink.text(Words.text("timeline.untold", chart.untold()), 24, y, Face.SMALL, Ink.AGAINST);
        }
    }

    private void panel(Chart.Panel panel) {
        ink.box(panel.x(), top + PANEL_TOP, panel.width(), chart.height() - 2 * PANEL_TOP, 0, Ink.PANEL);
        ink.text(panel.label(), panel.x() + 10, top + LABEL, Face.PANEL, Ink.INK_2);
        if (panel.hidden() > 0) {
            String whole = Words.text("timeline.picture.hidden", panel.hidden());
            boolean fits = ink.width(whole, Face.SMALL) <= panel.width() - 16;
            String hidden = fits ? whole : Words.text("timeline.hidden.brief", panel.hidden());
            ink.text(hidden, panel.x() + 10, top + LABEL + 16, Face.SMALL, Ink.INK_3);
        }
    }

    private void line() {
        double from = chart.panels().isEmpty() ? 24 : chart.panels().getFirst().x();
        double to = chart.panels().isEmpty()
                ? chart.width() - 16
                : chart.panels().getLast().x() + chart.panels().getLast().width();
        ink.line(from, axis, to, axis, 2, Ink.INK);
        for (Chart.Break gap : chart.breaks()) {
            ink.box(gap.x() + 8, axis - 8, gap.width() - 16, 16, 0, Ink.PAGE);
            ink.line(gap.x() + 9, axis + 6, gap.x() + 14, axis - 6, 1.5, Ink.INK_3);
            ink.line(gap.x() + gap.width() - 14, axis + 6, gap.x() + gap.width() - 9, axis - 6, 1.5, Ink.INK_3);
            centred(gap.label(), gap.x() + gap.width() / 2, axis - 16);
        }
        for (Chart.Tick tick : chart.ticks()) {
            ink.line(tick.x(), axis - 4, tick.x(), axis + 4, 1, Ink.INK);
            centred(tick.label(), tick.x(), axis + 19);
        }
    }

    private void centred(String words, double middle, double y) {
        ink.text(words, middle - ink.width(words, Face.SMALL) / 2, y, Face.SMALL, Ink.INK_3);
    }

    private void tag(Tag tag) {
        boolean contested = tag.mark().stack().contested();
        double end = tag.above() ? axis - 8 : axis + 8;
        ink.line(
                tag.anchor(),
                top + tag.leaderFrom(),
                tag.anchor(),
                end,
                contested ? 2 : 1,
                contested ? Ink.AGAINST : Ink.LINE_2);
        ink.text(tag.title(), tag.x(), top + tag.y(), Face.TITLE, contested ? Ink.AGAINST : Ink.INK);
        ink.text(tag.below(), tag.x(), top + tag.y() + 16, Face.SMALL, Ink.INK_3);
    }

    private void mark(Mark mark) {
        boolean contested = mark.stack().contested();
        Color colour = contested ? Ink.AGAINST : Ink.INK;
        switch (mark.shape()) {
            case DOT -> ink.dot(mark.from(), axis, 5, colour);
            case BAR ->
                ink.box(mark.from(), axis - 3, mark.to() - mark.from(), 6, 3, contested ? Ink.AGAINST : Ink.INK_2);
            case HATCHED ->
                ink.hatched(mark.from(), axis - 5, mark.to() - mark.from(), 10, contested ? Ink.AGAINST : Ink.INK_3);
        }
    }

    private void legs(Bracket bracket) {
        double y = top + bracket.y();
        ink.line(bracket.from(), axis + 6, bracket.from(), y, 2, Ink.AGAINST);
        ink.line(bracket.to(), axis + 6, bracket.to(), y, 2, Ink.AGAINST);
        if (bracket.reachesOut()) {
            ink.line(bracket.from(), y, bracket.to(), y, 2, Ink.AGAINST);
        }
    }

    private void box(Bracket bracket) {
        double y = top + bracket.y() - 16;
        ink.box(bracket.boxX(), y, bracket.boxWidth(), 32, 6, Ink.AGAINST);
        ink.box(bracket.boxX() + 1, y + 1, bracket.boxWidth() - 2, 30, 5, Ink.AGAINST_GROUND);
        ink.warning(bracket.boxX() + 12, y + 8, Ink.AGAINST);
        ink.text(bracket.words(), bracket.boxX() + 36, y + 20.5, Face.BRACKET, Ink.AGAINST);
    }
}
