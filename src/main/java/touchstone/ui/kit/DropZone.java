package touchstone.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;

/** A place, drawn dashed, to drop files on; what is written in it also says how to do it by key. */
public final class DropZone extends HBox {

    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    /** A low one with a small icon, and its content. */
    public DropZone(Consumer<List<Path>> dropped, Node... content) {
        this(Icon.DROP.glyph(), dropped, content);
    }

    private DropZone(Glyph icon, Consumer<List<Path>> dropped, Node... content) {
        getStyleClass().add("drop-zone");
        getChildren().add(icon);
        getChildren().addAll(content);
        accept(this, dropped);
    }

    /** Makes any node take files that are dropped on it. */
    public static void accept(Node node, Consumer<List<Path>> dropped) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragEntered(event ->
                node.pseudoClassStateChanged(DRAGGED_OVER, event.getDragboard().hasFiles()));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DRAGGED_OVER, false));
        node.setOnDragDropped(event -> drop(event, dropped));
    }

    private static void drop(DragEvent event, Consumer<List<Path>> dropped) {
        if (event.getDragboard().hasFiles()) {
            dropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
