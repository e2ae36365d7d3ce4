package touchstone.ui.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.ShapedFlow;
import touchstone.ui.kit.Shaping;
import touchstone.ui.kit.StandingBadge;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What stands in the cells of the list of cases. */
final class CaseCells {

    private static final double SMALL = 12;
    private static final double TITLE = 18;
    private static final double BELOW = 16;
    private static final int MOST_PLACES = 12;

    private final Supplier<Person> me;
    private final IntUnaryOperator toSettle;
    private final Clock clock;

    /**
     * Cells.
     *
     * @param toSettle how much copies of a case say differently, by its number
     */
    CaseCells(Supplier<Person> me, IntUnaryOperator toSettle, Clock clock) {
        this.me = me;
        this.toSettle = toSettle;
        this.clock = clock;
    }

    Node heading(CaseRow.Heading heading) {
        Label words = Labels.of(heading.words());
        words.getStyleClass().add("group-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label count = Labels.of(Words.text("cases.count", heading.count()));
        count.getStyleClass().add("group-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, count);
        row.getStyleClass().add("group-heading");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    Node number(CaseRow.Line line) {
        Label number = Labels.of(Integer.toString(line.summary().number()));
        number.getStyleClass().add("third");
        return number;
    }

    Node article(CaseRow.Line line) {
        CaseSummary summary = line.summary();
        Optional<CaseHit> inTitle = line.hits().stream()
                .filter(hit -> hit.field() == CaseHit.Field.CASE_TITLE)
                .findFirst();
        List<CaseHit> elsewhere = line.hits().stream()
                .filter(hit -> hit.field() != CaseHit.Field.CASE_TITLE)
                .toList();
        Node title = inTitle.<Node>map(hit -> oneLine(runs(hit, "case-name"), TITLE, "case-name-found"))
                .orElseGet(() -> title(summary));
        Node below = elsewhere.isEmpty() ? beside(summary) : found(elsewhere);
        VBox both = new VBox(title, below);
        both.getStyleClass().add("case-article");
        return both;
    }

    private static Label title(CaseSummary summary) {
        Label title = Labels.of(summary.title());
        title.getStyleClass().add("case-name");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        return title;
    }

    private Node beside(CaseSummary summary) {
        String note = CaseWords.beside(summary, me.get());
        String words = summary.outlet() == null || summary.outlet().isBlank()
                ? note
                : Words.text("cases.beside", summary.outlet(), note);
        Label label = Labels.of(words);
        label.getStyleClass().addAll("provenance", "third");
        int open = toSettle.applyAsInt(summary.number());
        return open == 0 ? label : new HBox(8, toSettle(open), label);
    }

    /** What copies of a case say differently waits for somebody to settle it. */
    private static Label toSettle(int open) {
        Label sign = Labels.with(Icon.MERGE, Words.text("cases.to-settle", open), "provenance", "warn");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setTooltip(Hint.of(Words.text("cases.to-settle.why")));
        return sign;
    }

    /** Where a search found its words: the place, then the snippet with the words found marked. */
    private static Node found(List<CaseHit> hits) {
        CaseHit first = hits.getFirst();
        List<Text> runs = new ArrayList<>();
        runs.add(run(Words.text("cases.found.once", CaseWords.place(first)), "third"));
        runs.addAll(runs(first, "second"));
        TextFlow flow = oneLine(runs, BELOW, "provenance");
        if (hits.size() == 1) {
            return flow;
        }
        HBox row = new HBox(8, flow, more(hits));
        HBox.setHgrow(flow, Priority.ALWAYS);
        return row;
    }

    private static List<Text> runs(CaseHit hit, String styleClass) {
        List<Text> runs = new ArrayList<>();
        int reached = 0;
        for (CaseHit.Mark mark : hit.marks()) {
            add(runs, hit.snippet().substring(reached, mark.start()), styleClass);
            add(runs, hit.snippet().substring(mark.start(), mark.end()), "found-words");
            reached = mark.end();
        }
        add(runs, hit.snippet().substring(reached), styleClass);
        return runs;
    }

    /** As much of the runs as one line takes; the height in pixels. */
    private static TextFlow oneLine(List<Text> runs, double height, String styleClass) {
        TextFlow flow = new ShapedFlow();
        flow.getChildren().setAll(runs);
        flow.getStyleClass().addAll(styleClass, "found");
        flow.setMinWidth(0);
        flow.setPrefWidth(0);
        flow.setMaxHeight(height);
        flow.setMinHeight(height);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(flow.widthProperty());
        clip.setHeight(height);
        flow.setClip(clip);
        return flow;
    }

    /** How many other places hold the words, with their names: always in sight, however long the first snippet is. */
    private static Label more(List<CaseHit> hits) {
        Label more = Labels.whole(Words.text("cases.found.more", hits.size() - 1), "provenance", "third");
        more.setTooltip(Hint.of(hits.stream()
                .skip(1)
                .map(CaseWords::place)
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining("\n"))));
        return more;
    }

    /** Adds a run that has words; JavaFX draws the run after an empty one in the wrong style. */
    private static void add(List<Text> runs, String words, String styleClass) {
        if (!words.isEmpty()) {
            Shaping.pieces(Visible.limited(words)).forEach(piece -> runs.add(run(piece, styleClass)));
        }
    }

    private static Text run(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    Node standing(CaseRow.Line line) {
        return StandingBadge.of(line.summary());
    }

    Node verdicts(CaseRow.Line line) {
        HBox row = new HBox();
        row.getStyleClass().add("verdict-counts");
        if (line.summary().coversFrom(me.get())) {
            row.getChildren().add(covered());
            return row;
        }
        Map<String, Integer> counts = line.summary().verdictsFor(me.get());
        Scale.SHIPPED.stream()
                .flatMap(scale -> scale.steps().reversed().stream())
                .filter(step -> counts.containsKey(step.key()))
                .map(Scale.Step::key)
                .distinct()
                .forEach(key -> row.getChildren().add(count(step(key), counts.getOrDefault(key, 0))));
        if (line.summary().openClaims() > 0) {
            row.getChildren().add(count(null, line.summary().openClaims()));
        }
        return row;
    }

    private static Label covered() {
        Label chip = Labels.whole(Words.text("cases.covered"), "chip", "active");
        chip.setTooltip(Hint.of(Words.text("cases.covered.why")));
        return chip;
    }

    private static Scale.Step step(String key) {
        return Scale.SHIPPED.stream()
                .flatMap(scale -> scale.step(key).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Label count(Scale.@Nullable Step step, int count) {
        Label label = VerdictMark.labelled(step, Words.text("cases.count", count), SMALL);
        label.setAccessibleText(Words.text("cases.verdicts.name", VerdictMark.name(step), count));
        return label;
    }

    Node waits(CaseRow.Line line) {
        Label label = Labels.of(CaseWords.waiting(line.summary(), line.waiting(), clock));
        label.getStyleClass()
                .addAll(
                        "beside",
                        switch (line.waiting().group()) {
                            case YOU -> "strong";
                            case OTHERS -> "second";
                            case NOBODY -> "third";
                        });
        return label;
    }

    Node changed(CaseRow.Line line) {
        Label label = Labels.of(Times.lately(line.summary().changedAt(), clock));
        label.getStyleClass().addAll("beside", "third");
        return label;
    }
}
