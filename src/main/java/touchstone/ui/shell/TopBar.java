package touchstone.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Gain;
import touchstone.desk.Joined;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.desk.Snapshot;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.edit.LastSeal;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.StandingBadge;
import touchstone.words.Words;

/** What is open, the ways to look at it, the field that finds and does, and the one thing to do next. */
final class TopBar {

    private static final double FIND = 164;
    private static final double WIDE_FIND = 300;
    private static final double FIND_PADDING = 15;
    private static final double TITLE = 400;

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final Commands commands;
    private final HBox node = new HBox();
    private final Label number = Labels.of("");
    private final Label title = Labels.of("");
    private final HBox badge = new HBox();
    private final HBox tabs = new HBox();
    private final Map<Place.View, ToggleButton> tab = new EnumMap<>(Place.View.class);
    private final Label pieces = Labels.of("");
    private final Label unsettled = Labels.of("");
    private final Label clashes = Labels.of("");
    private final Button find = new Button();
    private final Label findWords = Labels.of("");
    private final HBox findContent = new HBox(8);
    private final HBox next = new HBox();
    private final Button later;
    private boolean narrow;

    TopBar(LiveDesk desk, LiveMerging merging, Commands commands) {
        this.desk = desk;
        this.merging = merging;
        this.later = Buttons.quiet(Words.text("merge.later"), () -> desk.go(Place.View.ARTICLE));
        this.commands = commands;
        node.getStyleClass().add("top-bar");
        number.getStyleClass().add("case-number");
        title.getStyleClass().add("case-title");
        title.setMaxWidth(TITLE);
        title.setMinWidth(40);
        number.setMinWidth(Region.USE_PREF_SIZE);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("standing");
        next.getStyleClass().add("next-act");
        tabs.getStyleClass().add("tabs");
        pieces.getStyleClass().add("tab-count");
        clashes.getStyleClass().addAll("tab-count", "warn");
        clashes.setGraphic(Icon.WARNING.small());
        addTab(Place.View.ARTICLE, "shell.tab.article", Act.VIEW_ARTICLE, Icon.DOCUMENT);
        addTab(Place.View.EVIDENCE, "shell.tab.evidence", Act.VIEW_EVIDENCE, Icon.CLIP);
        addTab(Place.View.TIMELINE, "shell.tab.timeline", Act.VIEW_TIMELINE, Icon.TIMELINE);
        addTab(Place.View.REVIEW, "shell.tab.review", Act.VIEW_REVIEW, Icon.COMMENT);
        addTab(Place.View.JOURNAL, "shell.tab.journal", Act.VIEW_JOURNAL, Icon.JOURNAL);
        addTab(Place.View.MERGE, "shell.tab.merge", Act.VIEW_MERGE, Icon.MERGE);
        unsettled.getStyleClass().add("tab-count");
        next.setMinWidth(Region.USE_PREF_SIZE);
        findField();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node.getChildren().addAll(number, title, badge, space, tabs, later, find, next);
        merging.joinedProperty().subscribe(_ -> show());
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
    }

    Region node() {
        return node;
    }

