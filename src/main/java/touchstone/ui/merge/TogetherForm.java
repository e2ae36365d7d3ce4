package touchstone.ui.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Scale;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Judge;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.ui.kit.Shortcut;
import touchstone.ui.kit.VerdictMark;
import touchstone.ui.kit.WritingArea;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Times;
import touchstone.words.TypedTimes;
import touchstone.words.Words;

/** Where something is written together: it begins with what both wrote. */
final class TogetherForm extends VBox {

    private static final Shortcut KEEP = Shortcut.of("Ctrl Enter");
    private static final double DATE_WIDTH = 176;

    private final WritingArea text;
    private final Label problem = Labels.wrapped("", "beside", "err");
    private final Runnable leave;
    private Runnable keep = () -> {};

    private TogetherForm(String words, int rows, Runnable leave) {
        super(8);
        this.leave = leave;
        this.text = new WritingArea(words);
        text.setPrefRowCount(rows);
        text.getStyleClass().add("serif");
        getStyleClass().add("together-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        say("");
    }

    /** A form for words alone. */
    static TogetherForm words(List<String> both, Consumer<String> make, Runnable leave) {
        TogetherForm form = new TogetherForm(String.join("\n", both), 3, leave);
        form.text.setAccessibleText(Words.text("merge.write.words"));
        form.keep = () -> {
            if (form.text.getText().isBlank()) {
                form.say(Words.text("merge.write.empty"));
                form.text.requestFocus();
            } else {
                make.accept(form.text.getText().strip());
            }
        };
        form.getChildren().addAll(form.text, form.problem, form.buttons());
        return form;
    }

    /** A form for a verdict: it begins with the reasons of both and, as of when, the later. */
    static TogetherForm verdict(Question question, Clock clock, Consumer<Edit> make, Runnable leave) {
        List<Verdict> both = verdicts(question);
        String reasons = both.stream().map(Verdict::reasons).distinct().collect(Collectors.joining("\n"));
        TogetherForm form = new TogetherForm(reasons, 4, leave);
        Segments<Scale.Step> ratings = ratings(question.of().ratings());
        TextField asOf = new WritingLine(both.stream()
                .map(Verdict::asOf)
                .max(Comparator.comparing(When::date))
                .map(Times::stated)
                .orElseGet(() -> Times.day(LocalDate.now(clock))));
        asOf.setPrefWidth(DATE_WIDTH);
        asOf.setAccessibleText(Words.text("merge.write.as-of"));
        form.text.setAccessibleText(Words.text("merge.write.reasons"));
        HBox date = new HBox(8, Headings.section(Words.text("merge.write.as-of")), asOf);
        date.setAlignment(Pos.CENTER_LEFT);
        Set<Verdict.MediaCategory> media = shared(both);
        form.keep = () -> form.judge(question, clock, ratings.value(), asOf, media, make);
        form.getChildren().addAll(ratings, form.text, date, form.problem, form.buttons());
        return form;
    }

    private static List<Verdict> verdicts(Question question) {
        return question.dispute().sides().stream()
                .flatMap(side -> Optional.ofNullable(question.dispute().claim())
                        .flatMap(question.where(side)::claim)
                        .map(Claim::verdict)
                        .stream())
                .toList();
    }

    /** What both found of the media; more is for them to say in the claim. */
    private static Set<Verdict.MediaCategory> shared(List<Verdict> both) {
        return both.stream()
                .flatMap(verdict -> verdict.media().stream())
                .filter(one -> both.stream().allMatch(verdict -> verdict.media().contains(one)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Segments<Scale.Step> ratings(Scale scale) {
        Segments<Scale.Step> ratings = Segments.boxes(
                "rating-pick", Words.text("merge.write.rating"), scale.steps(), step -> Words.rating(step.key()));
        for (Scale.Step step : scale.steps()) {
            ToggleButton button = ratings.button(step);
            button.setGraphic(VerdictMark.of(step, 16));
            button.getStyleClass().add(VerdictMark.styleClass(step));
        }
        return ratings;
    }

    private void judge(
            Question question,
            Clock clock,
            Scale.@Nullable Step step,
            TextField asOf,
            Set<Verdict.MediaCategory> media,
            Consumer<Edit> make) {
        var date = TypedTimes.asOf(clock).read(asOf.getText());
        When when = date.when();
        if (step == null) {
            say(Words.text("merge.write.choose"));
        } else if (text.getText().isBlank()) {
            say(Words.text("merge.write.empty"));
            text.requestFocus();
        } else if (when == null) {
            say(Objects.requireNonNullElse(date.problem(), ""));
            asOf.requestFocus();
        } else {
            int claim = Objects.requireNonNull(question.dispute().claim());
            make.accept(new Judge(claim, step.key(), text.getText().strip(), when, media));
        }
    }

    private HBox buttons() {
        return Rows.row(
                8,
                Buttons.styled(Buttons.primary(Words.text("merge.write.keep"), () -> keep.run()), "small"),
                KeyCap.of(KEEP),
                Buttons.styled(Buttons.plain(Words.text("merge.write.cancel"), leave), "small"));
    }

    private void pressed(KeyEvent event) {
        if (KEEP.isPressedBy(event)) {
            event.consume();
            keep.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    void focusFirst() {
        text.requestFocus();
        text.positionCaret(text.getLength());
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
