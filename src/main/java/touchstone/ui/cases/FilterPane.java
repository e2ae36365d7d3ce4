package touchstone.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Scale;
import touchstone.model.Standing;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Words;

/** The filters beside the list of cases, each with how many it would leave. */
final class FilterPane {

    private record Filter(
            ToggleButton button, Label figure, Predicate<CaseQuery> isSet, ToIntFunction<CaseRows> count) {}

    private static final double SIZE = 16;

    private final Consumer<UnaryOperator<CaseQuery>> change;
    private final VBox column = new VBox();
    private final ScrollPane node = new ScrollPane(column);
    private final List<Filter> filters = new ArrayList<>();

    /**
     * Filters.
     *
     * @param change is told how the query changes when one is chosen
     */
    FilterPane(Consumer<UnaryOperator<CaseQuery>> change) {
        this.change = change;
        column.getStyleClass().add("filters");
        node.getStyleClass().addAll("panel", "lined-right", "filter-pane");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        scopes();
        heading("cases.filter.standing");
        for (Standing standing : Standing.values()) {
            add(
                    Icon.of(standing).glyph(),
                    Words.name(standing),
                    query -> query.at(standing),
                    query -> query.standing() == standing);
        }
        heading("cases.filter.rated");
        Scale.SIX.steps().forEach(this::rating);
    }

    Region node() {
        return node;
    }

    private void scopes() {
        scope(Icon.LINES, "cases.filter.all", CaseQuery.Scope.ALL);
        scope(Icon.FLAG, "cases.filter.waiting", CaseQuery.Scope.WAITING);
        scope(Icon.COMMENT, "cases.filter.asked", CaseQuery.Scope.ASKED);
    }

    private void scope(Icon icon, String key, CaseQuery.Scope scope) {
        add(
                icon.glyph(),
                Words.text(key),
                query -> query.in(scope),
                query -> query.scope() == scope && query.standing() == null && query.rating() == null);
    }

    private void rating(Scale.Step step) {
        add(
                VerdictMark.of(step, SIZE),
                Words.rating(step.key()),
                query -> query.rated(step.key()),
                query -> step.key().equals(query.rating()),
                rows -> rows.rated(step.key()));
    }

    private void heading(String key) {
        Label heading = Labels.of(Words.text(key));
        heading.getStyleClass().addAll("section-heading", "filter-heading");
        column.getChildren().add(heading);
    }

    private void add(Node glyph, String words, UnaryOperator<CaseQuery> set, Predicate<CaseQuery> isSet) {
        add(glyph, words, set, isSet, rows -> rows.count(set.apply(CaseQuery.ALL)));
    }

    private void add(
            Node glyph,
            String words,
            UnaryOperator<CaseQuery> set,
            Predicate<CaseQuery> isSet,
            ToIntFunction<CaseRows> count) {
        Label figure = Labels.of("");
        figure.getStyleClass().add("filter-count");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Labels.of(words);
        name.getStyleClass().add("filter-name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox content = new HBox(glyph, name, between, figure);
        content.getStyleClass().add("filter-content");
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.getStyleClass().add("filter");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        button.setOnAction(_ -> change.accept(set));
        content.prefWidthProperty().bind(button.widthProperty().subtract(16));
        filters.add(new Filter(button, figure, isSet, count));
        column.getChildren().add(button);
    }

    /** Shows which filter is set, and how many cases or claims each would leave. */
    void show(CaseRows rows, CaseQuery query) {
        for (Filter filter : filters) {
            int count = filter.count().applyAsInt(rows);
            filter.figure().setText(Words.text("cases.count", count));
            filter.button().setSelected(filter.isSet().test(query));
            filter.button().setAccessibleHelp(filter.figure().getText());
        }
    }
}
