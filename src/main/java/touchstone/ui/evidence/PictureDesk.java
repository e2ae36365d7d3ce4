package touchstone.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.KeptFiles;
import touchstone.model.DrawnPicture;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Words;

/** A picture under the hand: gone about in, seen by its error levels and its noise, and laid over another one. */
final class PictureDesk {

    private static final double HEIGHT = 400;
    private static final int QUALITY = 90;
    private static final int LOWEST = 50;
    private static final int HIGHEST = 98;

    /** Ways of looking at it. */
    private enum Look {
        ITSELF,
        ERROR_LEVELS,
        NOISE,
        TWO
    }

    private final VBox node = Rows.column(8);
    private final Evidence item;
    private final DrawnPicture drawn;
    private final KeptFiles files;
    private final OtherPictures others;
    private final PictureStage stage = new PictureStage();
    private final Swipe swipe = new Swipe();
    private final StackPane room = new StackPane();
    private final Slider quality = new Slider(LOWEST, HIGHEST, QUALITY);
    private final ComboBox<Evidence> other = new ComboBox<>();
    private final HBox with = Rows.row(8);
    private final Label says = Labels.wrapped("", "beside", "second");
    private final VBox trouble = Rows.column(0);
    private long asked;
    private final Segments<Look> looks = Segments.of(
            Words.text("evidence.look.name"),
            List.of(Look.values()),
            look -> Words.text("evidence.look." + word(look)));

    /**
     * The picture, as it is.
     *
     * @param cover puts it away again
     */
    PictureDesk(Evidence item, DrawnPicture drawn, KeptFiles files, OtherPictures others, Button cover) {
        this.item = item;
        this.drawn = drawn;
        this.files = files;
        this.others = others;
        stage.setAccessibleText(Words.text("evidence.picture.name", item.title()));
        room.setMinHeight(HEIGHT);
        room.setPrefHeight(HEIGHT);
        quality.setAccessibleText(Words.text("evidence.look.quality"));
        quality.setBlockIncrement(1);
        quality.setPrefWidth(140);
        quality.valueChangingProperty().subscribe(changing -> {
            if (!changing && looks.value() == Look.ERROR_LEVELS) {
                errorLevels();
            }
        });
        quality.valueProperty().subscribe(_ -> {
            if (!quality.isValueChanging() && looks.value() == Look.ERROR_LEVELS) {
                errorLevels();
            }
        });
        choices();
        HBox ways = Rows.row(8, looks, Labels.filler(), cover);
        node.getChildren().setAll(ways, tools(), room, with, says, trouble);
        stage.show(drawn);
        looks.valueProperty().set(Look.ITSELF);
        looks.valueProperty().subscribe(this::turn);
    }

    /** The picture with its tools. */
    Region node() {
        return node;
    }

    /** Stops what is computed for it. */
    void close() {
        asked++;
        others.views().cancel();
    }

    private static String word(Look look) {
        return switch (look) {
            case ITSELF -> "itself";
            case ERROR_LEVELS -> "error-levels";
            case NOISE -> "noise";
            case TWO -> "two";
        };
    }

    private HBox tools() {
        Label percent = Labels.whole("", "beside", "second");
        stage.zoomProperty()
                .subscribe(zoom -> percent.setText(Words.text(
                        "evidence.stage.zoom",
                        Math.round(zoom.doubleValue() * drawn.width() / drawn.originalWidth() * 100))));
        percent.setPrefWidth(44);
        HBox tools = Rows.row(
                2,
                Buttons.icon(Icon.MINUS, Words.text("evidence.stage.smaller"), stage::smaller),
                percent,
                Buttons.icon(Icon.ADD, Words.text("evidence.stage.larger"), stage::larger),
                Buttons.icon(Icon.FIT, Words.text("evidence.stage.fit"), stage::fit),
                Buttons.icon(Icon.ACTUAL, Words.text("evidence.stage.actual"), stage::actual),
                Buttons.icon(Icon.REDO, Words.text("evidence.stage.turn"), stage::turn),
                Buttons.icon(Icon.SEARCH, Words.text("evidence.stage.glass"), stage::glass),
                Labels.filler(),
                Labels.of(size(), "beside", "third"));
        tools.visibleProperty().bind(looks.valueProperty().isNotEqualTo(Look.TWO));
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }

    private String size() {
        int step = Math.ceilDiv(drawn.originalWidth(), drawn.width());
        return step > 1
                ? Words.text("evidence.picture.some-pixels", drawn.originalWidth(), drawn.originalHeight(), step)
                : Words.text("evidence.picture.pixels", drawn.originalWidth(), drawn.originalHeight());
    }

    private void turn(@Nullable Look how) {
        others.views().cancel();
        trouble.getChildren().clear();
        Look look = how == null ? Look.ITSELF : how;
        Node seen = look == Look.TWO ? swipe : stage;
        room.getChildren().setAll(seen);
        with.getChildren().clear();
        switch (look) {
            case ITSELF -> stage.show(drawn);
            case ERROR_LEVELS -> {
                with.getChildren()
                        .setAll(Labels.whole(Words.text("evidence.look.quality"), "beside", "second"), quality);
                errorLevels();
            }
            case NOISE -> others.views().noise(drawn, this::seen);
            case TWO -> two();
        }
        Rows.show(with, !with.getChildren().isEmpty());
        String words = Words.text("evidence.look." + word(look) + ".says");
        says.setText(
                drawn.width() < drawn.originalWidth() && look != Look.ITSELF && look != Look.TWO
                        ? words + " " + Words.text("evidence.look.made-smaller")
                        : words);
    }

    private void errorLevels() {
        int level = (int) Math.round(quality.getValue());
        others.views().errorLevels(drawn, level, this::seen);
    }

    private void seen(Outcome<DrawnPicture> outcome) {
        outcome.either(stage::show, refused -> trouble.getChildren().setAll(Notice.trouble(refused)));
    }

    private void choices() {
        other.setAccessibleText(Words.text("evidence.look.other"));
        other.setPromptText(Words.text("evidence.look.other"));
        other.setCellFactory(_ -> new Title());
        other.setButtonCell(new Title());
        other.setMaxWidth(Double.MAX_VALUE);
        other.valueProperty().subscribe(this::beside);
    }

    private void two() {
        List<Evidence> choices = others.beside(item);
        if (choices.isEmpty()) {
            with.getChildren().setAll(Labels.wrapped(Words.text("evidence.look.none"), "beside", "second"));
        } else {
            with.getChildren()
                    .setAll(Labels.whole(Words.text("evidence.look.other"), "beside", "second"), Rows.growing(other));
        }
        swipe.setAccessibleText(Words.text("evidence.swipe.name", item.title()));
        swipe.showLeft(drawn);
        other.getItems().setAll(choices);
        if (other.getValue() == null && !choices.isEmpty()) {
            other.setValue(choices.getFirst());
        }
    }

    private void beside(@Nullable Evidence chosen) {
        long number = ++asked;
        trouble.getChildren().clear();
        if (chosen != null && chosen.content() != null) {
            files.picture(chosen.content(), chosen.title(), outcome -> {
                if (number == asked) {
                    outcome.either(
                            swipe::showRight, refused -> trouble.getChildren().setAll(Notice.trouble(refused)));
                }
            });
        }
    }

    /** A picture by its number and title. */
    private static final class Title extends ListCell<Evidence> {
        @Override
        protected void updateItem(@Nullable Evidence picture, boolean empty) {
            super.updateItem(picture, empty);
            setText(
                    empty || picture == null
                            ? null
                            : Words.text("evidence.look.title", Integer.toString(picture.number()), picture.title()));
        }
    }
}
