package touchstone.ui.article;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The pointer on the page: a drag selects words across blocks, a second click a word, a third its sentence, a fourth the
 * paragraph; a click on a highlight selects its claim, and clicking again the next one beneath it.
 */
final class PageMouse {

    private static final double SCROLL_STEP = 14;

    private final PageList page;
    private final Supplier<TextWalk> walk;
    private final IntConsumer selectClaim;
    private final Consumer<TextSelection> selected;
    private final Timeline scrolling = new Timeline();
    private @Nullable TextSelection origin;
    private double lastX;
    private double lastY;

    /** Listens to the pointer from now on. */
    PageMouse(PageList page, Supplier<TextWalk> walk, IntConsumer selectClaim, Consumer<TextSelection> selected) {
        this.page = page;
        this.walk = walk;
        this.selectClaim = selectClaim;
        this.selected = selected;
        scrolling.getKeyFrames().add(new KeyFrame(Duration.millis(16), _ -> scrollOn()));
        scrolling.setCycleCount(Animation.INDEFINITE);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> page.restate(state -> state.over(0)));
    }

    private void pressed(MouseEvent event) {
        origin = null;
        if (event.getButton() != MouseButton.PRIMARY || isOnScrollBar(event)) {
            return;
        }
        page.requestFocus();
        page.placeAt(event.getSceneX(), event.getSceneY()).ifPresent(place -> {
            TextSelection around = around(place, event.getClickCount());
            TextSelection before = page.state().selection();
            origin = event.isShiftDown() && !before.isNowhere() ? TextSelection.at(before.anchor()) : around;
            show(event.isShiftDown() && !before.isNowhere() ? before.to(place) : around);
        });
        event.consume();
    }

    private TextSelection around(int place, int clicks) {
        return switch (clicks) {
            case 1 -> TextSelection.at(place);
            case 2 -> walk.get().wordAt(place);
            case 3 -> walk.get().sentenceAt(place);
            default -> walk.get().paragraphAround(place);
        };
    }

    private void dragged(MouseEvent event) {
        if (origin == null) {
            return;
        }
        lastX = event.getSceneX();
        lastY = event.getSceneY();
        Bounds bounds = page.localToScene(page.getBoundsInLocal());
        boolean isBeyond = lastY < bounds.getMinY() || lastY > bounds.getMaxY();
        if (isBeyond && scrolling.getStatus() != Animation.Status.RUNNING) {
            scrolling.play();
        } else if (!isBeyond) {
            scrolling.stop();
        }
        extend();
        event.consume();
    }

    private void extend() {
        TextSelection from = origin;
        if (from == null) {
            return;
        }
        page.placeAt(lastX, lastY).ifPresent(place -> {
            boolean isBefore = place < from.start();
            show(
                    isBefore
                            ? new TextSelection(from.end(), place)
                            : new TextSelection(from.start(), Math.max(place, from.end())));
        });
    }

    private void scrollOn() {
        Bounds bounds = page.localToScene(page.getBoundsInLocal());
        page.scrollBy(lastY < bounds.getMinY() ? -SCROLL_STEP : SCROLL_STEP);
        extend();
    }

    private void released(MouseEvent event) {
        scrolling.stop();
        if (origin == null) {
            return;
        }
        origin = null;
        TextSelection now = page.state().selection();
        if (now.isEmpty() && event.getClickCount() == 1) {
            selectAt(page.highlightsAt(event.getSceneX(), event.getSceneY()));
        }
        selected.accept(now);
        event.consume();
    }

    private void selectAt(List<Highlight> here) {
        if (here.isEmpty()) {
            return;
        }
        int at = 0;
        for (int index = 0; index < here.size(); index++) {
            if (here.get(index).claim() == page.state().claim()) {
                at = (index + 1) % here.size();
            }
        }
        selectClaim.accept(here.get(at).claim());
    }

    private void moved(MouseEvent event) {
        List<Highlight> here = page.highlightsAt(event.getSceneX(), event.getSceneY());
        page.restate(state -> state.over(here.isEmpty() ? 0 : here.getFirst().claim()));
        page.setCursor(here.isEmpty() ? Cursor.TEXT : Cursor.HAND);
    }

    private void show(TextSelection selection) {
        page.restate(state -> state.selecting(selection, false));
    }

    private static boolean isOnScrollBar(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ScrollBar)) {
            node = node.getParent();
        }
        return node != null;
    }
}
