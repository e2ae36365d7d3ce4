package touchstone.ui.cases;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import touchstone.ui.kit.Icon;
import touchstone.words.Visible;
import touchstone.words.Words;

/** The filters that are set beside the search field, each a chip that takes itself away, and a menu of more. */
final class FilterChips {

    private final Consumer<UnaryOperator<CaseQuery>> change;
    private final HBox node = new HBox();
    private final MenuButton more = new MenuButton(Words.text("cases.filter.more"), Icon.ADD.small());

    /**
     * Chips.
     *
     * @param change is told how the query changes
     */
    FilterChips(Consumer<UnaryOperator<CaseQuery>> change) {
        this.change = change;
        node.getStyleClass().add("filter-chips");
        more.getStyleClass().add("filter-menu");
    }

    HBox node() {
        return node;
    }

    /** Shows what is set, and offers the rest. */
    void show(CaseRows rows, CaseQuery query) {
        node.getChildren().clear();
        if (query.thisMonth()) {
            chip(Words.text("cases.filter.month"), set -> set.thisMonth(false));
        }
        if (!query.languages().isEmpty()) {
            String names =
                    query.languages().stream().map(CaseWords::language).sorted().collect(Collectors.joining(", "));
            chip(names, FilterChips::anyLanguage);
        }
        node.getChildren().add(more);
        offer(rows, query);
    }

    private static CaseQuery anyLanguage(CaseQuery query) {
        CaseQuery reached = query;
        for (String language : query.languages()) {
            reached = reached.language(language, false);
        }
        return reached;
    }

    private void chip(String words, UnaryOperator<CaseQuery> away) {
        Button chip = new Button(Visible.limited(words));
        chip.getStyleClass().addAll("chip", "active");
        chip.setAccessibleHelp(Words.text("cases.filter.take-away"));
        chip.setOnAction(_ -> change.accept(away));
        node.getChildren().add(chip);
    }

    private void offer(CaseRows rows, CaseQuery query) {
        more.getItems().clear();
        item(Words.text("cases.filter.month"), query.thisMonth(), set -> set.thisMonth(!query.thisMonth()));
        List<String> languages = rows.cases().stream()
                .map(CaseQuery::languageOf)
                .distinct()
                .sorted()
                .toList();
        for (String language : languages) {
            boolean isSet = query.languages().contains(language);
            item(CaseWords.language(language), isSet, set -> set.language(language, !isSet));
        }
    }

    private void item(String words, boolean isSet, UnaryOperator<CaseQuery> set) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setSelected(isSet);
        item.setOnAction(_ -> change.accept(set));
        more.getItems().add(item);
    }
}
