package touchstone.ui.merge;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.ui.kit.ShapedFlow;
import touchstone.ui.kit.Shaping;
import touchstone.ui.merge.Differences.Run;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A text in which what another has not got lies on gold, over a line of gold. */
final class MarkedText extends StackPane {

    private final List<Run> runs;
    private final Pane ground = new Pane();
    private final TextFlow flow = new ShapedFlow();

    /**
     * A text.
     *
     * @param styleClass that of its runs, such as {@code reasons}
     */
    MarkedText(List<Run> told, String styleClass) {
        runs = told.stream()
                .map(run -> new Run(Visible.marked(run.text()), run.differs()))
                .toList();
        String whole = runs.stream().map(Run::text).collect(Collectors.joining());
        getStyleClass().addAll("marked-text", styleClass);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        flow.getStyleClass().addAll("marked-flow", styleClass);
        flow.setNodeOrientation(Shaping.orientation(whole));
        for (Run run : runs) {
            for (String piece : Shaping.pieces(run.text())) {
                Text text = new Text(piece);
                text.getStyleClass().add("marked-run");
                flow.getChildren().add(text);
            }
        }
        getChildren().addAll(ground, flow);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(whole));
        setFocusTraversable(false);
    }

    private String spoken(String whole) {
        String differing = runs.stream().filter(Run::differs).map(Run::text).collect(Collectors.joining(" … "));
        return differing.isBlank() ? whole : Words.text("merge.differs-here", whole, differing);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        flow.layout();
        ground.relocate(flow.getLayoutX(), flow.getLayoutY());
        ground.getChildren().clear();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            if (run.differs()) {
                mark(flow.getRangeShape(start, end, false));
            }
            start = end;
        }
    }

    private void mark(PathElement... shape) {
        Path over = new Path(shape);
        over.getStyleClass().add("marked-ground");
        ground.getChildren().add(over);
        Path under = new Path();
        under.getStyleClass().add("marked-line");
        double left = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo begin) {
                line(under, left, right, bottom);
                left = begin.getX();
                right = left;
                bottom = begin.getY();
            } else if (element instanceof LineTo to) {
                left = Math.min(left, to.getX());
                right = Math.max(right, to.getX());
                bottom = Math.max(bottom, to.getY());
            }
        }
        line(under, left, right, bottom);
        ground.getChildren().add(under);
    }

    private static void line(Path under, double left, double right, double bottom) {
        if (right > left) {
            under.getElements().addAll(new MoveTo(left, bottom - 1), new LineTo(right, bottom - 1));
        }
    }
}
