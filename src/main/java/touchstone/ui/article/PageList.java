package touchstone.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.Theme;

/** The page itself: its lines below one another, only those in sight in the scene; and the scroll to a place. */
final class PageList extends ListView<PageLine> implements OwnKeys {

    private static final Duration GLIDE = Duration.millis(160);
    private static final double NEAR = 160;
    private static final double EDGE = 36;

    private final List<PageCell> cells = new ArrayList<>();
    private Page page = new Page(List.of());
    private PageMeasure measure = PageMeasure.of(648, 1.31);
    private PageState state = PageState.BEGINNING;
    private double readingSize = 1.31;
    private boolean isArabic;
    private int awaited;
    private Runnable afterMove = () -> {};
    private @Nullable Timeline glide;

    /** A page on which a click on a mark selects its claim. */
    PageList(IntConsumer select) {
        getStyleClass().add("page");
        setCellFactory(_ -> {
            PageCell cell = new PageCell(this, select);
            cells.add(cell);
            return cell;
        });
        setSelectionModel(null);
        widthProperty().subscribe(_ -> remeasure());
        layoutBoundsProperty().subscribe(_ -> afterMove.run());
        focusedProperty().subscribe(_ -> restate(now -> now.ringed(isFocusVisible())));
        focusVisibleProperty().subscribe(_ -> restate(now -> now.ringed(isFocusVisible())));
    }

    /** What happens after what is in sight has moved. */
    void afterMove(Runnable then) {
        afterMove = then;
    }

    /** Arrows belong to the caret while it shows, and to selecting while Shift is held. */
    @Override
    public boolean wants(KeyEvent event) {
        boolean isArrow = event.getCode().isArrowKey() && !event.isAltDown();
        return isArrow && (state.showsCaret() || event.isShiftDown());
    }

    PageMeasure measure() {
        return measure;
    }

    boolean isArabic() {
        return isArabic;
    }

    PageState state() {
        return state;
    }