    /** Sets how much room there is: tabs become icons in a narrow window, the field is longer in a wide one. */
    void fit(boolean isNarrow, boolean isWide) {
        narrow = isNarrow;
        tab.forEach((view, button) -> button.setContentDisplay(
                narrow && view != Place.View.ARTICLE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT));
        tab.forEach(this::dress);
        findWords.setText(Words.text(isWide ? "shell.find.wide" : "shell.find"));
        findWords.setVisible(!narrow);
        findWords.setManaged(!narrow);
        double width = isWide ? WIDE_FIND : FIND;
        findContent.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : width - FIND_PADDING);
    }

    private void addTab(Place.View view, String key, Act act, Icon icon) {
        ToggleButton button = new ToggleButton(Words.text(key));
        button.setUserData(icon);
        button.setAccessibleText(Words.text(key));
        Hint.on(button, act);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            desk.go(view);
        });
        tab.put(view, button);
        tabs.getChildren().add(button);
        dress(view, button);
    }

    private void dress(Place.View view, ToggleButton button) {
        boolean iconOnly = narrow && view != Place.View.ARTICLE;
        Label count = counted(view);
        if (!iconOnly) {
            button.setGraphic(count);
            return;
        }
        Node icon = ((Icon) button.getUserData()).glyph();
        button.setGraphic(count == null ? icon : gathered(icon, count));
    }

    private @Nullable Label counted(Place.View view) {
        return switch (view) {
            case EVIDENCE -> pieces;
            case TIMELINE -> clashes.getText().isEmpty() ? null : clashes;
            case MERGE -> unsettled;
            default -> null;
        };
    }

    private static HBox gathered(Node... nodes) {
        HBox row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void findField() {
        HBox.setHgrow(findWords, Priority.ALWAYS);
        findWords.setMaxWidth(Double.MAX_VALUE);
        findContent.getChildren().addAll(Icon.SEARCH.glyph(), findWords, KeyCap.of(Act.PALETTE));
        findContent.setAlignment(Pos.CENTER_LEFT);
        find.setGraphic(findContent);
        find.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        find.getStyleClass().addAll("find-field");
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setAccessibleText(Words.text("shell.find.wide"));
        Hint.on(find, Act.PALETTE);
        find.setOnAction(_ -> commands.run(Act.PALETTE));
        fit(false, false);
    }

    private void show() {
        Place place = desk.place();
        Snapshot state = desk.state();
        Case open = place.view().isOfCase() ? state.open() : null;
        boolean isMerge = place.view() == Place.View.MERGE;
        Rows.show(tabs, open != null && !isMerge);
        Rows.show(later, open != null && isMerge && !merging.joined().disputes().isEmpty());
        showMergeTab();
        tab.forEach((view, button) -> button.setSelected(view == place.view()));
        if (open == null) {
            heading(place);
        } else if (isMerge) {
            mergeHeading(open);
        } else {
            heading(open);
        }
        showNext(place, open);
    }

    private void heading(Place place) {
        String key = switch (place.view()) {
            case WELCOME -> "shell.title.welcome";
            case QUEUE -> "shell.title.queue";
            default -> "shell.title.cases";
        };
        title.setText(Words.text(key));
        number.setText(
                place.view() == Place.View.WELCOME
                        ? ""
                        : String.valueOf(desk.file().getFileName()));
        order(title, number, false);
        badge.getChildren().clear();
    }

    /** Whoever has something to settle finds the way there among the tabs. */
    private void showMergeTab() {
        int open = merging.joined().disputes().size();
        unsettled.setText(Words.text("shell.count", open));
        Optional.ofNullable(tab.get(Place.View.MERGE)).ifPresent(button -> Rows.show(button, open > 0));
    }

    private void mergeHeading(Case open) {
        Joined joined = merging.joined();
        int left = joined.disputes().size();
        String from = joined.gain().map(Gain::from).orElse(null);
        number.setText(Integer.toString(open.number()));
        title.setText(
                from == null || desk.state().who().isNamed(from)
                        ? Words.text("merge.heading")
                        : Words.text("merge.heading.from", from));
        title.setTooltip(Hint.of(open.title()));
        order(number, title, true);
        Label state = Labels.whole(Words.text(left == 0 ? "merge.all-settled" : "merge.left", left), "standing-badge");
        state.setGraphic((left == 0 ? Icon.CHECK : Icon.MERGE).glyph());
        badge.getChildren().setAll(state);
    }

    private void heading(Case open) {
        number.setText(Integer.toString(open.number()));
        title.setText(open.title());
        title.setTooltip(Hint.of(open.title()));
        order(number, title, true);
        boolean isChanged = LastSeal.isChangedSince(desk.state().journal());
        badge.getChildren()
                .setAll(desk.state()
                        .summary(open.number())
                        .filter(CaseSummary::isSealBroken)
                        .map(StandingBadge::of)
                        .orElseGet(() -> StandingBadge.of(open.standing(), isChanged)));
        pieces.setText(Words.text("shell.count", open.evidence().size()));
        clashing();
    }

    private void clashing() {
        long found = desk.state().findings().stream()
                .filter(finding -> finding.kind().isOfTimes())
                .count();
        clashes.setText(found == 0 ? "" : Words.text("shell.count", found));
        ToggleButton button = tab.get(Place.View.TIMELINE);
        if (button != null) {
            dress(Place.View.TIMELINE, button);
            String name = Words.text("shell.tab.timeline");
            button.setAccessibleText(found == 0 ? name : Words.text("shell.tab.timeline.clashes", found));
        }
    }

    private void order(Node first, Node second, boolean badged) {
        if (!node.getChildren().getFirst().equals(first)) {
            node.getChildren().removeAll(first, second);
            node.getChildren().addAll(0, java.util.List.of(first, second));
        }
        number.setVisible(!number.getText().isEmpty());
        number.setManaged(!number.getText().isEmpty());
        badge.setVisible(badged);
        badge.setManaged(badged);
    }

    private void showNext(Place place, @Nullable Case open) {
        @Nullable Act act = nextAct(place, open);
        if (Objects.equals(next.getUserData(), act) && next.getChildren().isEmpty() == (act == null)) {
            return;
        }
        next.setUserData(act);
        next.getChildren().clear();
        next.setManaged(act != null);
        if (act != null) {
            commands.find(act)
                    .ifPresent(command -> next.getChildren().add(Buttons.doing(command, words(act), "primary")));
        }
    }

    private static @Nullable Act nextAct(Place place, @Nullable Case open) {
        if (open == null) {
            return place.view() == Place.View.WELCOME ? null : Act.OPEN_ARTICLE;
        }
        if (place.view() == Place.View.MERGE) {
            return Act.FINISH_MERGE;
        }
        return switch (open.standing()) {
            case DRAFT, RETURNED -> Act.SEND_FOR_REVIEW;
            case SIGNED_OFF -> Act.REPORT;
            case IN_REVIEW -> null;
        };
    }

    private static String words(Act act) {
        return switch (act) {
            case REPORT -> Words.text("shell.hand-over");
            case FINISH_MERGE -> Words.text("merge.finish");
            case SEND_FOR_REVIEW -> Words.text("shell.send-for-review");
            default -> act.title();
        };
    }
}
