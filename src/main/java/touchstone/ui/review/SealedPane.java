package touchstone.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveHandingOver;
import touchstone.desk.SealChecking;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.LastSeal;
import touchstone.ui.kit.EditIcon;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WordMarks;
import touchstone.words.Retelling;
import touchstone.words.Retold;
import touchstone.words.Times;
import touchstone.words.Turn;
import touchstone.words.Words;
import touchstone.work.Work;

/** A signed-off case: the seal and whether it still holds, what it covers, handing over, and opening it again. */
final class SealedPane {

    private static final long NANOS_A_TENTH = 100_000_000;

    private final LiveDesk desk;
    private final SealChecking checking;
    private final Clock clock;
    private final ReportPicker picker;
    private final LiveHandingOver handing;
    private final BorderPane node = new BorderPane();
    private final SealBand band;
    private final VBox left = Rows.column(0);
    private final VBox right = Rows.column(0);
    private final VBox told = Rows.column(0);
    private final ReopenPart reopen;
    private @Nullable Seal shown;
    private @Nullable SealCheck check;
    private @Nullable Case then;
    private boolean isReopened;
    private int entries;

    SealedPane(LiveDesk desk, Work work, Clock clock, ReportPicker picker, Runnable goOn) {
        this.desk = desk;
        this.checking = new SealChecking(desk, work);
        this.clock = clock;
        this.picker = picker;
        this.handing = new LiveHandingOver(desk, work);
        this.band = new SealBand(this::check, goOn);
        this.reopen = new ReopenPart(desk);
        left.getStyleClass().add("sealed-left");
        right.getStyleClass().add("sealed-right");
        ScrollPane first = scrolling(left, "page");
        ScrollPane second = scrolling(right, "panel");
        second.setMinWidth(300);
        second.setPrefWidth(468);
        second.setMaxWidth(560);
        first.setPrefWidth(0);
        HBox.setHgrow(first, Priority.ALWAYS);
        node.setTop(band.node());
        node.setCenter(new HBox(first, second));
    }

