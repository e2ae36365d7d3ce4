package touchstone.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Trouble;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** Over every screen, as long as it is so: the case file can only be read, or is no longer the one that was opened. */
final class FileBanner {

    private final LiveDesk desk;
    private final Consumer<Path> open;
    private final StackPane node = new StackPane();

    /**
     * A banner.
     *
     * @param open opens the case file again
     */
    FileBanner(LiveDesk desk, Consumer<Path> open) {
        this.desk = desk;
        this.open = open;
        node.getStyleClass().add("file-banner");
        desk.unwritableProperty().subscribe(_ -> show());
    }

    Region node() {
        return node;
    }

    private void show() {
        @Nullable Trouble trouble = desk.unwritableProperty().get();
        Rows.show(node, trouble != null);
        if (trouble == null) {
            node.getChildren().clear();
            return;
        }
        Notice notice = desk.isReadOnly() ? Notice.locked(trouble) : Notice.trouble(trouble);
        node.getChildren().setAll(notice.act(Words.text("shell.banner.again"), () -> open.accept(desk.file())));
    }
}
