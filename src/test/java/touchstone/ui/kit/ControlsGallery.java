package touchstone.ui.kit;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.model.Fact;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.words.Words;

/** The larger controls on one sheet: what to choose with, lists, tables, the frame. */
final class ControlsGallery extends HBox {

    ControlsGallery() {
        super(28);
        setPadding(new Insets(22, 28, 22, 28));
        getStyleClass().add("panel");
        VBox left = new VBox(20, choosing(), writing());
        VBox middle = new VBox(20, list(), table());
        VBox right = new VBox(20, facts(), frame());
        List.of(left, middle, right).forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(380);
            column.setMinWidth(0);
        });
        getChildren().addAll(left, middle, right);
    }

    private static Node choosing() {
        Segments<String> states =
                Segments.of("Claims", List.of("All", "Taken up", "Proposed", "Dismissed"), each -> each);
        List.of("All", "Taken up", "Proposed", "Dismissed").forEach(each -> states.count(each, each.length()));
        states.valueProperty().set("All");
        Segments<Stance.Direction> stances =
                Segments.boxes("pick", "Stance", List.of(Stance.Direction.values()), Words::name);
        for (Stance.Direction direction : Stance.Direction.values()) {
            stances.button(direction).setGraphic(Icon.of(direction).small());
            stances.button(direction).getStyleClass().add(StanceCount.styleClass(direction));
        }
        stances.valueProperty().set(Stance.Direction.SUPPORTS);
        Segments<String> grades = Segments.boxes("grade-pick", "Source", List.of("A", "B", "C", "D", "E", "F"), g -> g);
        grades.valueProperty().set("E");
        Segments<Scale.Step> ratings = Segments.boxes(
                "rating-pick", "Rating", Scale.SIX.steps().subList(0, 4), step -> Words.rating(step.key()));
        Scale.SIX.steps().subList(0, 4).forEach(step -> ratings.button(step).setGraphic(VerdictMark.of(step, 16)));
        ratings.valueProperty().set(Scale.SIX.steps().get(1));
        return PartsGallery.part("Choosing", 10, states, stances, grades, ratings);
    }

    private static Node writing() {
        MenuButton sort = new MenuButton("Most check-worthy", null, new MenuItem("Reading order"));
        sort.getStyleClass().add("quiet");
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll("True to False in six", "Agency labels");
        box.setValue("True to False in six");
        TextArea area = new TextArea("Who put the queue at 250 m?");
        area.setPrefRowCount(2);
        TextField hint = new TextField();
        hint.setPromptText("Why, in a sentence (you can add to it later)");
        CheckBox check = new CheckBox("Original");
        check.setSelected(true);
        RadioButton radio = new RadioButton("Edited");
        radio.setSelected(true);
        ProgressBar progress = new ProgressBar(0.4);
        return PartsGallery.part(
                "Writing",
                10,
                hint,
                area,
                new HBox(10, box, sort),
                new HBox(10, check, radio, new CheckBox("Staged")),
                progress);
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        for (int i = 1; i < 20; i++) {
            list.getItems().add("Row " + i);
        }
        list.setCellFactory(_ -> new Row());
        list.setPrefHeight(170);
        list.getSelectionModel().select(1);
        return PartsGallery.part("List", 0, list);
    }

    private static final class Row extends ListCell<String> {

        Row() {
            getStyleClass().add("list-row");
            setMinHeight(36);
            setPadding(new Insets(0, 16, 0, 16));
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    private static Node table() {
        TableView<String> table = new TableView<>();
        for (String name : List.of("Article", "Standing", "Changed")) {
            TableColumn<String, String> column = new TableColumn<>(name);
            column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
            column.setPrefWidth(110);
            table.getColumns().add(column);
        }
        table.getItems().addAll("Drivers queue", "Council", "Ice on the lake");
        table.getSelectionModel().select(1);
        table.setPrefHeight(190);
        return PartsGallery.part("Table", 0, table);
    }

    private static Node facts() {
        return PartsGallery.part(
                "Facts",
                0,
                FactRow.code("Post id", "1572568782748680194", Fact.SetBy.PLATFORM),
                FactRow.of("Stated time", "21 Sep 2022, 12:49:49 UTC", Fact.SetBy.PROGRAM),
                FactRow.absent("Author"),
                FactRow.of("Obtained", "22 Sep 2022, 09:31, sent by a reader", Fact.SetBy.PERSON));
    }

    private static Node frame() {
        Segments<String> tabs = Segments.of("Views", List.of("Article", "Evidence", "Review"), each -> each);
        tabs.getStyleClass().setAll("tabs");
        tabs.valueProperty().set("Article");
        HBox people = new HBox(
                8,
                Avatar.of(new Person("B. Adeyemi", Person.Role.EDITOR)),
                Avatar.of(new Person("T. Harju", Person.Role.CHECKER)),
                new Mark(28));
        DropZone zone = new DropZone(_ -> {}, Labels.wrapped("Drop a file here, or paste what you have", "beside"));
        Notice trouble = Notice.trouble(
                        "council-minutes.pdf can’t be read.",
                        "Your file is untouched and nothing was added. Save a copy without the password, or paste the"
                                + " text.")
                .act("Choose another file", () -> {})
                .act("Paste text", () -> {})
                .details("PDF 1.7, encrypted");
        return PartsGallery.part(
                "Frame",
                12,
                tabs,
                people,
                zone,
                trouble,
                VerdictMark.big(Scale.SIX.steps().getFirst()));
    }
}
