package touchstone.ui.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Scale;
import touchstone.model.Verdict;
import touchstone.model.Verdict.MediaCategory;
import touchstone.model.When;
import touchstone.model.edit.Judge;
import touchstone.ui.claims.Editing.VerdictDraft;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Segments;
import touchstone.ui.kit.Shortcut;
import touchstone.ui.kit.VerdictMark;
import touchstone.ui.kit.WritingArea;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Times;
import touchstone.words.TypedTimes;
import touchstone.words.Words;

/** Gives a claim its verdict, in place: rating, reasons, the date as of which it holds and, for media, what was found. */
final class VerdictEditor extends VBox {

    private static final Shortcut KEEP = Shortcut.of("Ctrl Enter");
    private static final double DATE_WIDTH = 176;

    private final ClaimActs acts;
    private final Dossier dossier;
    private final Segments<Scale.Step> ratings;
    private final WritingArea reasons = new WritingArea();
    private final TextField asOf = new WritingLine();
    private final Label dateProblem = Labels.with(Icon.WARNING, "", "provenance", "err");
    private final Label problem = Labels.wrapped("", "beside", "err");
    private final Refusal refusal = new Refusal();
    private final Set<MediaCategory> media = EnumSet.noneOf(MediaCategory.class);
    private final TypedTimes dates;

