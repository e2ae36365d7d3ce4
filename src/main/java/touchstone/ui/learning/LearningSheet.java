package touchstone.ui.learning;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveSchool;
import touchstone.desk.Schooling;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.FittedScroll;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.Rows;
import touchstone.words.LearningWords;
import touchstone.words.Words;
import touchstone.work.Job;

/**
 * What the choices in a case file teach the claim finder: learned when a person asks for it, shown beside what there is,
 * and used only when a person says so.
 */
public final class LearningSheet {

    private static final double WIDTH = 860;
    private static final double TOP = 64;
    private static final double MARGIN = 160;
    private static final double PART = 20;

    private final Overlay overlay;
    private final LiveSchool school;
    private final VBox card = new VBox();
    private final VBox lesson = new VBox(PART);
    private final HBox foot = new HBox(8);
    private final HeadsPart heads;
    private final FittedScroll page;
    private final Button learn;
    private @Nullable Job job;

    /** A sheet over a window; closed at first. */
    public LearningSheet(Overlay overlay, LiveSchool school) {
        this.overlay = overlay;
        this.school = school;
        heads = new HeadsPart(school, this::tell);
        learn = Buttons.primary(Words.text("learning.learn"), this::begin);
        learn.setTooltip(Hint.of(Words.text("learning.learn-hint")));
        VBox whole = new VBox(PART, lesson, heads);
        whole.getStyleClass().add("learning-page");
        page = new FittedScroll(whole);
        page.getStyleClass().add("key-sheet-lines");
        page.maxHeightProperty().bind(overlay.heightProperty().subtract(TOP + MARGIN));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("learning-foot");
        card.getStyleClass().add("learning-sheet");
        card.setPrefWidth(WIDTH);
        card.getChildren().addAll(head(), page, foot);
        ask();
    }

    /** Opens it; what was learned before it was closed is still there. */
    public void open() {
        heads.read();
        overlay.show(card, TOP, first());
    }

    private Node first() {
        return foot.getChildren().stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .findFirst()
                .orElse(card);
    }

    private HBox head() {
        HBox head = Rows.row(
                12,
                Labels.whole(Words.text("learning.title"), "title"),
                Labels.of(Words.text("learning.note"), "beside", "third"),
                Labels.filler(),
                KeyCap.of("Esc"));
        VBox.setMargin(head, new Insets(0, 0, 14, 0));
        return head;
    }

    private void show(List<? extends Node> parts, Node... acts) {
        boolean isOpen = card.getScene() != null;
        lesson.getChildren().setAll(parts);
        foot.getChildren().setAll(acts);
        page.setVvalue(0);
        if (isOpen && overlay.isCovered()) {
            first().requestFocus();
        }
    }

    /** Nothing was asked yet, or it was put away. */
    private void ask() {
        show(List.of(explained()), learn);
    }

    private Label explained() {
        return Labels.wrapped(Words.text("learning.explained", school.file()), "second");
    }

    private void begin() {
        Job begun = school.learn(Words.text("learning.work"), this::learned);
        job = begun;
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(Words.text("learning.work"));
        bar.setPrefWidth(WIDTH / 3);
        Label counted = Labels.whole("", "beside", "third");
        begun.doneProperty().subscribe(done -> {
            long of = begun.ofProperty().get();
            if (of > 0) {
                bar.setProgress((double) done.longValue() / of);
                counted.setText(Words.text("learning.percent", 100 * done.longValue() / of));
            }
        });
        show(
                List.of(explained(), Rows.row(12, Labels.whole(Words.text("learning.work")), bar, counted)),
                Buttons.plain(Words.text("learning.cancel"), this::cancel));
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        ask();
    }

    private void learned(Outcome<Schooling> outcome) {
        if (job != null) {
            job = null;
            outcome.either(this::show, this::tell);
        }
    }

    private void show(Schooling schooling) {
        if (schooling.proposal().isEmpty()) {
            show(
                    List.of(
                            tallies(schooling),
                            Notice.information(
                                    Words.text("learning.too-few"),
                                    Words.text("learning.it-takes", LearningWords.lacks(schooling.used())))),
                    Buttons.plain(Words.text("learning.close"), this::putAway));
            return;
        }
        show(schooling, schooling.proposal().get());
    }

    private void show(Schooling schooling, Schooling.Proposal proposal) {
        VBox compared = new VBox(PART, new ComparisonPart(proposal.compared()));
        proposal.sinceInUse().ifPresent(since -> compared.getChildren().add(new ComparisonPart(since)));
        VBox moved = new VBox(Headings.section(Words.text("learning.moved")));
        proposal.moved().forEach(each -> moved.getChildren().add(new MovedRow(each)));
        Button use = Buttons.primary(Words.text("learning.use"), () -> keep(proposal));
        use.setTooltip(Hint.of(Words.text("learning.use-hint")));
        use.setDisable(proposal.isWorse());
        Button old = Buttons.plain(Words.text("learning.keep-old"), this::putAway);
        old.setTooltip(Hint.of(Words.text("learning.keep-old-hint")));
        String then = Words.text(proposal.isWorse() ? "learning.worse-why" : "learning.use-hint");
        show(List.of(tallies(schooling), compared, moved), use, old, Rows.growing(Labels.of(then, "beside", "third")));
    }

    private VBox tallies(Schooling schooling) {
        VBox tallies = new VBox(2, Headings.section(Words.text("learning.choices", school.file())));
        if (schooling.tallies().isEmpty()) {
            tallies.getChildren().add(Labels.whole(Words.text("learning.no-choices"), "second"));
        }
        schooling
                .tallies()
                .forEach(tally -> tallies.getChildren().add(Labels.wrapped(LearningWords.tally(tally), "second")));
        if (schooling.tallies().stream().anyMatch(tally -> !tally.language().equals("en"))) {
            tallies.getChildren().add(Labels.wrapped(Words.text("learning.english-only"), "beside", "third"));
        }
        return tallies;
    }

    private void keep(Schooling.Proposal proposal) {
        school.keep(Words.text("learning.changing"), proposal, outcome -> outcome.either(this::kept, this::tell));
    }

    private void kept(String name) {
        heads.read();
        show(
                List.of(Notice.good(Words.text("learning.kept", name), Words.text("learning.kept-then"))),
                Buttons.plain(Words.text("learning.close"), this::putAway));
    }

    private void putAway() {
        ask();
        overlay.close();
    }

    private void tell(Trouble trouble) {
        show(List.of(Notice.trouble(trouble)), learn);
    }
}
