package touchstone.ui.claims;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import touchstone.model.Case;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Segments;
import touchstone.words.Words;

/** The bar over the claims: which of them are listed, and in which order; it says less where there is less room. */
final class ClaimsBar extends HBox {

    private static final double ROOMY = 540;
    private static final double NARROW = 420;

    private final BiConsumer<ClaimFilter, ClaimOrder> changed;
    private final Label count = Labels.whole("", "third");
    private final MenuButton orders = new MenuButton();
    private Segments<ClaimFilter> filters = segments(List.of(ClaimFilter.values()));
    private List<ClaimFilter> offered = List.of(ClaimFilter.values());
    private ClaimFilter filter = ClaimFilter.ALL;
    private ClaimOrder order = ClaimOrder.CHECK_WORTHY;
    private @org.jspecify.annotations.Nullable Case shown;

    ClaimsBar(BiConsumer<ClaimFilter, ClaimOrder> changed) {
        super(8);
        this.changed = changed;
        getStyleClass().addAll("bar", "claims-bar");
        setAlignment(Pos.CENTER_LEFT);
        orders.getStyleClass().addAll("quiet", "small", "order");
        orders.setMinWidth(USE_PREF_SIZE);
        fillOrders();
        lay();
        widthProperty().subscribe(_ -> fit());
    }

    ClaimFilter filter() {
        return filter;
    }

    ClaimOrder order() {
        return order;
    }

    void show(Case open) {
        shown = open;
        count.setText(Integer.toString(open.claims().size()));
        offered.stream()
                .filter(each -> each != ClaimFilter.ALL || getWidth() >= NARROW || getWidth() <= 0)
                .forEach(each -> filters.count(each, each.count(open)));
    }

    private Segments<ClaimFilter> segments(List<ClaimFilter> values) {
        Segments<ClaimFilter> segments = Segments.of(Words.text("claims.which"), values, ClaimFilter::title);
        segments.valueProperty().set(values.contains(currentFilter()) ? currentFilter() : null);
        segments.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                choose(chosen, order);
            }
        });
        return segments;
    }

    private ClaimFilter currentFilter() {
        return filter == null ? ClaimFilter.ALL : filter;
    }

    private void choose(ClaimFilter nextFilter, ClaimOrder nextOrder) {
        filter = nextFilter;
        order = nextOrder;
        if (filters.value() != nextFilter) {
            filters.valueProperty().set(offered.contains(nextFilter) ? nextFilter : null);
        }
        fillOrders();
        changed.accept(filter, order);
    }

    private void fillOrders() {
        boolean isIcon = getWidth() > 0 && getWidth() < ROOMY;
        orders.setText(isIcon ? "" : order.title());
        orders.setGraphic(isIcon ? Icon.SORT.glyph() : null);
        orders.setAccessibleText(Words.text("claims.order-name", order.title()));
        orders.getStyleClass().remove("icon-only");
        if (isIcon) {
            orders.getStyleClass().add("icon-only");
        }
        ToggleGroup group = new ToggleGroup();
        orders.getItems().clear();
        for (ClaimOrder each : ClaimOrder.values()) {
            orders.getItems().add(item(each.title(), each == order, group, () -> choose(filter, each)));
        }
        if (offered.size() < ClaimFilter.values().length) {
            ToggleGroup which = new ToggleGroup();
            orders.getItems().add(new SeparatorMenuItem());
            for (ClaimFilter each : ClaimFilter.values()) {
                orders.getItems().add(item(each.title(), each == filter, which, () -> choose(each, order)));
            }
        }
    }

    private static RadioMenuItem item(String words, boolean isChosen, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(isChosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void fit() {
        double width = getWidth();
        boolean isRoomy = width >= ROOMY;
        List<ClaimFilter> wanted = isRoomy
                ? List.of(ClaimFilter.values())
                : List.of(ClaimFilter.ALL, ClaimFilter.TAKEN_UP, ClaimFilter.PROPOSED);
        if (!wanted.equals(offered)) {
            offered = wanted;
            filters = segments(wanted);
        }
        fillOrders();
        lay();
        Case open = shown;
        if (open != null) {
            show(open);
        }
    }

    private void lay() {
        boolean isNarrow = getWidth() > 0 && getWidth() < NARROW;
        getChildren().setAll(Headings.pane(Words.text("claims.title")));
        if (isNarrow) {
            getChildren().addAll(count, Labels.filler(), filters, orders);
        } else {
            HBox.setMargin(filters, new javafx.geometry.Insets(0, 0, 0, 4));
            getChildren().addAll(filters, Labels.filler(), orders);
        }
    }
}
