package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.timeline.Contradiction;
import touchstone.timeline.Happening;
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

    private final Function<Happening, List<Contradiction>> against;
    private final Ways ways;
    private final Label when = column("", WHEN, "time-when");
    private final Label what = Rows.growing(Labels.of("", "time-what"));
    private final Label from = Rows.growing(Labels.of("", "beside", "third"));
    private final HBox acts = Rows.row(4);
    private final Label setBy = column("", SET_BY, "beside");
    private final Label finding = column("", FINDING, "beside");
    private final HBox row;
    private Fact.@Nullable SetBy drawnBy;
    private @Nullable Happening offered;

    /**
     * A line that is drawn once, and told what to say.
     *
     * @param against what contradicts a time
     */
    TimeCell(Function<Happening, List<Contradiction>> against, Ways ways) {
        this.against = against;
        this.ways = ways;
        getStyleClass().add("time-line");
        setPrefWidth(0);
        what.setPrefWidth(400);
        HBox read = Rows.growing(Rows.row(6, from, acts));
        read.setPrefWidth(340);
        row = Rows.row(12, when, what, read, setBy, finding);
        row.getStyleClass().add("time-row");
        acts.setVisible(false);
        acts.managedProperty().bind(acts.visibleProperty());
        hoverProperty().subscribe(this::offer);
        selectedProperty().subscribe(this::offer);
    }

    @Override
    protected void updateItem(@Nullable Happening item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CONTESTED, false);
            offer();
            return;
        }
        List<Contradiction> others = against.apply(item);
        pseudoClassStateChanged(CONTESTED, !others.isEmpty());
        say(item, others);
        setAccessibleText(name(item, others));
        offer();
        boolean isNew = getGraphic() == null;
        setGraphic(row);
        if (isNew) {
            // What is added while laying out would be drawn once in black before it has its style.
            applyCss();
        }
    }

    private void say(Happening item, List<Contradiction> others) {
        when.setText(item.extent().inWords());
        what.setText(TimelineWords.line(item));
        from.setText(TimelineWords.readFrom(item));
        setBy.setText(Words.name(item.setBy()));
        if (drawnBy != item.setBy()) {
            drawnBy = item.setBy();
            setBy.setGraphic(icon(item.setBy()).small());
        }
        boolean isContested = !others.isEmpty();
        if (isContested == finding.getText().isEmpty()) {
            finding.setText(isContested ? Words.text("timeline.clash") : "");
            finding.setGraphic(isContested ? Icon.WARNING.small() : null);
            finding.getStyleClass().setAll("label", "beside");
            finding.getStyleClass().addAll(isContested ? List.of("against") : List.of());
        }
        finding.setTooltip(isContested ? Hint.of(Words.what(others.getFirst().finding())) : null);
    }

    /** The ways to where a time comes from are drawn for the line under the hand, and for no other. */
    private void offer() {
        Happening item = isHover() || isSelected() ? getItem() : null;
        acts.setVisible(item != null);
        if (item != null && !item.equals(offered)) {
            offered = item;
            acts.getChildren().setAll(acts(item));
        }
    }

    private List<Button> acts(Happening item) {
        List<Button> all = new ArrayList<>();
        if (item.evidence() != null) {
            int evidence = item.evidence();
            all.add(act(Words.text("timeline.to-evidence", String.valueOf(evidence)), () -> ways.toEvidence(evidence)));
        }
        item.claims().stream()
                .limit(1)
                .forEach(claim -> all.add(
                        act(Words.text("timeline.to-claim", String.valueOf(claim)), () -> ways.toClaim(claim))));
        return all;
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
