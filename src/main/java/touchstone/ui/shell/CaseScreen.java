package touchstone.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Screen;

/** The open case: its article and its claims side by side and, in a wide window, the open claim in a pane of its own. */
public final class CaseScreen implements Screen {

    private static final double LEAST = 320;
    private static final double ARTICLE = 648;
    private static final double NARROW_ARTICLE = 500;
    private static final double NARROW_BELOW = 1048;
    private static final double WIDE_ARTICLE = 724;
    private static final double WIDE_ARTICLE_SHARE = 0.452;
    private static final double WIDE_CLAIMS = 386;
    private static final double WIDE_CLAIMS_SHARE = 0.25;

    private final Screen article;
    private final Screen claims;
    private final @Nullable Screen claim;
    private final Panes node = new Panes();

    /**
     * The open case.
     *
     * @param claim the open claim for wide windows, where there is such a pane
     */
    public CaseScreen(Screen article, Screen claims, @Nullable Screen claim) {
        this.article = article;
        this.claims = claims;
        this.claim = claim;
        node.getStyleClass().add("case-screen");
        article.node().setMinWidth(LEAST);
        claims.node().setMinWidth(LEAST);
        node.getItems().addAll(article.node(), claims.node());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        claims.focus();
    }

    /** Shows the open claim in a pane of its own, or in the list again. */
    void spread(boolean isWide) {
        if (claim == null || isWide == node.isSpread()) {
            return;
        }
        if (isWide) {
            node.getItems().add(claim.node());
        } else {
            node.getItems().remove(claim.node());
        }
        node.forget();
    }

    /** Goes on to the next pane: from the article to the claims and back. */
    void nextPane() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (isInside(article.node(), focused)) {
            claims.focus();
        } else {
            article.focus();
        }
    }

    private static boolean isInside(Region part, @Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** Sets its dividers anew for each width of the window; where a person drags them, they stay until it changes. */
    private static final class Panes extends SplitPane {

        private double fitted;

        private boolean isSpread() {
            return getItems().size() > 2;
        }

        private void forget() {
            fitted = 0;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double width = getWidth();
            if (width > 0 && Math.abs(width - fitted) > 1) {
                fitted = width;
                place(positions(width));
                super.layoutChildren();
                // The pane shares out a change of width by itself in the first pass.
                place(positions(width));
                super.layoutChildren();
            }
        }

        /** From the last to the first and once more: a divider can't be set beyond the one after it. */
        private void place(double... positions) {
            for (int divider = positions.length - 1; divider >= 0; divider--) {
                setDividerPosition(divider, positions[divider]);
            }
            setDividerPositions(positions);
        }

        private double[] positions(double width) {
            if (isSpread()) {
                double article = Math.min(WIDE_ARTICLE, width * WIDE_ARTICLE_SHARE);
                double list = Math.min(WIDE_CLAIMS, width * WIDE_CLAIMS_SHARE);
                return new double[] {article / width, (article + list) / width};
            }
            return new double[] {(width < NARROW_BELOW ? NARROW_ARTICLE : ARTICLE) / width};
        }
    }
}
