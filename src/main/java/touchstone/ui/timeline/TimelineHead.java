package touchstone.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchstone.timeline.Scale;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Words;

/** The head of the timeline: how many times there are, what the marks mean, and how closely one looks. */
final class TimelineHead {

    private static final double STEP = 1.5;
    private static final double ROOM_FOR_KEY = 1000;

    private final Label count = Labels.of("", "third");
    private final HBox key = Rows.row(
            16,
            meaning("dot", "timeline.key.exact"),
            meaning("bar", "timeline.key.day"),
            meaning("hatched", "timeline.key.vague"));
    private final Segments<Scale> scale = Segments.of(
            Words.text("timeline.scale"),
            List.of(Scale.values()),
            each -> Words.text(each == Scale.BROKEN ? "timeline.scale.broken" : "timeline.scale.true"));
    private final HBox node;

    /**
     * A head.
     *
     * @param redraw told that the line is to be drawn otherwise
     * @param closer told by how much closer to look; 0 for all of it
     * @param save writes a picture
     */
    TimelineHead(Runnable redraw, DoubleConsumer closer, Runnable save) {
        scale.valueProperty().set(Scale.BROKEN);
        scale.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                redraw.run();
            }
        });
        Button away = Buttons.icon(Icon.MINUS, Act.ZOOM_OUT.title(), () -> closer.accept(1 / STEP));
        Button near = Buttons.icon(Icon.ADD, Act.ZOOM_IN.title(), () -> closer.accept(STEP));
        Button all = Buttons.icon(Icon.FIT, Act.WHOLE_TIMELINE.title(), () -> closer.accept(0));
        Hint.on(away, Act.ZOOM_OUT);
        Hint.on(near, Act.ZOOM_IN);
        Hint.on(all, Act.WHOLE_TIMELINE);
        Button picture = Buttons.icon(Icon.PICTURE, Words.text("timeline.save"), save);
        count.setMinWidth(Region.USE_PREF_SIZE);
        node = Rows.row(
                8,
                Labels.whole(Words.text("timeline.title"), "pane-title"),
                count,
                Labels.filler(),
                key,
                Rows.row(0, away, near, all),
                picture,
                scale);
        node.getStyleClass().addAll("pane-head", "timeline-head");
        key.getStyleClass().add("timeline-key");
    }

    Region node() {
        return node;
    }

    Scale scale() {
        return Objects.requireNonNullElse(scale.value(), Scale.BROKEN);
    }

    void count(int times) {
        count.setText(Words.text("timeline.count", times));
    }

    void fit(double width) {
        Rows.show(key, width >= ROOM_FOR_KEY);
    }

    /** The names of the columns. */
    Region columns() {
        Label what = Rows.growing(Labels.of(Words.text("timeline.column.what"), "beside", "third"));
        what.setPrefWidth(400);
        Label read = Rows.growing(Labels.of(Words.text("timeline.column.read"), "beside", "third"));
        read.setPrefWidth(340);
        HBox columns = Rows.row(
                12,
                TimeCell.column(Words.text("timeline.column.when"), TimeCell.WHEN, "beside"),
                what,
                read,
                TimeCell.column(Words.text("timeline.column.set-by"), TimeCell.SET_BY, "beside"),
                TimeCell.column(Words.text("timeline.column.finding"), TimeCell.FINDING, "beside"));
        columns.getStyleClass().addAll("time-columns");
        return columns;
    }

    private static Node meaning(String shape, String key) {
        Region sign = new Region();
        sign.getStyleClass().addAll("timeline-sign", shape);
        sign.setMaxHeight(Region.USE_PREF_SIZE);
        HBox meaning = Rows.row(6, sign, Labels.whole(Words.text(key), "beside", "second"));
        return meaning;
    }
}
