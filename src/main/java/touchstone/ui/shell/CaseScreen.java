package touchstone.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Screen;

/** The open case: its article and its claims side by side and, in a wide window, the open claim in a pane of its own. */
public final class CaseScreen implements Screen {

    private static final double ARTICLE = 648;
    private static final double NARROW_ARTICLE = 500;
    private static final double WIDE_ARTICLE = 724;
    private static final double WIDE_CLAIMS = 384;
    private static final double WIDE_FROM = 1300;
    private static final double NARROW_BELOW = 1048;

    private final Screen article;
    private final Screen claims;
    private final @Nullable Screen claim;
    private final SplitPane node = new SplitPane();
    private int panes;

    /**
     * The open case.
     *
     * @param claim the open claim for wide windows, where there is such a pane
     */
    public CaseScreen(Screen article, Screen claims, @Nullable Screen claim) {
        this.article = article;
        this.claims = claims;
        this.claim = claim;
        SplitPane.setResizableWithParent(article.node(), false);
        node.getStyleClass().add("case-screen");
        node.getItems().addAll(article.node(), claims.node());
        panes = 2;
        node.widthProperty().subscribe(this::fit);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        claims.focus();
    }

    /** Goes on to the next pane: from the article to the claims and back. */
    void nextPane() {
        Region owner = article.node();
        boolean inArticle =
                isInside(owner, node.getScene() == null ? null : node.getScene().getFocusOwner());
        if (inArticle) {
            claims.focus();
        } else {
            article.focus();
        }
    }

    private static boolean isInside(Region part, javafx.scene.@Nullable Node focused) {
        for (javafx.scene.Node at = focused; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private void fit() {
        double width = node.getWidth();
        if (width <= 0) {
            return;
        }
        Screen third = width >= WIDE_FROM ? claim : null;
        int wanted = third == null ? 2 : 3;
        if (wanted != panes) {
            panes = wanted;
            if (third == null) {
                node.getItems().setAll(article.node(), claims.node());
            } else {
                node.getItems().setAll(article.node(), claims.node(), third.node());
            }
        }
        if (third != null) {
            node.setDividerPositions(WIDE_ARTICLE / width, (WIDE_ARTICLE + WIDE_CLAIMS) / width);
        } else {
            node.setDividerPositions((width < NARROW_BELOW ? NARROW_ARTICLE : ARTICLE) / width);
        }
    }
}
