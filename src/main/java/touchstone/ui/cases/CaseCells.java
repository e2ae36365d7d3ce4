package touchstone.ui.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.ShapedFlow;
import touchstone.ui.kit.Shaping;
import touchstone.ui.kit.StandingBadge;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Times;
import touchstone.words.Words;

/** What stands in the cells of the list of cases. */
final class CaseCells {

    private static final double SMALL = 12;

    private final Supplier<Person> me;
    private final Clock clock;

    CaseCells(Supplier<Person> me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    Node heading(CaseRow.Heading heading) {
        Label words = new Label(heading.words());
        words.getStyleClass().add("group-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(Words.text("cases.count", heading.count()));
        count.getStyleClass().add("group-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, count);
        row.getStyleClass().add("group-heading");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    Node number(CaseRow.Line line) {
        Label number = new Label(Integer.toString(line.summary().number()));
        number.getStyleClass().add("third");
        return number;
    }

    Node article(CaseRow.Line line) {
        CaseSummary summary = line.summary();
        Label title = new Label(summary.title());
        title.getStyleClass().add("case-name");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        Node below = line.hits().isEmpty() ? beside(summary) : found(line.hits());
        VBox both = new VBox(title, below);
        both.getStyleClass().add("case-article");
        return both;
    }

    private Node beside(CaseSummary summary) {
        String note = CaseWords.beside(summary, me.get());
        String words = summary.outlet() == null || summary.outlet().isBlank()
                ? note
                : Words.text("cases.beside", summary.outlet(), note);
        Label label = new Label(words);
        label.getStyleClass().addAll("provenance", "third");
        return label;
    }

    /** Where a search found its words: the place, then the snippet with the words found marked. */
    private static Node found(List<CaseHit> hits) {
        CaseHit first = hits.getFirst();
        List<Text> runs = new ArrayList<>();
        String place = CaseWords.place(first);
        runs.add(run(
                hits.size() == 1
                        ? Words.text("cases.found.once", place)
                        : Words.text("cases.found.more", place, hits.size() - 1),
                "third"));
        String snippet = first.snippet();
        int reached = 0;
        for (CaseHit.Mark mark : first.marks()) {
            add(runs, snippet.substring(reached, mark.start()), "second");
            add(runs, snippet.substring(mark.start(), mark.end()), "found-words");
            reached = mark.end();
        }
        add(runs, snippet.substring(reached), "second");
        TextFlow flow = new ShapedFlow();
        flow.getChildren().setAll(runs);
        flow.getStyleClass().addAll("provenance", "found");
        flow.setMinWidth(0);
        flow.setPrefWidth(0);
        flow.setMaxHeight(16);
        flow.setMinHeight(16);
        return clipped(flow);
    }

    private static Node clipped(TextFlow flow) {
        javafx.scene.shape.Rectangle clip = new javafx.scene.shape.Rectangle();
        clip.widthProperty().bind(flow.widthProperty());
        clip.setHeight(16);
        flow.setClip(clip);
        return flow;
    }

    /** Adds a run that has words; JavaFX draws the run after an empty one in the wrong style. */
    private static void add(List<Text> runs, String words, String styleClass) {
        if (!words.isEmpty()) {
            Shaping.pieces(words).forEach(piece -> runs.add(run(piece, styleClass)));
        }
    }

    private static Text run(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    Node standing(CaseRow.Line line) {
        return StandingBadge.of(line.summary().standing());
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
        Label label = new Label(CaseWords.waiting(line.summary(), line.waiting(), clock));
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
        Label label = new Label(Times.lately(line.summary().changedAt(), clock));
        label.getStyleClass().addAll("beside", "third");
        return label;
    }
}