    private static ScrollPane scrolling(Region content, String ground) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(ground, "sealed-column");
        scroll.setMinWidth(0);
        return scroll;
    }

    /** The whole of it. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        if (shown == null) {
            reopen.focus();
        } else {
            band.focus();
        }
    }

    /** Shows a case that is or was sealed, as it was signed; the seal is checked when it is first shown. */
    void show(Case now) {
        LastSeal last = LastSeal.in(desk.state().journal()).orElse(null);
        Seal seal = last == null ? now.review().seal() : last.seal();
        Case signed = last == null ? now : last.then();
        boolean another = !Objects.equals(seal, shown);
        then = signed;
        shown = seal;
        isReopened = now.standing() != Standing.SIGNED_OFF;
        if (another) {
            check = null;
            told.getChildren().clear();
        }
        if (seal == null) {
            band.missing();
            drawVerdicts(signed, false);
            right.getChildren().setAll(handOver(), told, reopen.node());
            return;
        }
        draw(signed, seal);
        if (another || entries != now.trail().entries()) {
            entries = now.trail().entries();
            check();
        }
    }

    private void draw(Case now, Seal seal) {
        band.show(seal, check, desk.state().journal(), isReopened);
        drawVerdicts(now, check == null || check.state() == SealCheck.State.WHOLE);
        right.getChildren().setAll(SealFacts.of(now, seal, check));
        if (!isReopened) {
            right.getChildren().addAll(handOver(), told, reopen.node());
        }
    }

    private void drawVerdicts(Case now, boolean whole) {
        left.getChildren().clear();
        if (check != null && !check.since().isEmpty()) {
            left.getChildren().add(after(check.since()));
        }
        left.getChildren()
                .add(Rows.row(
                        8,
                        Headings.section(Words.text(verdictsAre(whole))),
                        Labels.filler(),
                        Labels.whole(Words.scale(now.ratings()), "beside", "third")));
        now.takenUp().forEach(claim -> left.getChildren().add(SealedRows.verdict(now, claim)));
        Label evidence = Headings.section(Words.text("review.sealed.evidence"));
        VBox.setMargin(evidence, new javafx.geometry.Insets(20, 0, 2, 0));
        left.getChildren().add(evidence);
        now.evidence().forEach(item -> left.getChildren().add(SealedRows.evidence(item)));
    }

    private String verdictsAre(boolean whole) {
        if (check != null && check.state() == SealCheck.State.BROKEN) {
            return "review.sealed.verdicts-unproven";
        }
        return (whole && !isReopened) || shown == null ? "review.sealed.verdicts" : "review.sealed.verdicts-then";
    }

    private Node after(List<Integer> entries) {
        VBox rows = Rows.column(0);
        rows.getStyleClass().add("after-seal");
        for (Retold retold : retoldSince()) {
            Entry entry = retold.entry();
            if (entries.contains(entry.stamp().number())) {
                String below = Words.text(
                        "review.sealed.after-by",
                        entry.stamp().by().name(),
                        Times.minute(entry.stamp().at(), clock.getZone()),
                        Integer.toString(entry.stamp().number()));
                rows.getChildren().add(afterRow(retold, below));
            }
        }
        VBox part = Rows.column(6, Headings.section(Words.text("review.sealed.after")), rows);
        VBox.setMargin(part, new javafx.geometry.Insets(0, 0, 20, 0));
        return part;
    }

    /** What came after the seal, told with what was sealed. */
    private List<Retold> retoldSince() {
        Case signed = then;
        Case now = desk.state().open();
        if (signed == null || now == null) {
            return List.of();
        }
        Retelling retelling = new Retelling(Cover.of(now, desk.state().who()), signed);
        List<Entry> journal = desk.state().journal();
        return journal.subList(Math.min(signed.trail().entries(), journal.size()), journal.size()).stream()
                .map(retelling::next)
                .toList();
    }

    private static Node afterRow(Retold retold, String below) {
        Turn turn = retold.turn();
        Icon icon = retold.isCovered() ? Icon.LOCK : EditIcon.of(retold.entry().edit());
        Node row = ReviewRow.of(icon, "warn", retold.line(), below);
        if (turn == null) {
            return row;
        }
        TextFlow turned = WordMarks.of(
                WordMarks.brief(turn.now(), turn.was()), WordMarks.brief(turn.was(), turn.now()), "beside-words");
        VBox.setMargin(turned, new javafx.geometry.Insets(0, 16, 10, 40));
        return Rows.column(0, row, turned);
    }

    private Node handOver() {
        VBox rows = Rows.column(6);
        for (String form : handing.forms()) {
            Label name = Labels.of(Words.text("export." + form), "interface");
            Going row = new Going(
                    8,
                    name.getText(),
                    () -> handOver(form),
                    Icon.DOCUMENT.glyph(),
                    Rows.growing(name),
                    Labels.whole(Words.text("review.report." + form), "beside", "third"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("hand-over");
            rows.getChildren().add(row);
        }
        Label title = Headings.section(Words.text("review.report"));
        VBox all = Rows.column(8, title, rows);
        all.getStyleClass().add("hand-over-part");
        return all;
    }

    /** Writes the case in one of the house's forms, to a file that the person picks. */
    void handOver(String form) {
        Case now = desk.state().open();
        if (now == null) {
            return;
        }
        String name = now.title()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        picker.pick(node.getScene() == null ? null : node.getScene().getWindow(), name + "." + handing.ending(form))
                .ifPresent(to -> handing.export(
                        form,
                        to,
                        Words.text("review.report.writing", String.valueOf(to.getFileName())),
                        outcome -> outcome.either(
                                handed -> handed.doubt()
                                        .or(handed::caution)
                                        .ifPresentOrElse(
                                                this::tell,
                                                () -> told.getChildren()
                                                        .setAll(Notice.good(
                                                                Words.text("review.report.done"),
                                                                String.valueOf(handed.to()
                                                                        .getFileName())))),
                                this::tell)));
    }

    /** Checks the seal again: signature, journal, verdicts and every byte of evidence. */
    void check() {
        Seal seal = shown;
        if (seal == null) {
            return;
        }
        band.checking();
        long begun = System.nanoTime();
        checking.check(Words.text("review.sealed.checking"), outcome -> {
            if (seal.equals(shown)) {
                checked(outcome, (System.nanoTime() - begun + NANOS_A_TENTH / 2) / NANOS_A_TENTH);
            }
        });
    }

    private void checked(Outcome<SealCheck> outcome, long tenths) {
        Case signed = then;
        outcome.either(
                found -> {
                    check = found;
                    if (signed != null && shown != null) {
                        band.took(tenths / 10.0);
                        draw(signed, shown);
                    }
                },
                this::tell);
    }

    private void tell(Trouble what) {
        told.getChildren().setAll(Notice.trouble(what));
    }

    /** Asks for the reason to open the case again. */
    void askToReopen() {
        reopen.ask();
    }
}
