package touchstone.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.DrawnFrame;
import touchstone.desk.FilmFrames;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.FilmFrame;
import touchstone.model.Outcome;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Sizes;
import touchstone.words.Visible;
import touchstone.words.Words;
import touchstone.work.Job;

/** A film: covered, then a contact sheet of its key frames where this machine can cut them out, else what that takes. */
final class FilmCard {

    private static final double WIDTH = 146;

    private final VBox node = Rows.column(10);
    private final Evidence item;
    private final Content content;
    private final FilmFrames frames;
    private boolean isPossible;
    private boolean open;
    private @Nullable Job cutting;
    private long asked;

    /** The card of a kept film. */
    FilmCard(Evidence item, Content content, FilmFrames frames) {
        this.item = item;
        this.content = content;
        this.frames = frames;
        node.getStyleClass().add("post-card");
        node.getChildren().setAll(head());
        frames.look(possible -> {
            isPossible = possible;
            cover();
        });
    }

    /** The card. */
    Region node() {
        return node;
    }

    /** Shows the contact sheet, or covers it again. */
    void turn() {
        if (open || !isPossible) {
            cover();
        } else {
            open = true;
            long number = ++asked;
            Label says = Labels.wrapped(Words.text("evidence.film.cutting"), "beside", "third");
            node.getChildren().setAll(head(), says, coverRow());
            cutting = frames.of(item, content, outcome -> cut(number, outcome)).orElse(null);
        }
    }

    /** Stops what is under way for it. */
    void close() {
        asked++;
        if (cutting != null) {
            cutting.cancel();
            cutting = null;
        }
    }

    /** What was ready before it was cancelled comes all the same. */
    private void cut(long number, Outcome<List<DrawnFrame>> outcome) {
        if (number == asked) {
            cutting = null;
            outcome.either(this::show, trouble -> {
                cover();
                node.getChildren().add(Notice.trouble(trouble));
            });
        }
    }

    private Node head() {
        Label title = Labels.wrapped(Visible.marked(item.title()), "card-title");
        return Rows.row(10, Icon.of(item.kind()).glyph(20).styled("third"), Rows.growing(title));
    }

    private void cover() {
        open = false;
        close();
        if (isPossible) {
            Button sheet = Buttons.styled(Buttons.plain(Words.text("evidence.film.sheet"), this::turn), "small");
            Hint.on(sheet, Act.UNCOVER, Words.text("evidence.film.sheet"));
            String words = Words.text("evidence.film.covered", Sizes.of(content.size()));
            node.getChildren()
                    .setAll(
                            head(),
                            Labels.wrapped(words, "beside", "second"),
                            Rows.row(8, sheet, KeyCap.of(Act.UNCOVER)));
        } else {
            node.getChildren()
                    .setAll(
                            head(),
                            Notice.information(Words.text("evidence.film.none"), Words.text("evidence.film.none.how")));
        }
    }

    private void show(List<DrawnFrame> sheet) {
        FlowPane flow = new FlowPane(10, 12);
        flow.getStyleClass().add("contact-sheet");
        sheet.forEach(frame -> flow.getChildren().add(frame(frame)));
        node.getChildren()
                .setAll(head(), flow, Labels.wrapped(Words.text("evidence.film.says"), "beside", "second"), coverRow());
    }

    private Node coverRow() {
        Button cover = Buttons.styled(Buttons.plain(Words.text("evidence.picture.cover"), this::turn), "small");
        Hint.on(cover, Act.UNCOVER, Words.text("evidence.picture.cover"));
        return Rows.row(8, cover, KeyCap.of(Act.UNCOVER));
    }

    private Node frame(DrawnFrame drawn) {
        FilmFrame frame = drawn.frame();
        ImageView view = new ImageView(PictureStage.image(drawn.small()));
        view.setSmooth(true);
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setAccessibleText(Words.text("evidence.film.frame", frame.timeCode()));
        Button keep = Buttons.styled(Buttons.quiet(Words.text("evidence.film.keep"), () -> {}), "small");
        keep.setAccessibleText(Words.text("evidence.film.keep-at", frame.timeCode()));
        keep.setOnAction(_ -> keep(frame, keep));
        return Rows.column(
                2, view, Rows.row(4, Labels.code(frame.timeCode(), "beside", "second"), Labels.filler(), keep));
    }

    private void keep(FilmFrame frame, Button button) {
        button.setDisable(true);
        Job keeping = frames.keep(
                item,
                frame,
                outcome -> outcome.either(
                        _ -> {
                            button.setDisable(true);
                            button.setText(Words.text("evidence.film.kept"));
                        },
                        trouble -> {
                            button.setDisable(false);
                            node.getChildren().add(Notice.trouble(trouble));
                        }));
        keeping.endedProperty().subscribe(ended -> {
            if (ended && keeping.cancelled()) {
                button.setDisable(false);
            }
        });
    }
}
