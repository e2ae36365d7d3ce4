package touchstone.exchange.picture;

import java.awt.Color;
import java.util.List;
import touchstone.exchange.Dossier;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.timeline.Chart;
import touchstone.timeline.Draughting;
import touchstone.timeline.Face;
import touchstone.timeline.Happening;
import touchstone.timeline.Scale;
import touchstone.timeline.Timeline;
import touchstone.timeline.TimelineWords;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A sheet with a case's timeline on it: its head, the line, and each time in words with who set it. */
final class Sheet {

    /** How wide it is at least, in its own pixels. */
    static final double WIDTH = 1280;

    private static final double MARGIN = 24;
    private static final double HEAD = 76;
    private static final double ROW = 28;
    private static final double FOOT = 60;
    private static final int MOST_ROWS = 60;
    private static final double WHAT = 200;
    private static final double READ = 660;
    private static final double SET_BY = 950;
    private static final double CLASH = 1060;
    private static final double TEXT = 12;

    private final Dossier dossier;
    private final Timeline timeline;
    private final Chart chart;

    /** A sheet for a case. */
    Sheet(Dossier dossier, Ink measuring) {
        this.dossier = dossier;
        Case subject = dossier.subject();
        this.timeline = Timeline.of(subject, dossier.findings(), Cover.none(subject));
        this.chart = new Draughting(timeline, Scale.BROKEN, WIDTH, measuring).chart();
    }

    double width() {
        return Math.max(WIDTH, chart.width());
    }

    double height() {
        return HEAD + chart.height() + 12 + ROW * (rows().size() + 1) + FOOT;
    }

    private List<Happening> rows() {
        List<Happening> all = timeline.happenings();
        return all.subList(0, Math.min(all.size(), MOST_ROWS));
    }

    /** Draws all of it. */
    void draw(Ink ink) {
        ink.box(0, 0, width(), height(), 0, Ink.PAGE);
        head(ink);
        new ChartDrawing(chart, ink, HEAD).draw();
        double y = HEAD + chart.height() + 12;
        columns(ink, y);
        for (Happening happening : rows()) {
            y += ROW;
            row(ink, happening, y);
        }
        foot(ink, y + ROW);
    }

    private void head(Ink ink) {
        Case subject = dossier.subject();
        String title = ink.fitted(Visible.marked(subject.title()), Face.TITLE, width() - 2 * MARGIN);
        ink.heading(title, MARGIN, 34, 18, Ink.INK);
        String about = Words.text(
                "timeline.picture.about",
                Words.text("timeline.count", timeline.happenings().size()),
                Words.name(subject.standing()),
                Times.exact(dossier.at().truncatedTo(java.time.temporal.ChronoUnit.MINUTES)));
        ink.text(about, MARGIN, 56, TEXT, false, Ink.INK_3);
        ink.line(0, HEAD, width(), HEAD, 1, Ink.LINE);
    }

    private void columns(Ink ink, double y) {
        double base = y + ROW - 9;
        ink.line(0, y, width(), y, 1, Ink.LINE);
        ink.text(Words.text("timeline.column.when"), MARGIN, base, TEXT, false, Ink.INK_3);
        ink.text(Words.text("timeline.column.what"), WHAT + MARGIN, base, TEXT, false, Ink.INK_3);
        ink.text(Words.text("timeline.column.read"), READ + MARGIN, base, TEXT, false, Ink.INK_3);
        ink.text(Words.text("timeline.column.set-by"), SET_BY + MARGIN, base, TEXT, false, Ink.INK_3);
        ink.text(Words.text("timeline.column.finding"), CLASH + MARGIN, base, TEXT, false, Ink.INK_3);
    }

    private void row(Ink ink, Happening happening, double y) {
        boolean contested = timeline.isContested(happening);
        double base = y + ROW - 9;
        ink.line(0, y, width(), y, 1, Ink.LINE);
        ink.text(happening.extent().inWords(), MARGIN, base, TEXT, contested, Ink.INK);
        cell(ink, TimelineWords.line(happening), WHAT, READ, base, Ink.INK);
        cell(ink, TimelineWords.readFrom(happening), READ, SET_BY, base, Ink.INK_3);
        ink.sign(happening.setBy(), SET_BY + MARGIN, base - 10, Ink.INK_2);
        ink.text(Words.name(happening.setBy()), SET_BY + MARGIN + 18, base, TEXT, false, Ink.INK_2);
        if (contested) {
            ink.warning(CLASH + MARGIN, base - 12, Ink.AGAINST);
            ink.text(Words.text("timeline.clash"), CLASH + MARGIN + 22, base, TEXT, false, Ink.AGAINST);
        }
    }

    private static void cell(Ink ink, String words, double from, double to, double base, Color colour) {
        ink.text(ink.fitted(words, Face.PANEL, to - from - 12), from + MARGIN, base, TEXT, false, colour);
    }

    private void foot(Ink ink, double y) {
        ink.line(0, y, width(), y, 1, Ink.LINE);
        int more = timeline.happenings().size() - rows().size();
        String words = more > 0 ? Words.text("timeline.picture.more", more) + " " : "";
        String foot =
                words + Words.text("timeline.picture.foot", dossier.subject().id(), dossier.head());
        ink.text(foot, MARGIN, y + 26, 11, false, Ink.INK_3);
        if (!ink.unshown().isEmpty()) {
            String missing = Words.text("timeline.picture.missing", String.join(", ", ink.unshown()));
            ink.text(missing, MARGIN, y + 44, 11, false, Ink.INK_2);
        }
    }
}
