package touchstone.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchstone.model.DrawnPage;
import touchstone.model.PagedText;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** Finds words on all pages of a document: a field, how often they stand there, and the way from one place to the next. */
final class PageFinder {

    private static final Duration WHILE_TYPING = Duration.millis(150);

    private final TextField field = new WritingLine();
    private final Label says = Labels.whole("", "beside", "second");
    private final Label about = Labels.wrapped("", "beside", "third");
    private final Button before = Buttons.icon(Icon.LEFT, Words.text("evidence.pages.hit-before"), () -> step(-1));
    private final Button after = Buttons.icon(Icon.RIGHT, Words.text("evidence.pages.hit-after"), () -> step(1));
    private final PauseTransition pause = new PauseTransition(WHILE_TYPING);
    private final Consumer<PageSearch.@Nullable Hit> found;
    private final VBox node;
    private PageSearch search = new PageSearch("");
    private List<String> pages = List.of();
    private List<PageSearch.Hit> hits = List.of();
    private int at;

    /**
     * A finder for a document that is still being read.
     *
     * @param found told the place that one is at, or nothing
     */
    PageFinder(Consumer<PageSearch.@Nullable Hit> found) {
        this.found = found;
        field.setPromptText(Words.text("evidence.pages.find"));
        field.setAccessibleText(Words.text("evidence.pages.find"));
        field.setDisable(true);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(_ -> pause.playFromStart());
        pause.setOnFinished(_ -> look());
        node = Rows.column(4, Rows.row(4, field, says, before, after), about);
        Rows.show(about, false);
        settle();
    }

    Region node() {
        return node;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Takes the words to look in. */
    void in(PagedText text) {
        pages = text.pages();
        field.setDisable(text.hasNoWords());
        String words = text.hasNoWords()
                ? Words.text("evidence.pages.no-words")
                : text.isWhole()
                        ? ""
                        : Words.text("evidence.pages.some", text.pages().size(), text.count());
        about.setText(words);
        Rows.show(about, !words.isEmpty());
        look();
    }

    /** Says why nothing can be found. */
    void refuse(Trouble trouble) {
        about.setText(Words.what(trouble));
        Rows.show(about, true);
    }

    /** The place that one is at. */
    PageSearch.@Nullable Hit current() {
        return hits.isEmpty() ? null : hits.get(at);
    }

    /** What was found on a page. */
    List<PageSearch.Hit> on(DrawnPage page) {
        return search.on(page.number(), page.text());
    }

    private void look() {
        PageSearch next = new PageSearch(field.getText());
        boolean isNothing = next.isEmpty() && search.isEmpty();
        search = next;
        hits = search.in(pages);
        at = 0;
        settle();
        if (!isNothing) {
            found.accept(current());
        }
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + by, hits.size());
            settle();
            found.accept(current());
        }
    }

    private void settle() {
        says.setText(
                search.isEmpty()
                        ? ""
                        : hits.isEmpty()
                                ? Words.text("evidence.pages.not-found")
                                : Words.text("evidence.pages.hit", at + 1, hits.size()));
        before.setDisable(hits.isEmpty());
        after.setDisable(hits.isEmpty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                look();
            } else {
                step(event.isShiftDown() ? -1 : 1);
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }
}
