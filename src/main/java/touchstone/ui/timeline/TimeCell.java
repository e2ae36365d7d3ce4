package touchstone.ui.timeline;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.timeline.Contradiction;
import touchstone.timeline.Happening;
import touchstone.timeline.Timeline;
import touchstone.timeline.TimelineWords;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** One time, line by line: when, what, where it was read, who set it, and what contradicts it. */
final class TimeCell extends ListCell<Happening> {

    /** Where the columns stand, in pixels. */
    static final double WHEN = 196;

    static final double SET_BY = 92;
    static final double FINDING = 150;

    private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");

    /** Leads to where a time comes from. */
    interface Ways {

        void toEvidence(int evidence);

        void toClaim(int claim);
    }

    private final Supplier<Timeline> timeline;
    private final Ways ways;
    private final HBox acts = Rows.row(4);

    TimeCell(Supplier<Timeline> timeline, Ways ways) {
        this.timeline = timeline;
        this.ways = ways;
        getStyleClass().add("time-line");
        setPrefWidth(0);
        acts.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        acts.managedProperty().bind(acts.visibleProperty());
    }

    @Override
    protected void updateItem(@Nullable Happening item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(CONTESTED, false);
        if (empty || item == null) {
            return;
        }
        List<Contradiction> against = timeline.get().contradictions().stream()
                .filter(contradiction -> contradiction.concerns(item))
                .toList();
        pseudoClassStateChanged(CONTESTED, !against.isEmpty());
        setGraphic(drawn(item, against));
        setAccessibleText(name(item, against));
        applyCss();
    }

    private Node drawn(Happening item, List<Contradiction> against) {
        acts(item);
        Label when = column(item.extent().inWords(), WHEN, "time-when");
        Label what = Rows.growing(Labels.of(TimelineWords.line(item), "time-what"));
        what.setPrefWidth(400);
        Label from = Rows.growing(Labels.of(TimelineWords.readFrom(item), "beside", "third"));
        HBox read = Rows.growing(Rows.row(6, from, acts));
        read.setPrefWidth(340);
        Label setBy = column(Words.name(item.setBy()), SET_BY, "beside");
        setBy.setGraphic(icon(item.setBy()).small());
        HBox row = Rows.row(12, when, what, read, setBy, finding(against));
        row.getStyleClass().add("time-row");
        return row;
    }

    private static Node finding(List<Contradiction> against) {
        if (against.isEmpty()) {
            Region none = new Region();
            none.setMinWidth(FINDING);
            none.setMaxWidth(FINDING);
            return none;
        }
        Label label = column(Words.text("timeline.clash"), FINDING, "beside");
        label.getStyleClass().add("against");
        label.setGraphic(Icon.WARNING.small());
        label.setTooltip(Hint.of(Words.what(against.getFirst().finding())));
        return label;
    }

    private void acts(Happening item) {
        acts.getChildren().clear();
        if (item.evidence() != null) {
            int evidence = item.evidence();
            acts.getChildren()
                    .add(act(
                            Words.text("timeline.to-evidence", String.valueOf(evidence)),
                            () -> ways.toEvidence(evidence)));
        }
        item.claims().stream()
                .limit(1)
                .forEach(claim -> acts.getChildren()
                        .add(act(Words.text("timeline.to-claim", String.valueOf(claim)), () -> ways.toClaim(claim))));
    }

    private static Button act(String words, Runnable action) {
        Button button = Buttons.styled(Buttons.plain(words, action), "row-act");
        button.setFocusTraversable(false);
        return button;
    }

    private static String name(Happening item, List<Contradiction> against) {
        String line = Words.text(
                "timeline.row",
                item.extent().inWords(),
                TimelineWords.line(item),
                TimelineWords.readFrom(item),
                Words.name(item.setBy()));
        return against.isEmpty()
                ? line
                : line + ". " + Words.what(against.getFirst().finding());
    }

    /** What a tier of trust is drawn as. */
    static Icon icon(Fact.SetBy setBy) {
        return switch (setBy) {
            case PLATFORM -> Icon.PLATFORM;
            case PROGRAM -> Icon.PROGRAM;
            case PERSON -> Icon.PERSON;
        };
    }

    /** A label as wide as its column. */
    static Label column(String words, double width, String styleClass) {
        Label label = Labels.of(words, styleClass);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
