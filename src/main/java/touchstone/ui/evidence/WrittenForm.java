package touchstone.ui.evidence;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveIntake;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.ui.evidence.Fields.Field;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** What has no file and is written down: a post read off a screenshot, an address, a statement, a call, a note. */
final class WrittenForm {

    /** What can be written down; its words stand under {@code evidence.written.…}. */
    enum Sort {
        POST(Field.PLATFORM, Field.NAME, Field.HANDLE, Field.WORDS, Field.WHEN, Field.ADDRESS, Field.HOW),
        ADDRESS(Field.ADDRESS, Field.TITLE, Field.WORDS, Field.HOW),
        STATEMENT(
                Field.WHO,
                Field.FUNCTION,
                Field.WHEN,
                Field.REACHED,
                Field.WORDS,
                Field.HEARD,
                Field.ADDRESS,
                Field.TITLE),
        CALL(Field.WHO, Field.FUNCTION, Field.WHEN, Field.REACHED, Field.WORDS, Field.HEARD, Field.TITLE),
        INTERVIEW(Field.WHO, Field.FUNCTION, Field.WHEN, Field.REACHED, Field.WORDS, Field.HEARD, Field.TITLE),
        NOTE(Field.WORDS, Field.TITLE);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Field> fields;

        Sort(Field... fields) {
            this.fields = List.of(fields);
        }

        /** Whether it is what somebody said to the desk. */
        boolean isSpoken() {
            return fields.contains(Field.REACHED);
        }

        /** What it is kept as. */
        Evidence.Kind kind() {
            return switch (this) {
                case POST -> Evidence.Kind.SOCIAL_POST;
                case ADDRESS -> Evidence.Kind.WEB_PAGE;
                case STATEMENT -> Evidence.Kind.OFFICIAL_STATEMENT;
                case CALL -> Evidence.Kind.PHONE_CALL;
                case INTERVIEW -> Evidence.Kind.INTERVIEW;
                case NOTE -> Evidence.Kind.NOTE;
            };
        }

        /** Key of its name; its explanation and its title stand below. */
        String key() {
            return "evidence.written." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Key of its name among the commands. */
        String commandKey() {
            return "evidence.command." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Its name to files and tests. */
        String commandId() {
            return "add-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Sort sort;
    private final LiveIntake intake;
    private final Runnable leave;
    private final Consumer<Case> kept;
    private final Begun begun;
    private final Fields fields;
    private final Terms terms = new Terms();
    private final VBox trouble = Rows.column(0);
    private final BorderPane node = new BorderPane();

    /**
     * A form for one sort of thing.
     *
     * @param begun what was written into it before and not kept
     * @param kept gets the case with what was written as its last piece
     */
    WrittenForm(Sort sort, LiveIntake intake, Begun begun, Runnable leave, Consumer<Case> kept) {
        this.sort = sort;
        this.intake = intake;
        this.leave = leave;
        this.kept = kept;
        this.begun = begun;
        this.fields = new Fields(sort.fields.toArray(new Field[0]));
        begun.goOn(fields, terms);
        Rows.show(terms.node(), sort.isSpoken());
        Label about = Labels.wrapped(Words.text(sort.key() + ".about"), "beside", "second");
        VBox form = Rows.column(
                14,
                about,
                fields.node(),
                terms.node(),
                trouble,
                Rows.row(
                        8,
                        Buttons.primary(Words.text("evidence.form.keep-it"), this::keep),
                        KeyCap.of("Ctrl ↵"),
                        Labels.filler(),
                        Buttons.quiet(Words.text("evidence.form.cancel"), this::cancel)));
        form.getStyleClass().add("item");
        form.setMaxWidth(640);
        var head = Rows.row(8, Labels.of(Words.text(sort.key()), "strong"));
        head.getStyleClass().addAll("pane-head", "item-head");
        ScrollPane scroll = new ScrollPane(new StackPane(form));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The form with its head. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        // What a scroll pane holds is in the scene, and can be focused, once the pane has its skin.
        node.applyCss();
        fields.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run(); // what stands in the form waits there for the next time
        }
    }

    private void cancel() {
        begun.forget();
        leave.run();
    }

    private void keep() {
        trouble.getChildren().clear();
        if (!fields.areReadable()) {
            return;
        }
        String words = Objects.requireNonNullElse(fields.text(Field.WORDS), "");
        String title = title();
        Provenance from = provenance();
        switch (sort) {
            case POST -> intake.post(post(words), from, this::answered);
            case ADDRESS ->
                intake.address(
                        Objects.requireNonNullElse(fields.text(Field.ADDRESS), ""), title, words, from, this::answered);
            case STATEMENT, CALL, INTERVIEW ->
                intake.words(sort.kind(), title, words, from, testimony(), this::answered);
            case NOTE -> intake.words(sort.kind(), title, words, from, Testimony.UNKNOWN, this::answered);
        }
    }

    private Post post(String words) {
        return new Post(
                Objects.requireNonNullElse(fields.text(Field.PLATFORM), Words.text("evidence.post.platform-unknown")),
                null,
                null,
                fields.text(Field.NAME),
                fields.text(Field.HANDLE),
                words,
                fields.when().orElse(null),
                null,
                fields.text(Field.ADDRESS),
                List.of(),
                Post.Counts.NONE,
                true);
    }

    private Provenance provenance() {
        Provenance now = intake.broughtNow(null);
        return new Provenance(
                fields.text(Field.ADDRESS),
                null,
                fields.when().orElse(null),
                now.obtainedAt(),
                now.obtainedBy(),
                fields.text(Field.HOW),
                null);
    }

    private Testimony testimony() {
        return new Testimony(
                fields.text(Field.WHO),
                fields.text(Field.FUNCTION),
                fields.text(Field.REACHED),
                fields.text(Field.HEARD),
                terms.naming(),
                terms.wording());
    }

    private @Nullable String title() {
        String title = fields.text(Field.TITLE);
        if (title != null || !sort.isSpoken()) {
            return title;
        }
        Evidence.Kind kind = sort.kind();
        String who = testimony().mayBeCalled(kind);
        return who == null
                ? testimony().isNameWithheld(kind)
                        ? Words.text(sort.key() + ".title", Words.text("evidence.person.unnamed"))
                        : null
                : Words.text(sort.key() + ".title", who);
    }

    private void answered(Outcome<Case> outcome) {
        outcome.either(
                now -> {
                    begun.forget();
                    kept.accept(now);
                },
                what -> trouble.getChildren().setAll(Notice.trouble(what)));
    }
}
