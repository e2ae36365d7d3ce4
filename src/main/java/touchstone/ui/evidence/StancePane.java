package touchstone.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Grade;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Detach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** What one piece of evidence says of one claim, how far it can be trusted, and where it came from. */
final class StancePane {

    private static final Duration BEFORE_CHECKING = Duration.millis(250);

    private final LiveDesk desk;
    private final Runnable notNow;
    private final BorderPane node = new BorderPane();
    private final Label title = Labels.of("", "strong");
    private final Label state = Labels.of("", "beside", "third");
    private final MenuButton claims = new MenuButton();
    private final Label wording = Labels.wrapped("", "quoted-wording");
    private final StancePick stance = new StancePick();
    private final ExcerptField excerpt = new ExcerptField();
    private final VBox findings = Rows.column(6);
    private final GradePick<Grade.Source> source =
            new GradePick<>(Words.text("evidence.grade.source"), List.of(Grade.Source.values()), Grade.Source::name);
    private final GradePick<Grade.Information> information = new GradePick<>(
            Words.text("evidence.grade.information"),
            List.of(Grade.Information.values()),
            value -> Integer.toString(value.figure()));
    private final OriginRows origin;
    private final Button attach = Buttons.primary("", this::attach);
    private final Button untie = Buttons.quiet(Words.text("evidence.stance.untie"), this::untie);
    private final Button leave;
    private final Label whyNot = Labels.wrapped("", "beside", "third");
    private final VBox trouble = Rows.column(0);
    private final PauseTransition pause = new PauseTransition(BEFORE_CHECKING);
    private @Nullable Shown shown;
    private boolean loading;

    /** What is in the fields, to tell the person's changes from the case's. */
    private record Shown(
            Case of, Evidence item, Claim claim, @Nullable Stance stance) {

        boolean isPair(Evidence other, Claim otherClaim) {
            return item.number() == other.number() && claim.number() == otherClaim.number();
        }
    }

    /**
     * The right column.
     *
     * @param notNow leaves the piece as it is
     */
    StancePane(LiveDesk desk, Runnable notNow) {
        this.desk = desk;
        this.notNow = notNow;
        this.origin = new OriginRows(desk);
        this.leave = Buttons.quiet(Words.text("evidence.stance.not-now"), () -> this.notNow.run());
        wording.getStyleClass().add("quoted-claim");
        claims.getStyleClass().addAll("quiet", "small");
        claims.setText(Words.text("evidence.stance.another-claim"));
        HBox head = Rows.row(8, title, claims, Labels.filler(), state);
        head.getStyleClass().addAll("pane-head", "stance-head");
        title.setMinWidth(Region.USE_PREF_SIZE);
        node.getStyleClass().addAll("panel", "stance-pane");
        node.setTop(head);
        node.setCenter(scrolling(fields()));
        watch(stance.chosenProperty());
        watch(excerpt.textProperty());
        watch(excerpt.pageProperty());
        watch(source.chosenProperty());
        watch(information.chosenProperty());
        pause.setOnFinished(_ -> notice());
    }

    private VBox fields() {
        VBox acts = Rows.column(6, Rows.row(8, attach, KeyCap.of("Ctrl ↵"), Labels.filler(), untie, leave), whyNot);
        VBox.setMargin(acts, new Insets(12, 0, 0, 0));
        VBox.setMargin(wording, new Insets(0, 0, 12, 0));
        VBox.setMargin(findings, new Insets(8, 0, 0, 0));
        VBox fields = Rows.column(
                0,
                wording,
                heading("evidence.stance.stance", 0),
                stance.node(),
                excerpt.node(),
                findings,
                new GradeField(
                        source,
                        information,
                        heading("evidence.grade.source", 14),
                        source.node(),
                        heading("evidence.grade.information", 12),
                        information.node()),
                heading("evidence.origin.title", 14),
                origin.node(),
                trouble,
                acts);
        fields.getStyleClass().add("stance-fields");
        return fields;
    }

    private static Node heading(String key, double above) {
        Label heading = Labels.of(Words.text(key), "section-heading");
        VBox.setMargin(heading, new Insets(above, 0, 6, 0));
        return heading;
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The column. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        stance.focus();
    }

    /** The excerpt as it stands in its field. */
    ExcerptField excerpt() {
        return excerpt;
    }

    /** Chooses a stance. */
    void choose(Stance.Direction direction) {
        stance.choose(direction);
    }

