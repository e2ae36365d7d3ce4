package touchstone.ui.claims;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import touchstone.model.Passage;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/** The words of a claim, and where they are cut: arrows or a click put the cut before a word, Enter makes it. */
final class SplitWords extends FlowPane implements OwnKeys {

    private static final double BETWEEN = 4;
    private static final String ENDS_A_PART = ",;:.–—";

    private final Passage passage;
    private final List<Integer> starts = new ArrayList<>();
    private final IntConsumer then;
    private final ReadOnlyBooleanWrapper isWhole = new ReadOnlyBooleanWrapper();
    private int at;

    /**
     * The words of a passage.
     *
     * @param then gets the place of the cut, in UTF-16 units of the article's text
     */
    SplitWords(Passage passage, IntConsumer then) {
        super(BETWEEN, BETWEEN);
        this.passage = passage;
        this.then = then;
        getStyleClass().add("split-words");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        String text = passage.quote();
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            int index = starts.size();
            Label word = Labels.whole(text.substring(start, end).strip(), "split-word");
            word.setOnMouseClicked(_ -> {
                requestFocus();
                put(index);
            });
            starts.add(start);
            getChildren().add(word);
            start = end;
        }
        isWhole.set(starts.size() < 2);
        setOnKeyPressed(this::pressed);
        put(likely(text));
    }

    /** Where the second half begins, in UTF-16 units of the article's text. */
    int cut() {
        return passage.start() + (starts.isEmpty() ? 0 : starts.get(at));
    }

    /** Whether it is one word, and so can't be cut. */
    ReadOnlyBooleanProperty isWholeProperty() {
        return isWhole.getReadOnlyProperty();
    }

    @Override
    public boolean wants(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        return !isHeld && event.getCode().isArrowKey();
    }

    private void pressed(KeyEvent event) {
        int onwards = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (event.getCode()) {
            case LEFT -> put(at - onwards);
            case RIGHT -> put(at + onwards);
            case HOME -> put(1);
            case END -> put(starts.size() - 1);
            case ENTER -> {
                if (!isWhole.get()) {
                    then.accept(cut());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The word after the mark that ends a part of the sentence nearest to its middle; else the middle. */
    private int likely(String text) {
        int middle = starts.size() / 2;
        int best = middle;
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < starts.size(); i++) {
            String before = text.substring(0, starts.get(i)).stripTrailing();
            boolean endsPart = !before.isEmpty() && ENDS_A_PART.indexOf(before.charAt(before.length() - 1)) >= 0;
            if (endsPart && Math.abs(i - middle) < least) {
                least = Math.abs(i - middle);
                best = i;
            }
        }
        return best;
    }

    private void put(int index) {
        at = Math.clamp(index, Math.min(1, starts.size() - 1), Math.max(0, starts.size() - 1));
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).getStyleClass().removeAll("second-half", "first-of-half");
            if (i >= at) {
                getChildren().get(i).getStyleClass().add("second-half");
            }
            if (i == at) {
                getChildren().get(i).getStyleClass().add("first-of-half");
            }
        }
        String text = passage.quote();
        int cut = starts.isEmpty() ? 0 : starts.get(at);
        setAccessibleText(Words.text(
                "claims.split-name",
                text.substring(0, cut).strip(),
                text.substring(cut).strip()));
    }
}
