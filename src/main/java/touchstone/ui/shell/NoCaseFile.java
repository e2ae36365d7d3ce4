package touchstone.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchstone.model.Trouble;
import touchstone.ui.kit.Mark;
import touchstone.ui.kit.Notice;
import touchstone.words.Words;

/** What stands in the window when the case file that it was to open can't be opened. */
public final class NoCaseFile {

    private static final double WIDTH = 532;
    private static final double MARK = 56;

    private NoCaseFile() {}

    /**
     * Says why, and offers two ways on.
     *
     * @param another chooses another case file
     * @param anew begins a new one
     */
    public static Parent because(Trouble trouble, Runnable another, Runnable anew) {
        return page(Notice.trouble(trouble)
                .act(Words.text("shell.welcome.case-file"), another)
                .act(Words.text("shell.welcome.new-file"), anew));
    }

    /** Says what is being done meanwhile. */
    public static Parent waiting(String words) {
        return page(Notice.information(words, ""));
    }

    private static Parent page(Notice notice) {
        Mark mark = new Mark(MARK);
        mark.setAccessibleText(Words.text("shell.program"));
        VBox column = new VBox(24, mark, notice);
        column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane page = new StackPane(column);
        page.setAlignment(Pos.CENTER);
        page.getStyleClass().add("page");
        return page;
    }
}
