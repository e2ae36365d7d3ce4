package touchstone.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveIntake;
import touchstone.desk.LostFiles;
import touchstone.desk.Place;
import touchstone.desk.PostChoice;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.ListedPost;
import touchstone.model.Stance;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.DropZone;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;
import touchstone.work.Work;

/** The evidence of the open case: the list, one piece as itself, and what it says of a claim. */
public final class EvidenceScreen implements Screen {

    private final LiveDesk desk;
    private final LiveIntake intake;
    private final LostFiles lost;
    private final FilePicker picker;
    private final Columns node = new Columns();
    private final Overlay over = new Overlay(node);
    private final Work work;
    private final BorderPane middle = new BorderPane();
    private final BorderPane right = new BorderPane();
    private final EvidenceList list;
    private final Arriving arriving;
    private final ItemPane item;
    private final StancePane stance;
    private @Nullable WrittenForm form;
    private int formCase;

    /** The screen; its commands join the others. */
    public EvidenceScreen(LiveDesk desk, Work work, Commands commands) {
        this(desk, work, commands, FilePicker.ofTheSystem());
    }

    /** The screen with another way of picking files. */
    public EvidenceScreen(LiveDesk desk, Work work, Commands commands, FilePicker picker) {
        this.desk = desk;
        this.picker = picker;
        this.work = work;
        this.intake = new LiveIntake(desk, work);
        this.lost = new LostFiles(desk, work);
        this.list = new EvidenceList(AddMenu.of(this::pick, this::write), this::select);
        this.arriving = new Arriving(intake, list.arriving(), this::select, this::choose);
        this.stance = new StancePane(desk, () -> desk.go(Place.View.ARTICLE));
        this.item = new ItemPane(desk, work, this::pick, stance.excerpt()::quote);
        ExcerptField excerpt = stance.excerpt();
        excerpt.textProperty().subscribe(words -> item.mark(words, excerpt.page()));
        excerpt.pageProperty().subscribe(page -> item.mark(excerpt.words(), page));
        lost.lostProperty().subscribe(numbers -> {
            list.lost(numbers);
            item.lost(numbers);
        });
        lay();
        DropZone.accept(node, arriving::files);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::attachOnEnter);
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
        commands.add(commands(desk.settingsProperty().map(now -> now.place().view() == Place.View.EVIDENCE)));
        commands.add(writing());
    }

    private void lay() {
        node.getStyleClass().add("evidence-screen");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.getStyleClass().add("page");
        right.getStyleClass().add("panel");
        node.getChildren().setAll(list.node(), middle, right);
        node.widthProperty().subscribe(width -> {
            fix(list.node(), Math.clamp(width.doubleValue() * 0.192, 188, 300));
            fix(right, Math.clamp(width.doubleValue() * 0.361, 300, 560));
        });
    }

    private static void fix(Region column, double width) {
        double pixels = Math.round(width);
        column.setMinWidth(pixels);
        column.setPrefWidth(pixels);
        column.setMaxWidth(pixels);
    }

    private Command[] commands(ObservableValue<Boolean> here) {
        return List.of(
                        Command.of(Act.PASTE_EVIDENCE, arriving::paste),
                        Command.of(Act.SUPPORTS, () -> stance.choose(Stance.Direction.SUPPORTS)),
                        Command.of(Act.REFUTES, () -> stance.choose(Stance.Direction.REFUTES)),
                        Command.of(Act.CONTEXT, () -> stance.choose(Stance.Direction.CONTEXT)),
                        Command.of(Act.POST_OR_FILE, item::turn),
                        Command.of(Act.UNCOVER, item::uncover))
                .stream()
                .map(command -> command.when(here, () -> Words.text("evidence.only-here")))
                .toArray(Command[]::new);
    }

    /** What can be written down as evidence, from wherever one is in a case; it is then attached to the open claim. */
    private Command[] writing() {
        return Stream.of(WrittenForm.Sort.values())
                .map(sort -> Command.of(
                                sort.commandId(),
                                Words.text(sort.commandKey()),
                                Act.Group.EVIDENCE,
                                AddMenu.icon(sort),
                                () -> {
                                    desk.go(Place.View.EVIDENCE);
                                    write(sort);
                                })
                        .foundBy(Words.text(sort.commandKey() + ".also"))
                        .when(
                                desk.stateProperty().map(state -> state.open() != null && !desk.isReadOnly()),
                                () -> Words.text("evidence.command.no-case")))
                .toArray(Command[]::new);
    }

    private void attachOnEnter(KeyEvent event) {
        boolean meant = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (meant && form == null && !origin(event)) {
            event.consume();
            stance.attach();
        }
    }

    private static boolean origin(KeyEvent event) {
        return event.getTarget() instanceof Node target && DescriptionForm.holds(target);
    }

    @Override
    public Region node() {
        return over;
    }

    @Override
    public void focus() {
        show();
        desk.state().now().ifPresent(lost::look);
        if (form == null) {
            list.focus();
        } else {
            form.focus();
        }
    }

    private void pick() {
        arriving.files(
                picker.pick(node.getScene() == null ? null : node.getScene().getWindow()));
    }

    private void choose(PostChoice several, Consumer<List<ListedPost>> then) {
        new PostChooser(over, work, several, then).open();
    }

    private void select(int evidence) {
        form = null;
        desk.selectEvidence(evidence);
        show();
    }

    private void write(WrittenForm.Sort sort) {
        WrittenForm next = new WrittenForm(sort, intake, new Begun(desk, sort), this::leaveForm, this::kept);
        form = next;
        formCase = desk.place().caseNumber();
        show();
        next.focus();
    }

    private void leaveForm() {
        form = null;
        show();
        list.focus();
    }

    private void kept(Case now) {
        select(now.trail().evidenceEver());
        stance.focus();
    }

    private void show() {
        if (formCase != desk.place().caseNumber()) {
            form = null;
        }
        Case now = desk.state().open();
        if (now == null || desk.place().view() != Place.View.EVIDENCE) {
            return;
        }
        lost.follow(now);
        Optional<Evidence> chosen = chosen(now);
        list.show(now, chosen.map(Evidence::number).orElse(0));
        Optional<Claim> claim = claim(now);
        if (form != null) {
            middle.setCenter(form.node());
            right.setCenter(aside(Words.text("evidence.form.first"), Words.text("evidence.form.then")));
        } else if (chosen.isEmpty()) {
            middle.setCenter(nothing());
            right.setCenter(null);
        } else {
            show(now, chosen.get(), claim);
        }
    }

    private void show(Case now, Evidence piece, Optional<Claim> claim) {
        Stance said = claim.flatMap(on -> now.stancesOf(piece.number()).stream()
                        .filter(each -> each.claim() == on.number())
                        .findFirst())
                .orElse(null);
        item.show(now, piece, desk.state().findings(), said);
        put(middle, item.node());
        if (claim.isPresent()) {
            stance.show(now, piece, claim.get());
            put(right, stance.node());
        } else {
            right.setCenter(aside(Words.text("evidence.no-claim.title"), Words.text("evidence.no-claim.words")));
        }
    }

    private static void put(BorderPane place, Node what) {
        if (!what.equals(place.getCenter())) {
            place.setCenter(what);
        }
    }

    private Optional<Evidence> chosen(Case now) {
        return now.evidence(desk.place().evidence())
                .or(() -> now.evidence().stream().findFirst());
    }

    private Optional<Claim> claim(Case now) {
        Predicate<Claim> standing = claim -> claim.state() != Claim.State.DISMISSED;
        return now.claim(desk.place().claim())
                .filter(standing)
                .or(() -> now.takenUp().findFirst())
                .or(() -> now.claims().stream().filter(standing).findFirst());
    }

    private Node nothing() {
        Button choose = Buttons.plain(Words.text("evidence.add.file"), this::pick);
        EmptyState empty = new EmptyState(Words.text("evidence.empty.title"), Words.text("evidence.empty.words"))
                .dashed()
                .with(choose)
                .key(Words.text("evidence.empty.paste"), Act.PASTE_EVIDENCE);
        empty.setMaxSize(420, Region.USE_PREF_SIZE);
        StackPane room = new StackPane(empty);
        StackPane.setAlignment(empty, Pos.CENTER);
        return room;
    }

    private static Node aside(String title, String words) {
        EmptyState empty = new EmptyState(title, words);
        StackPane room = new StackPane(empty);
        empty.setMaxSize(300, Region.USE_PREF_SIZE);
        return room;
    }

    /** While somebody writes something down, letters belong to that, wherever the focus is just then. */
    private final class Columns extends HBox implements OwnKeys {

        @Override
        public boolean wants(KeyEvent event) {
            return form != null && !event.isShortcutDown() && !event.isAltDown() && !isAny(event.getCode());
        }

        private static boolean isAny(KeyCode code) {
            return code.isFunctionKey() || code == KeyCode.ESCAPE;
        }
    }
}
