package touchstone.ui.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Told;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.EditIcon;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WordMarks;
import touchstone.words.Turn;
import touchstone.words.Words;

/** The chosen entry whole: the old and the new in full, who, when, what proves it, and the way to the case as it was. */
final class EntryPane {

    private static final double WIDTH = 360;
    private static final double ICON = 24;
    private static final int HASH_LINE = 32;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private final ZoneId zone;
    private final Predicate<Told> datedBack;
    private final BorderPane node = new BorderPane();
    private final Label title = Headings.pane("");
    private final HBox head = Rows.row(8, title);
    private final VBox column = Rows.column(0);
    private final ScrollPane scroll = new ScrollPane(column);
    private final VBox foot;
    private final EmptyState nothing =
            new EmptyState(Words.text("history.entry.none"), Words.text("history.entry.none.hint"));

    EntryPane(ZoneId zone, Predicate<Told> datedBack, Runnable goBack) {
        this.zone = zone;
        this.datedBack = datedBack;
        head.getStyleClass().add("pane-head");
        column.getStyleClass().add("entry-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Button back = Buttons.primary(Words.text("history.then-and-now"), goBack);
        Hint.on(back, Act.THEN_AND_NOW);
        HBox act = Rows.row(8, back, KeyCap.of(Act.THEN_AND_NOW));
        foot = Rows.column(6, act, Labels.wrapped(Words.text("history.then-and-now.about"), "beside", "third"));
        foot.getStyleClass().addAll("entry-foot", "lined-top");
        node.setTop(head);
        node.getStyleClass().addAll("panel", "lined-left", "entry-pane");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        show(null);
    }

    Region node() {
        return node;
    }

    /** Shows an entry, or that none is chosen. */
    void show(@Nullable Told told) {
        Rows.show(head, told != null);
        node.setCenter(told == null ? nothing : scroll);
        node.setBottom(told == null ? null : foot);
        if (told == null) {
            return;
        }
        title.setText(Words.text("history.entry", Integer.toString(told.number())));
        column.getChildren().setAll(what(told));
        Turn turn = told.retold().turn();
        if (turn != null) {
            column.getChildren()
                    .addAll(
                            part("history.entry.was", WordMarks.of(turn.was(), turn.now(), "was")),
                            part("history.entry.now", WordMarks.of(turn.now(), turn.was(), "now")));
        }
        if (!told.retold().more().isBlank()
                && (turn == null || !turn.now().equals(told.retold().more()))) {
            column.getChildren().add(Labels.wrapped(told.retold().more(), "entry-more"));
        }
        column.getChildren().add(facts(told));
        scroll.setVvalue(0);
    }

    private static Region what(Told told) {
        boolean isCovered = told.retold().isCovered();
        Icon icon = isCovered ? Icon.LOCK : EditIcon.of(told.retold().entry().edit());
        Label words = Labels.wrapped(told.retold().line(), "entry-what");
        return new Beside(List.of(ICON, Beside.SHARE), List.of(icon.glyph().styled("second"), words));
    }

    private static VBox part(String key, Region words) {
        VBox part = Rows.column(3, Headings.section(Words.text(key)), words);
        part.getStyleClass().add("entry-part");
        return part;
    }

    private VBox facts(Told told) {
        VBox facts = Rows.column(
                0,
                FactRow.of(
                        Words.text("history.entry.by"),
                        Words.text(
                                "history.entry.person",
                                told.by().name(),
                                Words.name(told.by().role())),
                        null),
                FactRow.of(
                        Words.text("history.entry.at"), MOMENT.format(told.at().atZone(zone)), null),
                FactRow.of(
                        Words.text("history.kind"),
                        Words.name(told.retold().subject().kind()),
                        null),
                hash(told));
        facts.getStyleClass().add("entry-facts");
        if (told.isCopied()) {
            facts.getChildren()
                    .add(said(Notice.information(
                            Words.text("history.copied"),
                            Words.text("history.copied.about", Integer.toString(told.broughtBy())))));
        }
        if (datedBack.test(told)) {
            facts.getChildren().add(said(Notice.finding(Words.text("history.dated-back"), "")));
        }
        return facts;
    }

    private static Notice said(Notice notice) {
        VBox.setMargin(notice, new javafx.geometry.Insets(12, 0, 0, 0));
        return notice;
    }

    private static FactRow hash(Told told) {
        String hash = told.hash();
        VBox lines = Rows.column(
                0,
                Labels.code(hash.substring(0, HASH_LINE), "provenance"),
                Labels.code(hash.substring(HASH_LINE), "provenance"));
        lines.setAccessibleText(hash);
        FactRow row = new FactRow(Words.text("history.entry.hash"), lines, null);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
