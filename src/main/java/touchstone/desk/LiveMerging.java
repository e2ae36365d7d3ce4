package touchstone.desk;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseCopy;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Progress;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Confluence;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/**
 * Colleagues' copies, as the window takes them in and shows what is in dispute. Reading, hashing and comparing are done
 * beside the window and beside the case file's thread, which is only asked for journals and to note what is ready.
 */
public final class LiveMerging {

    private final LiveDesk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Joined> joined = new ReadOnlyObjectWrapper<>(Joined.NOTHING);
    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> toSettle = new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<Integer, Integer> countedAt = new HashMap<>();
    private final Set<Integer> joinedCases = new HashSet<>();
    private boolean counting;
    private String shown = "";

    /** What is merged at this desk. */
    public LiveMerging(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        desk.stateProperty().subscribe((_, now) -> follow(now));
    }

    /** What copies brought to the open case; follows the case a moment later. */
    public ReadOnlyObjectProperty<Joined> joinedProperty() {
        return joined.getReadOnlyProperty();
    }

    /** What copies brought to the open case, now. */
    public Joined joined() {
        return joined.get();
    }

    /** How much is to be settled in each case where anything is, by the case's number. */
    public ReadOnlyObjectProperty<Map<Integer, Integer>> toSettleProperty() {
        return toSettle.getReadOnlyProperty();
    }

    /** Looks for cases that took in copies; once, when the window opens. */
    public void begin() {
        desk.ask(
                () -> Outcome.done(desk.desk().file().joinedCases()),
                found -> found.either(
                        numbers -> {
                            joinedCases.addAll(numbers);
                            count();
                        },
                        desk::tell));
    }

    private void follow(Snapshot state) {
        Case open = state.open();
        boolean took = state.journal().stream().anyMatch(entry -> entry.edit() instanceof Merge);
        String wanted =
                open == null || !took ? "" : open.id() + " " + open.trail().entries();
        if (!wanted.equals(shown)) {
            shown = wanted;
            if (open == null || !took) {
                joined.set(Joined.NOTHING);
            } else {
                joinedCases.add(open.number());
                read(open, wanted);
            }
        }
        count();
    }

    private void read(Case open, String wanted) {
        work.begin(
                Words.text("merge.comparing"),
                _ -> copy(open.number()).map(copy -> Joined.of(open, copy)),
                outcome -> outcome.either(
                        found -> {
                            if (wanted.equals(shown)) {
                                joined.set(found);
                                note(
                                        open.number(),
                                        open.trail().entries(),
                                        found.disputes().size());
                            }
                        },
                        desk::tell));
    }

    private Outcome<CaseCopy> copy(int number) {
        return desk.askAndWait(() -> Outcome.done(new CaseCopy(
                desk.desk().file().journal(number), desk.desk().file().merged(number))));
    }

    /** Counts what is to be settled in the cases that went on since it was counted last; the open one is read anyway. */
    private void count() {
        int open = desk.state().now().map(Case::number).orElse(0);
        List<CaseSummary> stale = desk.state().cases().stream()
                .filter(summary -> joinedCases.contains(summary.number()) && summary.number() != open)
                .filter(summary -> countedAt.getOrDefault(summary.number(), 0) != summary.entries())
                .toList();
        if (stale.isEmpty() || counting) {
            return;
        }
        counting = true;
        work.begin(
                Words.text("merge.comparing"),
                progress -> Outcome.done(counts(stale, progress)),
                (Outcome<Map<Integer, Integer>> outcome) -> {
                    counting = false;
                    Map<Integer, Integer> found = outcome.result().orElse(Map.of());
                    stale.stream()
                            .filter(summary -> found.containsKey(summary.number()))
                            .forEach(summary -> note(
                                    summary.number(),
                                    summary.entries(),
                                    Objects.requireNonNull(found.get(summary.number()))));
                    if (!found.isEmpty()) {
                        count();
                    }
                });
    }

    /** What is to be settled in each case that could be compared; a case that could not is not said to have nothing. */
    private Map<Integer, Integer> counts(List<CaseSummary> cases, Progress progress) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (CaseSummary summary : cases) {
            if (progress.cancelled()) {
                break;
            }
            copy(summary.number())
                    .then(copy -> Confluence.of(copy.links(), copy.head()))
                    .result()
                    .ifPresent(found ->
                            counts.put(summary.number(), found.disputes().size()));
        }
        return counts;
    }

    private void note(int number, int entries, int disputes) {
        countedAt.put(number, entries);
        Map<Integer, Integer> next = new HashMap<>(toSettle.get());
        if (disputes == 0) {
            next.remove(number);
        } else {
            next.put(number, disputes);
        }
        toSettle.set(Collections.unmodifiableMap(next));
    }

    /**
     * Reads a colleague's bundle to its last byte, and keeps nothing of it.
     *
     * @param passphrase what it is under, if it is under any
     * @param title what the work is called while it is under way
     * @param then gets what it would bring, or why it is refused; nothing where the person cancelled
     */
    public Job look(Path file, @Nullable Passphrase passphrase, String title, Consumer<Outcome<Offer>> then) {
        return work.begin(
                title,
                progress -> importing(progress, passphrase)
                        .read(file)
                        .then(whole -> desk.askAndWait(() ->
                                        Outcome.done(TakingIn.here(desk.desk().file(), whole.copy())))
                                .then(here -> Offer.of(file, whole, here))),
                then);
    }

    /**
     * Takes a bundle in and opens its case.
     *
     * @param passphrase what it is under, if it is under any
     * @param title what the work is called while it is under way
     * @param then gets what came of it; nothing where the person cancelled
     */
    public Job takeIn(
            Offer offer, @Nullable Passphrase passphrase, String title, Consumer<Outcome<TakingIn.Result>> then) {
        return work.begin(
                title,
                progress -> importing(progress, passphrase).into(desk.desk(), offer, desk::askAndWait),
                (Outcome<TakingIn.Result> outcome) -> outcome.either(
                        result -> arrive(result, then), trouble -> then.accept(Outcome.refused(trouble))));
    }

    private void arrive(TakingIn.Result result, Consumer<Outcome<TakingIn.Result>> then) {
        int number = result.reached().number();
        joinedCases.add(number);
        desk.ask(() -> Outcome.done(desk.desk().arrived(result.reached())), arrived -> {
            boolean asks = !result.disputes().isEmpty();
            desk.open(number, asks ? Place.View.MERGE : Place.View.ARTICLE, () -> then.accept(Outcome.done(result)));
            arrived.refusal().ifPresent(desk::tell);
        });
    }

    private Importing importing(Progress progress, @Nullable Passphrase passphrase) {
        Importing importing = new Importing(desk.desk().tools().sealing(), progress);
        return passphrase == null ? importing : importing.under(passphrase);
    }
}
