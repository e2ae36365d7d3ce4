package touchstone.ui.evidence;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.desk.KeptFiles;
import touchstone.model.Content;
import touchstone.model.DrawnPicture;
import touchstone.model.Evidence;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Sizes;
import touchstone.words.Words;

/** A picture that stays covered until the person asks for it, and can be covered again. */
final class CoveredPicture {

    private static final double TALLEST = 560;

    private final VBox node = Rows.column(8);
    private final Evidence item;
    private final Content content;
    private final KeptFiles files;
    private boolean open;

    /** A picture, covered. */
    CoveredPicture(Evidence item, Content content, KeptFiles files) {
        this.item = item;
        this.content = content;
        this.files = files;
        node.getStyleClass().add("covered-picture");
        cover();
    }

    /** The picture or its cover. */
    Region node() {
        return node;
    }

    /** Uncovers it, or covers it again. */
    void turn() {
        if (open) {
            cover();
        } else {
            files.picture(
                    content,
                    outcome -> outcome.either(this::show, trouble -> {
                        open = false;
                        node.getChildren().setAll(Notice.trouble(trouble));
                    }));
        }
    }

    private void cover() {
        open = false;
        Label words = Labels.of(Words.text("evidence.picture.covered", Sizes.of(content.size())), "beside", "second");
        Button show = Buttons.styled(Buttons.plain(Words.text("evidence.picture.show"), this::turn), "small");
        Hint.on(show, Act.UNCOVER);
        HBox cover = Rows.row(12, Icon.COVERED.glyph(), words, show, KeyCap.of(Act.UNCOVER));
        cover.setAlignment(Pos.CENTER);
        cover.getStyleClass().add("media-covered");
        cover.setMinHeight(180);
        node.getChildren().setAll(cover);
    }

    private void show(DrawnPicture drawn) {
        open = true;
        ImageView view = new ImageView(image(drawn));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitHeight(TALLEST);
        view.fitWidthProperty().bind(node.widthProperty());
        view.setAccessibleText(Words.text("evidence.picture.name", item.title()));
        Button cover = Buttons.styled(Buttons.plain(Words.text("evidence.picture.cover"), this::turn), "small");
        Hint.on(cover, Act.UNCOVER, Words.text("evidence.picture.cover"));
        String size = Words.text("evidence.picture.pixels", drawn.originalWidth(), drawn.originalHeight());
        HBox below = Rows.row(8, Labels.of(size, "beside", "third"), Labels.filler(), cover, KeyCap.of(Act.UNCOVER));
        node.getChildren().setAll(view, below);
    }

    private static Image image(DrawnPicture drawn) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.pixels(),
                        0,
                        drawn.width());
        return image;
    }
}
