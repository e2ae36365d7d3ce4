package touchstone.ui.article;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchstone.ui.article.TextWalk.Step;

/**
 * The keyboard on the page. Arrows scroll; with Shift they select, from a caret that then shows: letter by letter, with
 * Ctrl word by word, up and down by line, with Ctrl by sentence. While the caret shows, arrows alone move it.
 */
final class PageKeys {

    private static final double LINE = 54;

    private final PageList page;
    private final Supplier<TextWalk> walk;
    private final Supplier<String> text;
    private final Consumer<TextSelection> selected;

    /** Listens to keys on the page from now on. */
    PageKeys(PageList page, Supplier<TextWalk> walk, Supplier<String> text, Consumer<TextSelection> selected) {
        this.page = page;
        this.walk = walk;
        this.text = text;
        this.selected = selected;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows the caret, or takes it away. */
    void toggleCaret() {
        if (isCaretShown()) {
            leave();
        } else {
            show(TextSelection.at(firstPlace()));
        }
    }

    /** Selects the sentence at the caret, or the first in sight. */
    void selectSentence() {
        TextSelection now = page.state().selection();
        show(walk.get().sentenceAt(now.isNowhere() ? firstPlace() : now.caret()));
    }

    private boolean isCaretShown() {
        return page.state().showsCaret();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !page.state().selection().isNowhere()) {
            leave();
            event.consume();
        } else if (isMove(event.getCode()) && !event.isAltDown()) {
            if (isCaretShown() || event.isShiftDown()) {
                walk(event);
            } else {
                scroll(event);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            page.scrollBy(event.isShiftDown() ? -screenful() : screenful());
            event.consume();
        }
    }

    private static boolean isMove(KeyCode code) {
        return code.isArrowKey()
                || code == KeyCode.HOME
                || code == KeyCode.END
                || code == KeyCode.PAGE_UP
                || code == KeyCode.PAGE_DOWN;
    }

    private double screenful() {
        return Math.max(LINE, page.getHeight() - LINE);
    }

    private void scroll(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> page.scrollBy(-LINE);
            case DOWN -> page.scrollBy(LINE);
            case PAGE_UP -> page.scrollBy(-screenful());
            case PAGE_DOWN -> page.scrollBy(screenful());
            case HOME -> page.reveal(walk.get().firstPlace(), false);
            case END -> page.reveal(walk.get().lastPlace(), false);
            default -> {}
        }
    }

    private void walk(KeyEvent event) {
        TextSelection now = page.state().selection();
        TextSelection from = now.isNowhere() ? TextSelection.at(firstPlace()) : now;
        int place = destination(from.caret(), event);
        show(event.isShiftDown() ? from.to(place) : TextSelection.at(place));
        page.reveal(place, false);
    }

    private int destination(int place, KeyEvent event) {
        boolean isFar = event.isShortcutDown();
        TextWalk walking = walk.get();
        return switch (event.getCode()) {
            case RIGHT -> sideways(place, isFar, !isMirrored());
            case LEFT -> sideways(place, isFar, isMirrored());
            case DOWN -> isFar ? walking.after(place, Step.SENTENCE) : upright(place, 1);
            case UP -> isFar ? walking.before(place, Step.SENTENCE) : upright(place, -1);
            case PAGE_DOWN -> walking.after(place, Step.PARAGRAPH);
            case PAGE_UP -> walking.before(place, Step.PARAGRAPH);
            case HOME -> isFar ? walking.before(place, Step.ALL) : walking.before(place, Step.PARAGRAPH);
            case END -> isFar ? walking.after(place, Step.ALL) : walking.after(place, Step.PARAGRAPH);
            default -> place;
        };
    }

    private int sideways(int place, boolean byWord, boolean isForward) {
        Step step = byWord ? Step.WORD : Step.LETTER;
        return isForward ? walk.get().after(place, step) : walk.get().before(place, step);
    }

    private boolean isMirrored() {
        return page.getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
    }

    private int upright(int place, int direction) {
        page.reveal(place, false);
        return page.caretAt(place)
                .flatMap(box -> {
                    double pitch = page.inSight().stream()
                            .filter(view -> view.block().start() <= place
                                    && place <= view.block().end())
                            .findFirst()
                            .map(BlockView::pitch)
                            .orElse(box.getHeight());
                    return lineFrom(place, box, direction, pitch);
                })
                .orElse(place);
    }

    private java.util.Optional<Integer> lineFrom(int place, Rectangle2D box, int direction, double pitch) {
        for (double away = pitch; away < pitch * 6; away += pitch / 2) {
            double y = box.getMinY() + box.getHeight() / 2 + direction * away;
            Point2D point = page.localToScene(box.getMinX(), y);
            var reached = page.placeAt(point.getX(), point.getY());
            if (reached.isPresent() && Integer.signum(reached.get() - place) == direction) {
                return reached;
            }
        }
        return java.util.Optional.empty();
    }

    private int firstPlace() {
        int claim = page.state().claim();
        return page.inSight().stream()
                .flatMap(view -> view.block().marks().stream()
                        .filter(mark -> mark.claim() == claim && !mark.isRepeat())
                        .map(mark -> view.block().start() + mark.offset()))
                .findFirst()
                .or(() -> page.inSight().stream()
                        .filter(view -> view.block().setting() == PageLine.Setting.BODY)
                        .map(view -> view.block().start())
                        .findFirst())
                .orElseGet(() -> walk.get().firstPlace());
    }

    private void show(TextSelection selection) {
        page.restate(state -> state.selecting(selection, true));
        selected.accept(selection);
    }

    /** Takes the selection and the caret away. */
    void leave() {
        page.restate(state -> state.selecting(TextSelection.NONE, false));
        selected.accept(TextSelection.NONE);
    }

    /** Puts the selected words on the clipboard. */
    void copy() {
        TextSelection selection = page.state().selection();
        if (!selection.isNowhere() && !selection.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get().substring(selection.start(), selection.end()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
