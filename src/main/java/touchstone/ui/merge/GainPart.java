package touchstone.ui.merge;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchstone.desk.Gain;
import touchstone.model.Person;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** What came with a copy without a question: who made how many edits, and what is new. */
final class GainPart extends VBox {

    /** Nothing yet. */
    GainPart() {
        getStyleClass().add("gain-part");
    }

    /** Shows what came, if anything did. */
    void show(Optional<Gain> gain, Person me) {
        getChildren().clear();
        Rows.show(this, gain.isPresent());
        gain.ifPresent(came -> {
            getChildren().add(Labels.whole(Words.text("merge.joined"), "beside", "strong", "gain-title"));
            came.theirs().forEach((name, edits) -> row(author(name, me), edits));
            row(Words.text("merge.joined.yours"), came.ours());
            row(Words.text("merge.joined.evidence"), came.evidence());
            row(Words.text("merge.joined.comments"), came.comments());
            getChildren().add(Labels.wrapped(Words.text("merge.joined.kept"), "beside", "third", "gain-foot"));
        });
    }

    private static String author(String name, Person me) {
        return Words.text(me.isNamed(name) ? "merge.joined.yours-there" : "merge.joined.theirs", name);
    }

    private void row(String words, int count) {
        getChildren().add(counted(words, count));
    }

    /** A line with a figure at its end. */
    static Node counted(String words, int count) {
        return Rows.row(
                8, Rows.growing(Labels.of(words, "beside", "second")), Labels.whole(Integer.toString(count), "beside"));
    }

    /** The lines of everybody who made edits. */
    static VBox authors(Map<String, Integer> edits) {
        VBox rows = Rows.column(2);
        edits.forEach((name, count) -> rows.getChildren().add(counted(Words.text("merge.joined.theirs", name), count)));
        return rows;
    }
}