    /** Shows a pair. What the person entered stays while the case says nothing new of the pair. */
    void show(Case now, Evidence item, Claim claim) {
        Stance said = stanceOf(now, item, claim);
        boolean fresh = shown == null
                || !shown.isPair(item, claim)
                || !Objects.equals(shown.stance, said)
                || !Objects.equals(shown.item.grade(), item.grade());
        shown = new Shown(now, item, claim, said);
        String number = Integer.toString(claim.number());
        title.setText(Words.text("evidence.stance.title", number));
        state.setText(Words.text(
                said != null
                        ? "evidence.stance.attached"
                        : now.stancesOf(item.number()).isEmpty()
                                ? "evidence.stance.kept"
                                : "evidence.stance.elsewhere"));
        wording.setText(claim.wording());
        claims.getItems()
                .setAll(now.claims().stream()
                        .filter(other -> other.state() != Claim.State.DISMISSED)
                        .map(this::choice)
                        .toList());
        origin.show(now, item, claim);
        if (fresh) {
            load(item, said);
        }
        settle();
        notice();
    }

    private static @Nullable Stance stanceOf(Case now, Evidence item, Claim claim) {
        return now.stancesOf(item.number()).stream()
                .filter(each -> each.claim() == claim.number())
                .findFirst()
                .orElse(null);
    }

    private MenuItem choice(Claim claim) {
        MenuItem choice = new MenuItem(claim.number() + "   " + OriginRows.brief(claim.wording()));
        choice.setOnAction(_ -> desk.selectClaim(claim.number()));
        return choice;
    }

    private void load(Evidence item, @Nullable Stance said) {
        loading = true;
        stance.choose(said == null ? null : said.direction());
        excerpt.load(said);
        Grade grade = item.grade();
        source.choose(grade == null ? null : grade.source());
        information.choose(grade == null ? null : grade.information());
        trouble.getChildren().clear();
        loading = false;
    }

    private void watch(ObservableValue<?> value) {
        value.subscribe(_ -> {
            if (!loading) {
                settle();
                pause.playFromStart();
            }
        });
    }

    private void settle() {
        Shown now = shown;
        if (now == null) {
            return;
        }
        boolean attached = now.stance != null;
        boolean changed = !Objects.equals(wanted(now), now.stance) || !Objects.equals(grade(), now.item.grade());
        attach.setText(Words.text(
                attached ? "evidence.stance.change" : "evidence.stance.attach", Integer.toString(now.claim.number())));
        String reason = stance.chosen().isEmpty()
                ? Words.text("evidence.stance.choose-first")
                : attached && !changed ? Words.text("evidence.stance.as-attached") : "";
        attach.setDisable(!reason.isEmpty());
        whyNot.setText(reason);
        Rows.show(whyNot, !reason.isEmpty());
        Rows.show(untie, attached);
        Rows.show(leave, !attached);
    }

    private @Nullable Stance wanted(Shown now) {
        String note = now.stance == null ? null : now.stance.note();
        return stance.chosen()
                .map(direction -> new Stance(
                        now.claim.number(), now.item.number(), direction, excerpt.words(), note, excerpt.page()))
                .orElse(null);
    }

    private @Nullable Grade grade() {
        Grade.Source who = source.chosenProperty().getValue();
        Grade.Information what = information.chosenProperty().getValue();
        return who == null && what == null ? null : new Grade(who, what);
    }

    private void notice() {
        Shown now = shown;
        Stance wanted = now == null ? null : wanted(now);
        if (now == null || wanted == null) {
            findings.getChildren().clear();
            return;
        }
        if (wanted.equals(now.stance)) {
            show(Notes.about(desk.state().findings(), now.item.number(), now.claim.number()));
        } else {
            desk.findingsIf(new Attach(wanted), noticed -> {
                if (now.equals(shown) && wanted.equals(wanted(now))) {
                    show(Notes.about(noticed, wanted.evidence(), wanted.claim()));
                }
            });
        }
    }

    private void show(List<Finding> noticed) {
        findings.getChildren().setAll(noticed.stream().map(Notes::of).toList());
    }

    /** Ties the piece to the claim as the fields say, grade and all. */
    void attach() {
        Shown now = shown;
        Stance wanted = now == null ? null : wanted(now);
        if (now == null || wanted == null || attach.isDisabled()) {
            return;
        }
        Grade grade = grade();
        trouble.getChildren().clear();
        List<Edit> edits = new ArrayList<>();
        if (!Objects.equals(grade, now.item.grade())) {
            edits.add(new GradeEvidence(now.item.number(), grade));
        }
        if (!wanted.equals(now.stance)) {
            edits.add(new Attach(wanted));
        }
        desk.ask(() -> desk.desk().apply(edits), outcome -> outcome.refusal().ifPresent(this::tell));
    }

    private void untie() {
        if (shown != null) {
            desk.apply(
                    new Detach(shown.claim.number(), shown.item.number()),
                    outcome -> outcome.refusal().ifPresent(this::tell));
        }
    }

    private void tell(Trouble what) {
        trouble.getChildren().setAll(Notice.trouble(what));
    }
}
