package touchstone.ui.evidence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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

    private final VBox node = Rows.column(8);
    private final Evidence item;
    private final Content content;
    private final KeptFiles files;
    private final OtherPictures others;
    private @Nullable PictureDesk open;
    private long asked;

    /**
     * A picture, covered.
     *
     * @param others the other pictures of the case, to be laid beside it
     */
    CoveredPicture(Evidence item, Content content, KeptFiles files, OtherPictures others) {
        this.item = item;
        this.content = content;
        this.files = files;
        this.others = others;
        node.getStyleClass().add("covered-picture");
        cover();
    }

    /** The picture or its cover. */
    Region node() {
        return node;
    }

    /** Uncovers it, or covers it again. */
    void turn() {
        long number = ++asked;
        if (open == null) {
            files.picture(content, item.title(), outcome -> {
                if (number == asked) {
                    outcome.either(this::show, trouble -> node.getChildren().setAll(Notice.trouble(trouble)));
                }
            });
        } else {
            cover();
        }
    }

    /** Stops what is under way for it, and shows nothing that comes of it. */
    void close() {
        asked++;
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void cover() {
        close();
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
        Button cover = Buttons.styled(Buttons.quiet(Words.text("evidence.picture.cover"), this::turn), "small");
        Hint.on(cover, Act.UNCOVER, Words.text("evidence.picture.cover"));
        PictureDesk shown = new PictureDesk(item, drawn, files, others, cover);
        open = shown;
        Node looked = shown.node();
        node.getChildren().setAll(looked);
    }
}
