package touchstone.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.When;
import touchstone.model.edit.Entry;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Mark;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** The band of stone over a sealed case; amber and cracked where something came after it or does not fit it. */
final class SealBand {

    private static final double MARK = 84;

    private final HBox node = Rows.row(24);
    private final Label title = Labels.of("", "seal-title");
    private final Label by = Labels.wrapped("", "interface");
    private final Label state = Labels.wrapped("", "beside", "faint");
    private final Button again;
    private final Button onward;
    private double seconds;

    /**
     * The band.
     *
     * @param check checks the seal again
     * @param goOn goes on with the work on a reopened case
     */
    SealBand(Runnable check, Runnable goOn) {
        onward = Buttons.plain(Words.text("review.sealed.go-on"), goOn);
        again = Buttons.plain(Words.text("review.sealed.check-again"), check);
        VBox words = Rows.column(2, title, by, state);
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        node.getStyleClass().add("seal-band");
        node.getChildren().setAll(new Mark(MARK), Rows.growing(words), acts());
    }

    private VBox acts() {
        VBox acts = Rows.column(8, onward, again);
        acts.setFillWidth(true);
        onward.setMaxWidth(Double.MAX_VALUE);
        again.setMaxWidth(Double.MAX_VALUE);
        acts.setAlignment(javafx.geometry.Pos.CENTER);
        return acts;
    }

    /** The band. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        again.requestFocus();
    }

    /** Says that the seal is being checked. */
    void checking() {
        again.setDisable(true);
        state.setText(Words.text("review.sealed.checking"));
    }

    /** How long the last check took, in seconds. */
    void took(double last) {
        seconds = last;
    }

    /** Shows a seal and what became of it, as far as that is known; {@code isOpen}: the case was reopened since. */
    void show(Seal seal, @Nullable SealCheck check, List<Entry> journal, boolean isOpen) {
        Rows.show(onward, isOpen);
        Rows.show(again, true);
        again.setDisable(false);
        node.getStyleClass().remove("changed");
        String when = Times.stated(new When.Moment(seal.at().truncatedTo(java.time.temporal.ChronoUnit.MINUTES)));
        boolean isWhole = check == null ? !isOpen : check.state() == SealCheck.State.WHOLE;
        String who = Words.text(
                isWhole ? "review.sealed.by" : "review.sealed.by-changed",
                seal.by().name(),
                Words.name(seal.by().role()),
                when);
        state.setText(state(check, isOpen));
        if (isWhole) {
            node.getChildren().set(0, new Mark(MARK));
            title.setText(Words.text("review.sealed.title"));
            by.setText(who);
        } else {
            boolean broken = check != null && check.state() == SealCheck.State.BROKEN;
            crack();
            title.setText(Words.text(broken ? "review.sealed.broken" : "review.sealed.changed"));
            by.setText(check == null ? who : (who + " " + after(check, journal)).strip());
        }
    }

    /** Says that a case calls itself signed off although no seal is left anywhere: there is nothing to check. */
    void missing() {
        Rows.show(onward, false);
        Rows.show(again, false);
        crack();
        title.setText(Words.text("review.sealed.missing"));
        by.setText(Words.text("review.sealed.missing.what"));
        state.setText(Words.text("review.sealed.missing.next"));
    }

    private void crack() {
        node.getStyleClass().remove("changed");
        node.getStyleClass().add("changed");
        node.getChildren().set(0, cracked());
    }

    private static Node cracked() {
        return Icon.CHANGED_SINCE_THIN.glyph(MARK).styled("warn");
    }

    private static String after(SealCheck check, List<Entry> journal) {
        if (check.since().isEmpty()) {
            return "";
        }
        String people = journal.stream()
                .filter(entry -> check.since().contains(entry.stamp().number()))
                .map(entry -> entry.stamp().by().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return Words.text("review.sealed.edits-after", check.since().size(), people);
    }

    private String state(@Nullable SealCheck check, boolean isOpen) {
        if (check == null) {
            return Words.text("review.sealed.checking");
        }
        return switch (check.state()) {
            case WHOLE ->
                Words.text(
                        switch (check.key()) {
                            case ANOTHER -> "review.sealed.other-key";
                            case WITHDRAWN -> "review.sealed.withdrawn-key";
                            case CANNOT_SAY -> "review.sealed.unsure-key";
                            case COMPARED, KNOWN, NEW -> "review.sealed.whole";
                        },
                        seconds);
            case CHANGED_SINCE -> Words.text(isOpen ? "review.sealed.reopened" : "review.sealed.still-whole");
            case BROKEN ->
                Words.text(
                        "review.sealed.does-not-fit",
                        check.broken().stream().map(Words::name).collect(Collectors.joining(", ")));
        };
    }
}
