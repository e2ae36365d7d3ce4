package touchstone.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.desk.HandingOver;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveHandingOver;
import touchstone.desk.Place;
import touchstone.desk.Snapshot;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Trouble;
import touchstone.timeline.Contradiction;
import touchstone.timeline.Draughting;
import touchstone.timeline.Happening;
import touchstone.timeline.Timeline;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;
import touchstone.work.Work;

/** The times of the open case, drawn along a line and listed below it. */
public final class TimelineScreen implements Screen {

    private static final String FORM = "timeline";
    private static final double ROW = 34;
    private static final double STEP = 1.5;
    private static final double CLOSEST = 64;
    private static final double MOST_OF_THE_HEIGHT = 0.62;
    private static final int FEW = 100;

    private final LiveDesk desk;
    private final LiveHandingOver handing;
    private final BiFunction<@Nullable Window, String, Optional<Path>> picker;
    private final BorderPane node = new BorderPane();
    private final TimelineHead head = new TimelineHead(this::redraw, this::closer, this::save);
    private final FxMeasure measure = new FxMeasure();
    private final ChartPane chart = new ChartPane(measure, this::chosen, this::open);
    private final ScrollPane along = new ScrollPane(chart);
    private final ListView<Happening> list = new ListView<>();
    private final VBox told = Rows.column(0);
    private final VBox whole = Rows.column(0);
    private final StackPane nothing;
    private Read read = Read.of(new Timeline(List.of(), List.of()));
    private boolean isListed = true;
    private @Nullable Happening selected;
    private int shownCase;
    private double zoom = 1;
    private boolean choosing;
    private @Nullable Snapshot known;
    private final Latest<Read> reading;
    private final Latest<Plan> drawing;
    private final Latest<Boolean> listing;

    /**
     * The screen; its commands join the others.
     *
     * @param picker asks where a picture goes, over a window, with a name for it
     */
    public TimelineScreen(
            LiveDesk desk, Work work, Commands commands, BiFunction<@Nullable Window, String, Optional<Path>> picker) {
        this.desk = desk;
        this.handing = new LiveHandingOver(desk, work);
        this.picker = picker;
        this.reading = new Latest<>(work, Words.text("timeline.reading"));
        this.drawing = new Latest<>(work, Words.text("timeline.drawing"));
        this.listing = new Latest<>(work, Words.text("timeline.drawing"));
        EmptyState empty =
                new EmptyState(Words.text("timeline.empty.title"), Words.text("timeline.empty.words")).dashed();
        empty.setMaxSize(460, Region.USE_PREF_SIZE);
        nothing = new StackPane(empty);
        lay();
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
        node.widthProperty().subscribe(_ -> redraw());
        node.heightProperty().subscribe(this::fit);
        commands.add(commands(desk.settingsProperty().map(now -> now.place().view() == Place.View.TIMELINE)));
    }