    /** Shows a case's article; lines that are the same stay untouched. */
    void show(Case shown, Cover cover) {
        isArabic = Direction.isArabicScript(shown.article().language());
        setNodeOrientation(
                Direction.isRightToLeftLanguage(shown.article().language())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        page = Page.of(shown, cover);
        if (page.lines().size() != getItems().size()) {
            getItems().setAll(page.lines());
            return;
        }
        for (int at = 0; at < page.lines().size(); at++) {
            if (!Objects.equals(page.lines().get(at), getItems().get(at))) {
                getItems().set(at, page.lines().get(at));
            }
        }
    }

    /** Sets the text larger or smaller, in times of the interface's size. */
    void readAt(double size) {
        readingSize = size;
        remeasure();
    }

    private void remeasure() {
        PageMeasure next = PageMeasure.of(getWidth() > 0 ? getWidth() : 648, readingSize);
        if (!next.equals(measure)) {
            measure = next;
            // The list itself forgets to, for cells in sight, while it is being laid out.
            cells.forEach(PageCell::refresh);
            refresh();
        }
    }

    /** Changes what is drawn over and under the words. */
    void restate(UnaryOperator<PageState> change) {
        PageState next = change.apply(state);
        if (!next.equals(state)) {
            state = next;
            cells.forEach(cell -> cell.restate(next));
        }
    }

    /** The place in the article nearest to a point of the scene, in UTF-16 units; nothing where no text is in sight. */
    Optional<Integer> placeAt(double sceneX, double sceneY) {
        BlockView nearest = null;
        double least = Double.MAX_VALUE;
        for (BlockView view : inSight()) {
            var bounds = view.localToScene(view.getBoundsInLocal());
            double away = Math.max(0, Math.max(bounds.getMinY() - sceneY, sceneY - bounds.getMaxY()));
            if (away < least) {
                least = away;
                nearest = view;
            }
        }
        return Optional.ofNullable(nearest).map(view -> view.placeAt(view.sceneToLocal(sceneX, sceneY)));
    }

    /** The highlights under a point of the scene, the shortest first. */
    List<Highlight> highlightsAt(double sceneX, double sceneY) {
        return inSight().stream()
                .filter(view -> view.localToScene(view.getBoundsInLocal()).contains(sceneX, sceneY))
                .flatMap(view -> view.highlightsAt(view.sceneToLocal(sceneX, sceneY)).stream())
                .toList();
    }

    /** The views of the blocks in sight, from top to bottom. */
    List<BlockView> inSight() {
        return cells.stream()
                .filter(cell -> cell.isVisible() && cell.getScene() != null && cell.blockView() != null)
                .filter(cell -> cell.getIndex() >= 0 && cell.getParent() != null)
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(cell -> Objects.requireNonNull(cell.blockView()))
                .filter(view -> {
                    var bounds = sceneToLocal(view.localToScene(view.getBoundsInLocal()));
                    return bounds.getMaxY() > 0 && bounds.getMinY() < getHeight();
                })
                .toList();
    }

    /** Where the caret stands before a place, in this list; nothing where the place is out of sight. */
    Optional<Rectangle2D> caretAt(int place) {
        return inSight().stream()
                .filter(view ->
                        view.block().start() <= place && place <= view.block().end())
                .findFirst()
                .map(view -> {
                    Rectangle2D box = view.caret(place);
                    Point2D corner = sceneToLocal(view.localToScene(box.getMinX(), box.getMinY()));
                    return new Rectangle2D(corner.getX(), corner.getY(), box.getWidth(), box.getHeight());
                });
    }

    /** Brings the beginning of a claim into sight; nothing moves where it is in sight already. */
    void revealClaim(int claim) {
        for (PageLine line : page.lines()) {
            if (line instanceof PageLine.Block block) {
                for (MarginMark mark : block.marks()) {
                    if (mark.claim() == claim && !mark.isRepeat()) {
                        reveal(block.start() + mark.offset(), true);
                        return;
                    }
                }
            }
        }
    }

    /** Brings a place of the article into sight. */
    void reveal(int place, boolean gliding) {
        VirtualFlow<?> flow = flow();
        if (flow == null || getHeight() <= 0) {
            awaited = place + 1;
            return;
        }
        Optional<Rectangle2D> caret = caretAt(place);
        if (caret.isEmpty()) {
            jump(flow, place);
            caret = caretAt(place);
        }
        caret.ifPresent(box -> {
            boolean isInSight = box.getMinY() >= EDGE && box.getMaxY() <= getHeight() - EDGE;
            if (!isInSight) {
                move(flow, box.getMinY() - getHeight() * 0.3, gliding);
            }
        });
    }

    private void jump(VirtualFlow<?> flow, int place) {
        int index = lineOf(place);
        boolean isBelow = inSight().stream().allMatch(view -> view.block().end() < place);
        flow.scrollTo(index);
        layout();
        double ahead = getHeight() * 0.3 + (isBelow ? NEAR : -NEAR);
        flow.scrollPixels(-ahead);
        layout();
    }

    private int lineOf(int place) {
        int found = 0;
        for (int at = 0; at < page.lines().size(); at++) {
            if (page.lines().get(at) instanceof PageLine.Block block && block.start() <= place) {
                found = at;
            }
        }
        return found;
    }

    /** Scrolls by some pixels at once. */
    void scrollBy(double pixels) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            move(flow, pixels, false);
        }
    }

    private void move(VirtualFlow<?> flow, double pixels, boolean gliding) {
        if (glide != null) {
            glide.stop();
        }
        boolean isShown = getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
        if (!gliding || !isShown || Theme.isMotionReduced()) {
            flow.scrollPixels(pixels);
            layout();
            afterMove.run();
            return;
        }
        DoubleProperty moved = new SimpleDoubleProperty();
        moved.addListener((_, before, now) -> {
            flow.scrollPixels(now.doubleValue() - before.doubleValue());
            afterMove.run();
        });
        glide = new Timeline(new KeyFrame(GLIDE, new KeyValue(moved, pixels, Interpolator.EASE_OUT)));
        glide.play();
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (awaited > 0 && flow() != null && !inSight().isEmpty()) {
            int place = awaited - 1;
            awaited = 0;
            reveal(place, false);
        }
        afterMove.run();
    }
}
