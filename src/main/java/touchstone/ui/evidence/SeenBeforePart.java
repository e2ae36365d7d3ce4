package touchstone.ui.evidence;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.SeenBefore;
import touchstone.model.Evidence;
import touchstone.model.Sighting;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;
import touchstone.work.Work;

/** Where in all cases a picture was seen before, each with a way there. */
final class SeenBeforePart {

    private static final int MOST = 6;

    private final VBox node = Rows.column(8);
    private final LiveDesk desk;
    private final SeenBefore seenBefore;
    private @Nullable Evidence asked;

    SeenBeforePart(LiveDesk desk, Work work) {
        this.desk = desk;
        this.seenBefore = new SeenBefore(desk, work);
        node.getStyleClass().add("seen-before");
    }

    /** The places, once they are known; nothing where there are none. */
    Region node() {
        return node;
    }

    /** Looks for another piece. */
    void show(Evidence piece) {
        node.getChildren().clear();
        asked = piece;
        seenBefore.of(piece, found -> {
            if (piece.equals(asked)) {
                show(found);
            }
        });
    }

    private void show(List<Sighting> found) {
        node.getChildren().setAll(found.stream().limit(MOST).map(this::notice).toList());
        if (found.size() > MOST) {
            node.getChildren()
                    .add(Labels.wrapped(
                            Words.text("evidence.seen-before.more", found.size() - MOST), "beside", "third"));
        }
    }

    private Notice notice(Sighting seen) {
        boolean here = seen.caseNumber() == desk.place().caseNumber();
        String where = here
                ? Words.text("evidence.seen-before.here", Integer.toString(seen.evidence()))
                : Words.text("evidence.seen-before.case", Integer.toString(seen.caseNumber()), seen.caseTitle());
        String what = Words.text("evidence.seen-before.what", seen.evidenceTitle(), Words.name(seen.how()));
        return Notice.information(where, what).with(link(seen));
    }

    private Button link(Sighting seen) {
        String words = Words.text("evidence.seen-before.open", Integer.toString(seen.evidence()));
        return Buttons.styled(Buttons.plain(words, () -> go(seen)), "small");
    }

    private void go(Sighting to) {
        if (to.caseNumber() == desk.place().caseNumber()) {
            desk.selectEvidence(to.evidence());
        } else {
            desk.open(to.caseNumber(), Place.View.EVIDENCE, () -> desk.selectEvidence(to.evidence()));
        }
    }
}
