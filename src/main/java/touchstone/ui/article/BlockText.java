package touchstone.ui.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import touchstone.model.Claim;
import touchstone.ui.article.PageLine.Block;
import touchstone.ui.article.PageLine.Setting;
import touchstone.ui.kit.ShapedFlow;
import touchstone.ui.kit.Shaping;
import touchstone.words.Shown;
import touchstone.words.Visible;

/** A block's words, set; and where on the page each of them lies. */
final class BlockText extends ShapedFlow {

    private Shown shown = Visible.shown("");

    /** Sets a block. */
    void set(Block block, Lettering lettering) {
        shown = Visible.shown(block.text());
        setLineSpacing(lettering.lineSpacing());
        setPadding(new Insets(lettering.above(), 0, lettering.below(), 0));
        List<Text> runs = new ArrayList<>();
        List<Integer> cuts = cuts(block);
        for (int at = 0; at + 1 < cuts.size(); at++) {
            runs.add(run(block, cuts.get(at), cuts.get(at + 1), lettering));
        }
        getChildren().setAll(Collections.unmodifiableList(new ArrayList<Node>(runs)));
    }

    /** Where one run ends and the next begins, in what is shown. */
    private List<Integer> cuts(Block block) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, shown.text().length()));
        block.highlights().stream()
                .filter(highlight -> highlight.state() == Claim.State.DISMISSED)
                .forEach(highlight -> cut(cuts, highlight.start(), highlight.end()));
        int at = 0;
        for (String piece : Shaping.pieces(shown.text())) {
            at += piece.length();
            cuts.add(at);
        }
        block.dimmed().forEach(stretch -> cut(cuts, stretch.start(), stretch.end()));
        return List.copyOf(cuts);
    }

    private void cut(Set<Integer> cuts, int start, int end) {
        cuts.addAll(List.of(shown.shownAt(start), shown.shownAt(end)));
    }

    private Text run(Block block, int start, int end, Lettering lettering) {
        Text run = new Text(shown.text().substring(start, end));
        run.setFont(lettering.font());
        run.getStyleClass().add(colour(block, shown.originalAt(start)));
        return run;
    }

    private static String colour(Block block, int at) {
        boolean isDim = block.setting() == Setting.BOILERPLATE
                || block.dimmed().stream().anyMatch(stretch -> stretch.start() <= at && at < stretch.end());
        boolean isSoft = block.setting() == Setting.STANDFIRST
                || block.setting() == Setting.CAPTION
                || isDismissedAlone(block, at);
        return isDim ? "dim" : isSoft ? "second" : "first";
    }

    private static boolean isDismissedAlone(Block block, int at) {
        List<Highlight> here = block.highlights().stream()
                .filter(highlight -> highlight.holds(at))
                .toList();
        return !here.isEmpty() && here.stream().allMatch(highlight -> highlight.state() == Claim.State.DISMISSED);
    }

    /** The offset in the block that lies nearest to a point of this node. */
    int offsetAt(Point2D point) {
        HitInfo hit = getHitInfo(point);
        return shown.originalAt(
                Math.clamp(hit.getInsertionIndex(), 0, shown.text().length()));
    }

    /** The rectangles, one a line, that a stretch of the block fills, without the white space at line ends. */
    List<Rectangle2D> boxes(int start, int end) {
        LayoutInfo info = getLayoutInfo();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int line = 0; line < info.getTextLineCount(); line++) {
            var bounds = info.getTextLine(line, false);
            int from = Math.max(shown.shownAt(start), bounds.start());
            int to = Math.min(shown.shownAt(end), bounds.end());
            while (to > from && Character.isWhitespace(shown.text().charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                boxes.addAll(info.getSelectionGeometry(from, to, false));
            }
        }
        return boxes;
    }

    /** The same with the white space, for a selection. */
    List<Rectangle2D> boxesWithSpaces(int start, int end) {
        return start >= end
                ? List.of()
                : getLayoutInfo().getSelectionGeometry(shown.shownAt(start), shown.shownAt(end), false);
    }

    /** Where the caret stands before the unit at an offset. */
    Rectangle2D caret(int offset) {
        CaretInfo caret = getLayoutInfo()
                .caretInfoAt(Math.clamp(shown.shownAt(offset), 0, shown.text().length()), true);
        return caret.getSegmentCount() == 0 ? Rectangle2D.EMPTY : caret.getSegmentAt(0);
    }
}
