package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.model.Sureness;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.MarkSeen;
import touchstone.work.OneThread;

/**
 * The desk as the window sees it: read-only properties that change on the window's thread, and acts that are done on
 * the case file's thread. What it shows is on disk.
 */
public final class LiveDesk {

    private final Desk desk;
    private final OneThread thread;
    private final SettingsFile settingsFile;
    private final Unfinished unfinished;
    private final ReadOnlyObjectWrapper<Snapshot> state;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Trouble> unwritable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper();
    private final Pointer pointer = new Pointer();
    private int asked;

    /** The window's side of a desk whose thread is {@code thread}; nothing is read before {@link #begin}. */
    public LiveDesk(Desk desk, OneThread thread, SettingsFile settingsFile, Unfinished unfinished, Settings settings) {
        this.desk = desk;
        this.thread = thread;
        this.settingsFile = settingsFile;
        this.unfinished = unfinished;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.state = new ReadOnlyObjectWrapper<>(Snapshot.empty(settings.who()));
    }

    /** What the window shows. */
    public ReadOnlyObjectProperty<Snapshot> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the window shows, now. */
    public Snapshot state() {
        return state.get();
    }

    /** What the person began to write and has not kept yet. */
    public Unfinished unfinished() {
        return unfinished;
    }

    /** What is remembered of the person. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What is remembered of the person, now. */
    public Settings settings() {
        return settings.get();
    }

    /** Where the person is. */
    public Place place() {
        return settings.get().place();
    }

    /** Trouble that belongs to no place on the screen, until it is put away. */
    public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether an edit is on its way to the disk. */
    public ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /** Shows trouble that belongs to no place on the screen. */
    public void tell(Trouble what) {
        trouble.set(what);
    }

    /** Puts the trouble away. */
    public void putTroubleAway() {
        trouble.set(null);
    }

    /** The case file's path. */
    public Path file() {
        return desk.file().path();
    }

    /** Whether the case file can only be read, and who has it if another program has. */
    public boolean isReadOnly() {
        return desk.file().isReadOnly();
    }

    /** Why the case file is not written: it can only be read, is gone, or is not the one that was opened. */
    public ReadOnlyObjectProperty<@Nullable Trouble> unwritableProperty() {
        return unwritable.getReadOnlyProperty();
    }

    /** What keeps the open case from being changed: nothing is open, it is signed off, or its file can only be read. */
    public @Nullable Trouble inTheWay() {
        Case now = state().open();
        if (now == null) {
            return Trouble.forbidden("trouble.desk.nothing-open");
        }
        if (isReadOnly()) {
            return Trouble.storage("trouble.casefile.read-only", file().getFileName());
        }
        return now.standing() == Standing.SIGNED_OFF ? Trouble.forbidden("trouble.edit.signed-off", now.title()) : null;
    }

    /** Reads the case file and goes to where the person was last. */
    public void begin(Runnable then) {
        Place last = place();
        desk.seat(settings().who());
        ask(
                () -> {
                    if (last.caseNumber() > 0) {
                        desk.open(last.caseNumber());
                    }
                    return Outcome.done(last);
                },
                outcome -> {
                    arriveAfter(last);
                    then.run();
                });
    }

    private void arriveAfter(Place last) {
        boolean lost = last.view().isOfCase() && state().open() == null;
        boolean nothingYet = state().cases().isEmpty();
        move(nothingYet ? Place.BEGINNING : lost ? Place.BEGINNING.in(Place.View.CASES) : last);
    }

    /** Goes to another view; one that shows a case needs an open case. */
    public void go(Place.View view) {
        if (!view.isOfCase() || state().open() != null) {
            move(place().in(view));
        }
    }

    /** Selects a claim, wherever it is shown; 0 selects none. */
    public void selectClaim(int claim) {
        if (claim != place().claim()) {
            move(place().onClaim(claim));
        }
    }

    /** Selects a piece of evidence, wherever it is shown; 0 selects none. */
    public void selectEvidence(int evidence) {
        if (evidence != place().evidence()) {
            move(place().onEvidence(evidence));
        }
    }

    private void move(Place to) {
        keepSettings(settings().at(to));
    }

    private void keepSettings(Settings next) {
        settings.set(next);
        settingsFile.keep(next);
    }

    /** Opens a case and shows it in a view. */
    public void open(int number, Place.View view) {
        open(number, view, () -> {});
    }

    /** Opens a case and shows it in a view; then, where that went well, goes on. */
    public void open(int number, Place.View view, Runnable then) {
        ask(
                () -> desk.open(number),
                outcome -> outcome.either(
                        _ -> {
                            move(place().at(number).in(view));
                            then.run();
                        },
                        this::tell));
    }

