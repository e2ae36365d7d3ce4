package touchstone.ui.learning;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.HouseHeads;
import touchstone.desk.LiveSchool;
import touchstone.model.Trouble;
import touchstone.model.learning.KeptHead;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.LearningWords;
import touchstone.words.Words;

/** Which order serves, which others there are, and the way to each. */
final class HeadsPart extends VBox {

    private final LiveSchool school;
    private final Consumer<Trouble> refused;

    /**
     * Shows nothing before {@link #read}.
     *
     * @param refused told what can't be done
     */
    HeadsPart(LiveSchool school, Consumer<Trouble> refused) {
        super(4);
        this.school = school;
        this.refused = refused;
    }

    /** Reads what there is, and shows it. */
    void read() {
        school.listing(Words.text("learning.reading"), outcome -> outcome.either(this::show, refused));
    }

    private void show(HouseHeads.Listing listing) {
        boolean hadFocus = getScene() != null && isFocusWithin();
        getChildren().setAll(Headings.section(Words.text("learning.orders")));
        boolean isOlder = false;
        for (KeptHead head : listing.heads()) {
            String origin = LearningWords.origin(head, school.clock().getZone());
            getChildren()
                    .add(row(head.name(), origin, LearningWords.judged(head.compared()), listing.inUse(), isOlder));
            isOlder |= head.name().equals(listing.inUse());
        }
        getChildren().add(row(KeptHead.SHIPPED, Words.text("learning.shipped-origin"), "", listing.inUse(), true));
        listing.damaged().forEach(trouble -> getChildren().add(Notice.trouble(trouble)));
        if (hadFocus) {
            lookupAll(".button").stream().findFirst().ifPresent(button -> button.requestFocus());
        }
    }

    private HBox row(String name, String origin, String judged, String inUse, boolean isOlder) {
        boolean isInUse = name.equals(inUse);
        Label title = Labels.whole(LearningWords.title(name), "medium");
        VBox said = Rows.column(1, title, Labels.wrapped(origin, "beside", "third"));
        HBox row = new HBox(12, Rows.growing(said));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("head-row");
        if (isInUse) {
            row.getStyleClass().add("in-use");
            row.getChildren().add(Labels.with(Icon.CHECK, Words.text("learning.in-use"), "beside", "medium"));
        } else {
            String words = Words.text(isOlder ? "learning.go-back" : "learning.use-again");
            Button use = Buttons.styled(Buttons.plain(words, () -> use(name)), "small");
            String inFull =
                    Words.text(isOlder ? "learning.go-back-to" : "learning.use-named", LearningWords.title(name));
            use.setAccessibleText(inFull);
            use.setTooltip(Hint.of(judged.isEmpty() ? inFull : inFull + ". " + judged));
            row.getChildren().add(use);
        }
        return row;
    }

    private void use(String name) {
        school.use(Words.text("learning.changing"), name, outcome -> outcome.either(_ -> read(), refused));
    }
}