    private void lay() {
        node.getStyleClass().addAll("page", "timeline-screen");
        along.getStyleClass().add("timeline-along");
        along.setPannable(true);
        along.setFocusTraversable(false);
        along.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        along.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        along.hvalueProperty().subscribe(_ -> chart.look(seenFrom(), node.getWidth()));
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("time-list");
        list.setAccessibleText(Words.text("timeline.list"));
        list.setCellFactory(_ -> new TimeCell(this::against, new Ways()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::listed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && selected != null) {
                open(selected);
            }
        });
        VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
        whole.getChildren().setAll(along, head.columns(), list);
        node.setTop(Rows.column(0, head.node(), told));
        node.setCenter(whole);
    }

    private Command[] commands(ObservableValue<Boolean> here) {
        return List.of(
                        Command.of(Act.ZOOM_IN, () -> closer(STEP)),
                        Command.of(Act.ZOOM_OUT, () -> closer(1 / STEP)),
                        Command.of(Act.WHOLE_TIMELINE, () -> closer(0)),
                        Command.of(
                                        "timeline-picture",
                                        Words.text("timeline.save"),
                                        Act.Group.HAND_OVER,
                                        Icon.PICTURE,
                                        this::save)
                                .foundBy(Words.text("timeline.save.also")))
                .stream()
                .map(command -> command.when(here, () -> Words.text("timeline.only-here")))
                .toArray(Command[]::new);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        show();
        chart.requestFocus();
    }

    private void show() {
        Snapshot state = desk.state();
        Case now = state.open();
        if (now == null || desk.place().view() != Place.View.TIMELINE || state.equals(known)) {
            return;
        }
        known = state;
        boolean isMuch = now.evidence().size() + now.claims().size() > FEW;
        Read before = read;
        reading.ask(
                isMuch,
                () -> before.orOf(Timeline.of(now, state.findings(), Cover.of(now, state.who()))),
                next -> show(now, next));
    }

    private void show(Case now, Read said) {
        boolean another = shownCase != now.number();
        if (!another && said.equals(read)) {
            return;
        }
        read = said;
        isListed = false;
        Timeline next = said.timeline();
        shownCase = now.number();
        zoom = another ? 1 : zoom;
        if (another || said.placeOf(selected) < 0) {
            selected = next.contradictions().stream()
                    .map(contradiction -> contradiction.one())
                    .findFirst()
                    .or(() -> next.happenings().stream().findFirst())
                    .orElse(null);
        }
        told.getChildren().clear();
        node.setCenter(next.happenings().isEmpty() ? nothing : whole);
        head.count(next.happenings().size());
        if (!isMuch()) {
            list();
        }
        redraw();
    }

    private boolean isMuch() {
        return read.timeline().happenings().size() > FEW;
    }

    /** Lists all times; where there are many, once the line is drawn, for both at once would hold the window up. */
    private void list() {
        if (isListed) {
            return;
        }
        isListed = true;
        choosing = true;
        list.getItems().setAll(read.timeline().happenings());
        list.getSelectionModel().select(read.placeOf(selected));
        choosing = false;
    }

    private List<Contradiction> against(Happening happening) {
        return read.against(happening);
    }

    private void redraw() {
        redraw(() -> {});
    }

    private void redraw(Runnable then) {
        double width = node.getWidth();
        if (width <= 0) {
            return;
        }
        Draughting draughting =
                new Draughting(read.timeline(), head.scale(), Math.max(320, (width - 2) * zoom), measure);
        drawing.ask(isMuch(), () -> Plan.of(draughting.chart()), drawn -> {
            chart.draw(drawn, selected, seenFrom(), width);
            head.fit(width);
            fit();
            then.run();
            listing.ask(isMuch(), () -> true, _ -> list());
        });
    }

    private void fit() {
        double wanted = chart.getPrefHeight() + (zoom > 1 || chart.getPrefWidth() > node.getWidth() ? 16 : 2);
        double most = Math.max(200, node.getHeight() * MOST_OF_THE_HEIGHT);
        along.setMinHeight(Math.min(wanted, most));
        along.setPrefHeight(Math.min(wanted, most));
        along.setMaxHeight(Math.min(wanted, most));
    }

    /** Shows less time, more closely, or more of it; by 0 all of it. What is under the hand stays in sight. */
    private void closer(double by) {
        zoom = by == 0 ? 1 : Math.clamp(zoom * by, 1, CLOSEST);
        redraw(this::bringIntoSight);
    }

    /** Where what can be seen of the line begins, in its own pixels. */
    private double seenFrom() {
        return along.getHvalue() * Math.max(0, chart.getPrefWidth() - node.getWidth());
    }

    private void bringIntoSight() {
        double room = chart.getPrefWidth() - node.getWidth();
        along.setHvalue(room <= 0 ? 0 : Math.clamp((chart.selectedX() - node.getWidth() / 2) / room, 0, 1));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            closer(event.getDeltaY() > 0 ? STEP : 1 / STEP);
        }
    }

    private void chosen(Happening happening) {
        selected = happening;
        choosing = true;
        list.getSelectionModel().clearAndSelect(read.placeOf(happening));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        choosing = false;
        if (zoom > 1) {
            bringIntoSight();
        }
    }

    private void listed(@Nullable Happening happening) {
        if (!choosing && happening != null) {
            selected = happening;
            chart.select(happening);
            bringIntoSight();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && selected != null) {
            event.consume();
            open(selected);
        }
    }

    private void open(Happening happening) {
        if (happening.evidence() != null) {
            new Ways().toEvidence(happening.evidence());
        } else if (happening.claims().isEmpty()) {
            desk.go(Place.View.ARTICLE);
        } else {
            new Ways().toClaim(happening.claims().getFirst());
        }
    }

    private void save() {
        Case now = desk.state().open();
        if (now == null) {
            return;
        }
        String name = now.title()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        picker.apply(node.getScene() == null ? null : node.getScene().getWindow(), name + "-timeline.png")
                .ifPresent(to -> handing.export(
                        FORM,
                        to,
                        Words.text("review.report.writing", String.valueOf(to.getFileName())),
                        outcome -> outcome.either(this::saved, this::tell)));
    }

    private void saved(HandingOver.Handed<Path> handed) {
        String name = String.valueOf(handed.to().getFileName());
        told.getChildren()
                .setAll(handed.doubt()
                        .map(Notice::trouble)
                        .or(() -> handed.caution().map(Notice::cautious))
                        .orElseGet(() -> Notice.good(Words.text("timeline.saved"), name)));
    }

    private void tell(Trouble trouble) {
        told.getChildren().setAll(Notice.trouble(trouble));
    }

    /** Leads to where a time comes from. */
    private final class Ways implements TimeCell.Ways {

        @Override
        public void toEvidence(int evidence) {
            desk.selectEvidence(evidence);
            desk.go(Place.View.EVIDENCE);
        }

        @Override
        public void toClaim(int claim) {
            desk.selectClaim(claim);
            desk.go(Place.View.ARTICLE);
        }
    }
}
