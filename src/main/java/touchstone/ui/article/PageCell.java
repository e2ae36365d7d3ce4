package touchstone.ui.article;

import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Fonts;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Shaping;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A cell of the page: a block, or the imprint, or what stands there when there is nothing to read. */
final class PageCell extends ListCell<PageLine> {

    private final PageList page;
    private final BlockView blockView;

    /** A cell of a page. */
    PageCell(PageList page, IntConsumer select) {
        this.page = page;
        this.blockView = new BlockView(select);
        getStyleClass().add("page-cell");
        setFocusTraversable(false);
    }

    /** The block that it shows, if it shows one. */
    @Nullable
    BlockView blockView() {
        return getItem() instanceof PageLine.Block && !isEmpty() ? blockView : null;
    }

    /** Shows the same line again, measured anew. */
    void refresh() {
        updateItem(getItem(), isEmpty());
    }

    /** Shows the same line in another state of the page. */
    void restate(PageState state) {
        if (blockView() != null) {
            blockView.restate(state);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? 0 : Math.ceil(getGraphic().prefHeight(-1));
    }

    @Override
    protected void updateItem(PageLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isFirst = getIndex() == 0;
        switch (line) {
            case PageLine.Block block -> {
                blockView.show(block, page.measure(), page.isArabic(), isFirst, page.state());
                setGraphic(blockView);
                setAccessibleText(PageSpeech.of(block));
            }
            case PageLine.Title title -> {
                setGraphic(placed(title(title), isFirst, page.measure().gap(PageLine.Setting.HEADLINE)));
                setAccessibleText(title.words());
            }
            case PageLine.Imprint imprint -> {
                setGraphic(placed(imprint(imprint), isFirst, imprintGap()));
                setAccessibleText(PageSpeech.of(imprint));
            }
            case PageLine.Nothing _ -> {
                setGraphic(placed(nothing(), isFirst, 0));
                setAccessibleText(Words.text("article.nothing"));
            }
        }
    }

    private double imprintGap() {
        return Math.rint(page.measure().size() * 1.5 - 9.5);
    }

    private Node placed(Node content, boolean isFirst, double below) {
        PageMeasure measure = page.measure();
        VBox box = new VBox(content);
        box.setPadding(new Insets(isFirst ? measure.top() : 0, 0, below, measure.before() + measure.gutter()));
        box.setMaxWidth(measure.before() + measure.gutter() + measure.measure());
        box.setMinWidth(box.getMaxWidth());
        return box;
    }

    private Node title(PageLine.Title title) {
        BlockText text = new BlockText();
        text.set(
                new PageLine.Block(
                        0,
                        title.words(),
                        PageLine.Setting.HEADLINE,
                        null,
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of()),
                Lettering.of(PageLine.Setting.HEADLINE, page.measure(), page.isArabic()));
        return text;
    }

    private Node imprint(PageLine.Imprint imprint) {
        Pane flow = page.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? new FlowPane() : new TextFlow();
        flow.getStyleClass().add("imprint");
        if (imprint.outlet() != null) {
            add(flow, imprint.outlet(), Fonts.MEDIUM, "second");
        }
        imprint.rest(page.measure().isCompact()).forEach(word -> add(flow, word, Fonts.INTERFACE, "third"));
        flow.setPadding(new Insets(0, 0, page.measure().headline() > 30 ? 16 : 12, 0));
        return flow;
    }

    /** Adds a part; beside words from the right each reads by its own direction. */
    private static void add(Pane flow, String words, String family, String colour) {
        boolean isApart = flow instanceof FlowPane;
        if (!flow.getChildren().isEmpty()) {
            flow.getChildren().add(isApart ? label("  ·  ", Fonts.INTERFACE, "third") : dot());
        }
        flow.getChildren().add(isApart ? label(words, family, colour) : text(words, family, colour));
    }

    private static Text dot() {
        return text("  ·  ", Fonts.INTERFACE, "third");
    }

    private static Label label(String words, String family, String colour) {
        Label part = Labels.whole(Visible.marked(words), colour);
        part.setFont(javafx.scene.text.Font.font(family, 12));
        part.setNodeOrientation(Shaping.orientation(words));
        return part;
    }

    private static Text text(String words, String family, String colour) {
        Text text = new Text(Visible.marked(words));
        text.setFont(javafx.scene.text.Font.font(family, 12));
        text.getStyleClass().add(colour);
        return text;
    }

    private static Node nothing() {
        TextFlow flow = new TextFlow(
                text(Words.text("article.nothing"), Fonts.INTERFACE, "third"), KeyCap.of(Act.OPEN_ARTICLE));
        flow.getStyleClass().add("page-nothing");
        return flow;
    }
}
