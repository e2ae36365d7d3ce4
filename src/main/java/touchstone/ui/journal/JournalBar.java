package touchstone.ui.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchstone.desk.Told;
import touchstone.model.edit.Subject;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** The bar over the journal: words to look for, who, which claims, which kinds of edit, and how many entries that leaves. */
final class JournalBar {

    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final double FIELD = 220;

    private final Consumer<UnaryOperator<JournalFilter>> change;
    private final HBox node = new HBox();
    private final Label count = Labels.whole("", "beside", "third");
    private final TextField words = new WritingLine();
    private final MenuButton people = menu();
    private final MenuButton claims = menu();
    private final MenuButton kinds = menu();
    private final Button clear;

    /**
     * A bar.
     *
     * @param change is told how the filter changes
     * @param enter goes on to the list
     */
    JournalBar(Consumer<UnaryOperator<JournalFilter>> change, Runnable enter) {
        this.change = change;
        this.clear = Buttons.styled(Buttons.quiet(Words.text("history.clear"), this::clear), "small");
        clear.setGraphic(KeyCap.of("Esc"));
        clear.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        words.setPromptText(Words.text("history.search"));
        words.setAccessibleText(Words.text("history.search"));
        words.textProperty().subscribe((_, typed) -> change.accept(filter -> filter.saying(typed)));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, enter));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(Icon.SEARCH.glyph(), words, KeyCap.of(Act.SEARCH));
        box.getStyleClass().addAll("search-box", "edged");
        box.setPrefWidth(FIELD);
        box.setMinWidth(140);
        node.getStyleClass().addAll("pane-head", "journal-bar");
        node.getChildren()
                .addAll(
                        Headings.pane(Words.text("history.title")),
                        count,
                        Labels.filler(),
                        clear,
                        people,
                        claims,
                        kinds,
                        box);
    }

    private static MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().addAll("small", "journal-filter");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    Region node() {
        return node;
    }

    /** Takes the words to look for. */
    void enterSearch() {
        words.requestFocus();
        words.selectAll();
    }

    private void pressed(KeyEvent event, Runnable enter) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            words.clear();
            enter.run();
        }
    }

    /** Asks for every entry again. */
    void clear() {
        words.clear();
        change.accept(_ -> JournalFilter.ALL);
    }

    /** Shows what is set, and how many of all entries that leaves; offers what the journal has. */
    void show(List<Told> all, JournalFilter filter, int shown) {
        count.setText(
                filter.isAll()
                        ? Words.text("history.count", all.size())
                        : Words.text("history.count.of", shown, all.size()));
        clear.setVisible(!filter.isAll());
        if (!filter.words().equals(words.getText())) {
            words.setText(filter.words());
        }
        offer(people, "history.person", filter.people(), this::people, all, Function.identity());
        offer(claims, "history.claim", filter.claims(), this::claims, all, JournalBar::named);
        offer(kinds, "history.kind", filter.kinds(), this::kinds, all, Words::name);
    }

    private <T> void offer(
            MenuButton menu,
            String key,
            Set<T> chosen,
            Function<List<Told>, Map<T, Long>> found,
            List<Told> all,
            Function<T, String> name) {
        String set = chosen.stream().sorted().map(name).collect(Collectors.joining(", "));
        menu.setText(chosen.isEmpty() ? Words.text(key) : set);
        menu.pseudoClassStateChanged(SET, !chosen.isEmpty());
        menu.setAccessibleText(menu.getText());
        menu.setOnShowing(_ -> fill(menu, chosen, found.apply(all), name));
        if (menu.getItems().isEmpty()) {
            menu.getItems().setAll(new CheckMenuItem()); // one that is empty does not open
        }
    }

    private <T> void fill(MenuButton menu, Set<T> chosen, Map<T, Long> found, Function<T, String> name) {
        menu.getItems().clear();
        found.forEach((one, many) -> {
            CheckMenuItem item = new CheckMenuItem(Words.text("history.choice", name.apply(one), many));
            item.setSelected(chosen.contains(one));
            item.setOnAction(_ -> change.accept(filter -> turned(filter, one)));
            menu.getItems().add(item);
        });
    }

    private static String named(int claim) {
        return Words.text("history.claim.set", Integer.toString(claim));
    }

    private static <T> JournalFilter turned(JournalFilter filter, T one) {
        return switch (one) {
            case Integer claim -> filter.turning(claim.intValue());
            case Subject.Kind kind -> filter.turning(kind);
            default -> filter.turning(one.toString());
        };
    }

    private Map<String, Long> people(List<Told> all) {
        return counted(all, told -> List.of(told.by().name()));
    }

    private Map<Integer, Long> claims(List<Told> all) {
        return counted(all, told -> told.retold().subject().claims());
    }

    private Map<Subject.Kind, Long> kinds(List<Told> all) {
        return counted(all, told -> List.of(told.retold().subject().kind()));
    }

    private static <T> Map<T, Long> counted(List<Told> all, Function<Told, ? extends Iterable<T>> each) {
        Map<T, Long> counts = new TreeMap<>();
        all.forEach(told -> each.apply(told).forEach(one -> counts.merge(one, 1L, Long::sum)));
        return counts;
    }
}