    VerdictEditor(ClaimActs acts, Dossier dossier) {
        super(8);
        this.acts = acts;
        this.dossier = dossier;
        this.dates = TypedTimes.asOf(acts.clock());
        List<Scale.Step> steps = dossier.scale().steps();
        ratings = Segments.boxes("rating-pick", Words.text("claims.rating"), steps, step -> Words.rating(step.key()));
        for (int at = 0; at < steps.size(); at++) {
            ToggleButton button = ratings.button(steps.get(at));
            button.setGraphic(VerdictMark.of(steps.get(at), 16));
            button.getStyleClass().add(VerdictMark.styleClass(steps.get(at)));
            button.setAccessibleText(
                    Words.text("claims.rating-key", Words.rating(steps.get(at).key()), Integer.toString(at + 1)));
            if (at < ClaimCommands.RATINGS.size()) {
                Hint.on(
                        button,
                        ClaimCommands.RATINGS.get(at),
                        Words.rating(steps.get(at).key()));
            }
        }
        getStyleClass().add("verdict-editor");
        fill(draft());
        lay();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VerdictDraft draft() {
        VerdictDraft kept = acts.editing().verdict(dossier.number());
        Verdict verdict = dossier.claim().verdict();
        if (kept != null) {
            return kept;
        }
        return verdict == null
                ? new VerdictDraft(null, "", Times.day(java.time.LocalDate.now(acts.clock())), Set.of())
                : new VerdictDraft(verdict.rating(), verdict.reasons(), Times.stated(verdict.asOf()), verdict.media());
    }

    private void fill(VerdictDraft draft) {
        if (draft.rating() != null) {
            dossier.scale()
                    .step(draft.rating())
                    .ifPresent(step -> ratings.valueProperty().set(step));
        }
        reasons.setText(draft.reasons());
        asOf.setText(draft.asOf());
        media.addAll(draft.media());
        ratings.valueProperty().subscribe((_, _) -> remember());
        reasons.textProperty().subscribe((_, _) -> remember());
        asOf.textProperty().subscribe((_, _) -> remember());
    }

    private void remember() {
        acts.editing().keep(dossier.number(), now());
        say("");
    }

    private VerdictDraft now() {
        Scale.Step step = ratings.value();
        return new VerdictDraft(step == null ? null : step.key(), reasons.getText(), asOf.getText(), media);
    }

    private void lay() {
        reasons.getStyleClass().add("serif");
        reasons.setPrefRowCount(3);
        reasons.setPromptText(Words.text("claims.reasons-prompt"));
        reasons.setAccessibleText(Words.text("claims.reasons"));
        Hint.on(asOf, Act.AS_OF);
        asOf.setPrefWidth(DATE_WIDTH);
        asOf.setAccessibleText(Words.text("claims.as-of-field"));
        asOf.textProperty().subscribe(_ -> checkDate());
        checkDate();
        HBox date = new HBox(8, Headings.section(Words.text("claims.as-of-label")), asOf, dateProblem);
        date.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(ratings, reasons, refusal, date);
        if (isAboutMedia()) {
            getChildren().addAll(Headings.section(Words.text("claims.media")), categories());
        }
        getChildren().addAll(problem, buttons());
        say("");
    }

    private boolean isAboutMedia() {
        boolean isCaption = dossier.claim().kind() == Claim.Kind.CAPTION;
        return isCaption
                || !media.isEmpty()
                || dossier.attached().stream()
                        .map(attached -> attached.evidence().kind())
                        .anyMatch(kind -> kind == Evidence.Kind.IMAGE
                                || kind == Evidence.Kind.VIDEO
                                || kind == Evidence.Kind.AUDIO);
    }

    private FlowPane categories() {
        FlowPane chips = new FlowPane(4, 4);
        for (MediaCategory category : MediaCategory.values()) {
            ToggleButton chip = new ToggleButton(Words.name(category));
            chip.getStyleClass().addAll("chip", "category");
            chip.setSelected(media.contains(category));
            chip.setOnAction(_ -> {
                if (!media.remove(category)) {
                    media.add(category);
                }
                remember();
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private HBox buttons() {
        Button keep = Buttons.styled(Buttons.primary(Words.text("claims.keep-verdict"), this::keep), "small");
        Button cancel = Buttons.styled(Buttons.plain(Words.text("claims.cancel"), this::cancel), "small");
        HBox row = new HBox(8, keep, KeyCap.of(KEEP), cancel, Labels.filler());
        if (dossier.claim().verdict() != null) {
            row.getChildren()
                    .add(Buttons.styled(
                            Buttons.quiet(Words.text("claims.withdraw"), () -> {
                                acts.editing().forget(dossier.number(), What.VERDICT);
                                acts.endWriting();
                                acts.withdraw(dossier.number());
                            }),
                            "small"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (KEEP.isPressedBy(event)) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            acts.endWriting(); // what stands in the form waits there for the next time
        }
    }

    private ToggleButton focusedRating() {
        Scale.Step step = ratings.value();
        return ratings.button(step == null ? dossier.scale().steps().getFirst() : step);
    }

    /** Chooses a step of the scale, counted from 0, and goes on to the reasons. */
    void rate(int step) {
        List<Scale.Step> steps = dossier.scale().steps();
        if (step < steps.size()) {
            ratings.valueProperty().set(steps.get(step));
            reasons.requestFocus();
            reasons.positionCaret(reasons.getLength());
        }
    }

    void focusAsOf() {
        asOf.requestFocus();
        asOf.selectAll();
    }

    void focusFirst() {
        focusedRating().requestFocus();
    }

    private void checkDate() {
        String wrong = dates.read(asOf.getText()).problem();
        dateProblem.setText(wrong == null ? "" : wrong);
        dateProblem.setVisible(wrong != null);
        asOf.getStyleClass().remove("invalid");
        if (wrong != null) {
            asOf.getStyleClass().add("invalid");
        }
        asOf.setAccessibleHelp(wrong);
    }

    private void keep() {
        Scale.Step step = ratings.value();
        @Nullable When when = dates.read(asOf.getText()).when();
        if (step == null) {
            say(Words.text("claims.choose-rating"));
            focusFirst();
        } else if (reasons.getText().isBlank()) {
            say(Words.text("claims.say-why"));
            reasons.requestFocus();
        } else if (when == null) {
            focusAsOf();
        } else {
            Judge judge =
                    new Judge(dossier.number(), step.key(), reasons.getText().strip(), when, media);
            acts.judge(judge, this::kept, refusal::tell);
        }
    }

    private void kept() {
        acts.editing().forget(dossier.number(), What.VERDICT);
        acts.endWriting();
    }

    private void cancel() {
        acts.editing().forget(dossier.number(), What.VERDICT);
        acts.endWriting();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        refusal.clear();
    }
}
