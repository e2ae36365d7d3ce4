package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The palette's rows under their groups, one of them chosen. */
final class PaletteResults extends ScrollPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double HIGHEST = 412;

    private final VBox groups = new VBox();
    private final List<HBox> drawn = new ArrayList<>();
    private final Consumer<PaletteRow> chosen;
    private List<PaletteRow> rows = List.of();
    private int at;

    PaletteResults(Consumer<PaletteRow> chosen) {
        this.chosen = chosen;
        setContent(groups);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(HIGHEST);
        setFocusTraversable(false);
        setMinHeight(0);
    }

    /** Shows rows, in the order given within their groups; the groups by their first row. */
    void show(List<PaletteRow> found, Match match) {
        Map<String, List<PaletteRow>> byGroup = new LinkedHashMap<>();
        found.forEach(row ->
                byGroup.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row));
        rows = byGroup.values().stream().flatMap(List::stream).toList();
        drawn.clear();
        groups.getChildren().clear();
        byGroup.forEach((name, members) -> groups.getChildren().add(group(name, members, match)));
        if (!groups.getChildren().isEmpty()) {
            groups.getChildren().getFirst().getStyleClass().add("first");
        }
        setVvalue(0);
        choose(0);
    }

    /** Goes up or down by a number of rows, around the ends. */
    void move(int step) {
        if (!rows.isEmpty()) {
            choose(Math.floorMod(at + step, rows.size()));
            reveal(drawn.get(at));
        }
    }

    /** The chosen row. */
    Optional<PaletteRow> row() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(at));
    }

    private void choose(int index) {
        at = index;
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).pseudoClassStateChanged(SELECTED, i == index);
        }
    }

    private VBox group(String name, List<PaletteRow> members, Match match) {
        VBox group = new VBox();
        group.getStyleClass().add("palette-group");
        for (PaletteRow row : members) {
            HBox line = line(group.getChildren().isEmpty() ? name : "", row, match);
            int index = drawn.size();
            line.setOnMouseMoved(_ -> choose(index));
            line.setOnMouseClicked(_ -> chosen.accept(row));
            drawn.add(line);
            group.getChildren().add(line);
        }
        return group;
    }

    private static HBox line(String group, PaletteRow row, Match match) {
        TextFlow words = match.shown(row.title());
        words.setMinWidth(USE_PREF_SIZE);
        words.setMaxHeight(USE_PREF_SIZE);
        Label beside = Labels.of(row.beside(), "beside");
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(Labels.of(group, "group"), icon(row), words, beside);
        line.getStyleClass().add("palette-row");
        if (!row.available()) {
            line.getStyleClass().add("unavailable");
        }
        row.shortcuts().stream().limit(1).map(KeyCap::of).forEach(line.getChildren()::add);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText((row.title() + " " + row.beside()).strip());
        return line;
    }

    private static Glyph icon(PaletteRow row) {
        Icon icon = row.icon();
        Glyph glyph = (icon == null ? Icon.RIGHT : icon).glyph();
        glyph.setVisible(icon != null);
        return glyph;
    }

    private void reveal(HBox line) {
        layout();
        Bounds place = groups.sceneToLocal(line.localToScene(line.getLayoutBounds()));
        double room = groups.getHeight() - getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        double top = getVvalue() * room;
        double lowest = place.getMaxY() - getViewportBounds().getHeight();
        setVvalue(Math.clamp(Math.min(Math.max(top, lowest), place.getMinY()) / room, 0, 1));
    }

    /** Best first, within the order in which they came; what is called so goes before what is only meant so. */
    static List<PaletteRow> sorted(List<PaletteRow> rows, Match match) {
        return rows.stream()
                .filter(row -> match.isIn(all(row)))
                .sorted(Comparator.comparing((PaletteRow row) -> !row.available())
                        .thenComparing(row -> !match.isIn(row.title()))
                        .thenComparingInt(row -> match.distance(all(row))))
                .toList();
    }

    private static String all(PaletteRow row) {
        return row.title() + " " + row.also();
    }
}
