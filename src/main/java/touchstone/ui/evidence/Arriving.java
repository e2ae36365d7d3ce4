package touchstone.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import touchstone.desk.Again;
import touchstone.desk.KeptUnread;
import touchstone.desk.LiveIntake;
import touchstone.desk.PostChoice;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.ListedPost;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Sizes;
import touchstone.words.Words;
import touchstone.work.Job;

/** Files and pasted things on their way into the case: how far they are, how to stop them, and what went wrong. */
final class Arriving {

    private final LiveIntake intake;
    private final VBox node;
    private final IntConsumer arrived;
    private final BiConsumer<PostChoice, Consumer<List<ListedPost>>> choose;

    /**
     * What is on its way.
     *
     * @param node where it is shown
     * @param arrived told the number of each piece that was kept
     * @param choose asks the person which of a file's posts are meant
     */
    Arriving(
            LiveIntake intake,
            VBox node,
            IntConsumer arrived,
            BiConsumer<PostChoice, Consumer<List<ListedPost>>> choose) {
        this.intake = intake;
        this.node = node;
        this.arrived = arrived;
        this.choose = choose;
        node.getStyleClass().add("arriving");
    }

    /** Keeps files, each as a piece of evidence. */
    void files(List<Path> files) {
        files.forEach(this::file);
    }

    private void file(Path file) {
        Path name = file.getFileName();
        String shown = name == null ? file.toString() : name.toString();
        follow(
                shown,
                (row, then) -> intake.file(
                        file,
                        Words.text("evidence.arriving.title", shown),
                        several -> {
                            node.getChildren().remove(row);
                            choose.accept(several, posts -> chosen(several, posts));
                        },
                        then));
    }

    /** Keeps what the clipboard holds: files, else text. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            files(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            intake.pasted(
                    clipboard.getString(),
                    several -> choose.accept(several, posts -> chosen(several, posts)),
                    this::answered);
        } else {
            tell(Trouble.unreadable("trouble.evidence.nothing-to-paste"));
        }
    }

    private void chosen(PostChoice several, List<ListedPost> posts) {
        String name = several.fileName().orElse("");
        follow(name, (row, then) -> intake.chosen(several, posts, Words.text("evidence.arriving.title", name), then));
    }

    private void follow(String name, BiFunction<Node, Consumer<Outcome<Case>>, Job> begin) {
        VBox row = Rows.column(4);
        Job job = begin.apply(row, outcome -> {
            node.getChildren().remove(row);
            answered(outcome);
        });
        row.getChildren().setAll(progress(name, job, row));
        row.getStyleClass().add("arriving-row");
        node.getChildren().add(touchstone.ui.kit.Skeleton.patient(row));
    }

    private List<Node> progress(String name, Job job, Node row) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title());
        var figures = Labels.of("", "provenance", "third");
        Runnable news = () -> {
            long of = job.ofProperty().get();
            bar.setProgress(
                    of == 0
                            ? ProgressBar.INDETERMINATE_PROGRESS
                            : (double) job.doneProperty().get() / of);
            figures.setText(of == 0 ? "" : Sizes.of(job.doneProperty().get(), of));
        };
        job.doneProperty().subscribe(news);
        job.ofProperty().subscribe(news);
        var cancel = Buttons.styled(
                Buttons.plain(Words.text("evidence.arriving.cancel"), () -> {
                    job.cancel();
                    node.getChildren().remove(row);
                }),
                "tiny");
        return List.of(Rows.row(8, Rows.growing(Labels.of(name, "evidence-title")), cancel), bar, figures);
    }

    private void answered(Outcome<Case> outcome) {
        outcome.either(
                kept -> {
                    node.getChildren().removeIf(Notice.class::isInstance);
                    arrived.accept(kept.trail().evidenceEver());
                    Again.ofLast(kept).ifPresent(this::again);
                    KeptUnread.ofLast(kept).ifPresent(what -> add(Notice.cautious(what)));
                },
                this::tell);
    }

    private void again(Evidence earlier) {
        String number = Integer.toString(earlier.number());
        Notice notice = Notice.information(
                Words.text("evidence.again", number, earlier.title()), Words.text("evidence.again.more"));
        notice.act(Words.text("evidence.again.go", number), () -> {
            node.getChildren().remove(notice);
            arrived.accept(earlier.number());
        });
        notice.act(
                Words.text("evidence.arriving.put-away"),
                () -> node.getChildren().remove(notice));
        node.getChildren().add(notice);
    }

    private void tell(Trouble what) {
        node.getChildren().removeIf(Notice.class::isInstance);
        add(Notice.trouble(what));
    }

    private void add(Notice notice) {
        notice.act(
                Words.text("evidence.arriving.put-away"),
                () -> node.getChildren().remove(notice));
        node.getChildren().add(notice);
    }
}