    /** Shows a case that was begun, or says why it was not. */
    void begun(Outcome<Case> kept, Consumer<Outcome<Case>> then) {
        ask(() -> kept, outcome -> {
            outcome.result().ifPresent(begun -> move(place().at(begun.number()).in(Place.View.ARTICLE)));
            then.accept(outcome);
        });
    }

    /** Changes the open case; trouble shows at the edge of the window. */
    public void apply(Edit edit) {
        apply(edit, outcome -> outcome.refusal().ifPresent(this::tell));
    }

    /** Changes the open case; the outcome comes back when the change is on disk. */
    public void apply(Edit edit, Consumer<Outcome<Case>> then) {
        ask(here(() -> desk.apply(edit)), then);
    }

    /** Takes back the last edit of this person. */
    public void undo() {
        ask(here(desk::undo), outcome -> outcome.refusal().ifPresent(this::tell));
    }

    /** Makes the last edit that was taken back again. */
    public void redo() {
        ask(here(desk::redo), outcome -> outcome.refusal().ifPresent(this::tell));
    }

    /** Notes that the person has seen the open case as it stands. */
    public void markSeen() {
        Case now = state().open();
        if (now != null && !isReadOnly()) {
            apply(new MarkSeen(now.trail().entries()));
        }
    }

    /**
     * Ties a task to the case that is open now: should another be open when its turn comes, it is refused. To be called
     * on the window's thread.
     */
    public <T> Supplier<Outcome<T>> here(Supplier<Outcome<T>> task) {
        Case meant = state().open();
        return meant == null ? task : () -> desk.in(meant.id(), task);
    }

    /** Does something with the desk on the case file's thread; what the window shows is fresh before {@code then}. */
    public <T> void ask(Supplier<Outcome<T>> task, Consumer<Outcome<T>> then) {
        asked++;
        keeping.set(true);
        thread.ask(
                task,
                outcome -> thread.ask(() -> Outcome.done(snapshot()), fresh -> {
                    asked--;
                    keeping.set(asked > 0);
                    unwritable.set(desk.file().unwritable().orElse(null));
                    fresh.either(this::show, this::tell);
                    then.accept(outcome);
                }));
    }

    private void show(Snapshot fresh) {
        Trouble before = state().backupTrouble();
        state.set(fresh);
        Trouble now = fresh.backupTrouble();
        if (now != null && before == null) {
            tell(now);
        }
    }

    /** Does something on the case file's thread and waits for it; never to be called on the window's thread. */
    <T> Outcome<T> askAndWait(Supplier<Outcome<T>> task) {
        return thread.askAndWait(task);
    }

    /** What the program would notice in the open case after an edit, which is not made. */
    public void findingsIf(Edit edit, Consumer<List<Finding>> then) {
        thread.ask(() -> Outcome.done(desk.findingsIf(edit)), found -> found.either(then, this::tell));
    }

    private Snapshot snapshot() {
        var history = desk.history();
        return new Snapshot(
                desk.who(),
                desk.now().orElse(null),
                desk.journal(),
                desk.findings(),
                desk.missing(),
                history.undoes().isPresent(),
                history.redoes().isPresent(),
                desk.cases(),
                desk.file().entries(),
                desk.file().backupTrouble().orElse(null));
    }

    /** Searches articles, claims, evidence and reasons. */
    public void search(String text, int limit, Consumer<List<CaseHit>> then) {
        thread.ask(() -> Outcome.done(desk.search(text, limit)), hits -> hits.either(then, this::tell));
    }

    /** The desk itself, for what is done within {@link #ask}. */
    public Desk desk() {
        return desk;
    }

    /** What is pointed at in the article. */
    public Pointer pointer() {
        return pointer;
    }

    /** How far the finder's scores can be trusted in the open article. */
    public Sureness sureness() {
        String language = state().now().map(open -> open.article().language()).orElse(null);
        return desk.tools().finder().sureness(language, state().finder());
    }

    /** Sets below which score claims that nobody decided about are dimmed; from 0 to 1. */
    public void dimBelow(double score) {
        keepSettings(settings().dimming(score));
    }

    /** Lets somebody say who they are. */
    public void introduce(Person person) {
        keepSettings(settings().of(person));
        ask(
                () -> {
                    desk.seat(person);
                    return Outcome.done(person);
                },
                outcome -> outcome.refusal().ifPresent(this::tell));
    }

    /** Sets how bright the window is. */
    public void light(Settings.Theme theme) {
        keepSettings(settings().in(theme));
    }

    /** Keeps the keys that the person chose, as they are written, by the id of what they do. */
    public void keepKeys(Map<String, String> keys) {
        keepSettings(settings().with(keys));
    }

    /** Sets the size of the article's text. */
    public void readAt(double size) {
        keepSettings(settings().reading(size));
    }
}
