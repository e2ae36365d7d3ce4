package touchstone.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Addition;
import touchstone.casefile.CaseFile;
import touchstone.casefile.JournalLine;
import touchstone.casefile.Staged;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Finding;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.model.SealCheck;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.History;
import touchstone.model.edit.LastSeal;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.RankClaims;

/**
 * The open case and what one person does with it. Every change goes through {@link #apply}; when that returns, the
 * change is on disk. A desk belongs to one thread at a time: the one that owns the case file.
 */
public final class Desk {

    private final CaseFile file;
    private final Tools tools;
    private final Clock clock;
    private final SealLooks seals;
    private Person who;
    private @Nullable Case now;
    private List<Entry> journal = new ArrayList<>();
    private @Nullable List<CaseSummary> cases;
    private final Unsettled unsettled = new Unsettled();

    /** A desk on a case file, with nothing open yet. */
    public Desk(CaseFile file, Tools tools, Person who, Clock clock) {
        this.file = file;
        this.tools = tools;
        this.who = who;
        this.clock = clock;
        this.seals = new SealLooks(file, tools.sealing());
    }

    /** The case file that it works on. */
    public CaseFile file() {
        return file;
    }

    /** What it works with. */
    public Tools tools() {
        return tools;
    }

    /** Who works at it. */
    public Person who() {
        return who;
    }

    /** Lets somebody else work at it. */
    public void seat(Person other) {
        who = other;
    }

    /** The open case. */
    public Optional<Case> now() {
        return Optional.ofNullable(now);
    }

    /** Opens a case by its number, in place of the one that was open. */
    public Outcome<Case> open(int number) {
        return file.load(number).map(this::nowAt);
    }

    /** Opens a case by its id, in place of the one that was open. */
    public Outcome<Case> open(String id) {
        return file.load(id).map(this::nowAt);
    }

    /** Begins a case with an article that was read, and proposes the claims found in it: both, or neither. */
    public Outcome<Case> begin(Arrival arrival, @Nullable String title) {
        String name = title == null || title.isBlank() ? arrival.article().title() : title.strip();
        Edit opening = new OpenCase(UUID.randomUUID().toString(), name, Scale.SIX.key(), arrival.article());
        Found found = arrival.found();
        Edit proposal = new ProposeClaims(found.finder(), found.claims(), found.boilerplate());
        List<Entry> entries = List.of(
                new Entry(new Stamp(1, who, clock.instant()), opening),
                new Entry(new Stamp(2, Person.TOUCHSTONE, clock.instant()), proposal));
        return file.stage(arrival.source().bytes(), arrival.article().original().mediaType())
                .then(staged -> created(entries, staged))
                .map(this::nowAt)
                .map(begun -> {
                    listFirst(begun);
                    return begun;
                });
    }

    private Outcome<Case> created(List<Entry> entries, Staged staged) {
        try (staged) {
            return file.create(Addition.of(entries, List.of(staged)));
        }
    }

    /**
     * Changes the open case; when this returns, the change is on disk.
     *
     * @return the case after it, or why it is refused
     */
    public Outcome<Case> apply(Edit edit) {
        return apply(List.of(edit));
    }

    /** Makes several changes to the open case: all, or none. */
    public Outcome<Case> apply(List<Edit> edits) {
        return apply(edits, List.of());
    }

    /** Makes several changes to the open case, and keeps the bytes that they name: all, or none. */
    Outcome<Case> apply(List<Edit> edits, List<Staged> bytes) {
        Case before = now;
        if (before == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        return append(before, entries(before, edits), bytes);
    }

    /** Ranks anew, in the program’s name, what was proposed in the open case and nobody decided about. */
    Outcome<Case> rank(Found found) {
        Case before = now;
        if (before == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        Stamp stamp = new Stamp(before.trail().entries() + 1, Person.TOUCHSTONE, clock.instant());
        return append(before, List.of(new Entry(stamp, new RankClaims(found.finder(), found.claims()))), List.of());
    }

    /** Edits as the person would make them now, one after the other, at one moment: they are one act. */
    List<Entry> entries(Case before, List<Edit> edits) {
        List<Entry> entries = new ArrayList<>();
        Instant at = clock.instant();
        for (Edit edit : edits) {
            int number = before.trail().entries() + 1 + entries.size();
            entries.add(new Entry(new Stamp(number, who, at), edit));
        }
        return entries;
    }

    /** Makes changes to the open case that were stamped before: all, or none. */
    Outcome<Case> append(Case before, List<Entry> entries, List<Staged> bytes) {
        Optional<Trouble> objection = objection(before, entries);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Outcome<Case> after = file.append(before, entries, bytes);
        after.result().ifPresent(reached -> {
            now = reached;
            journal.addAll(entries);
            listFirst(reached);
        });
        if (after.refusal().filter(Desk::isMovedOn).isPresent()) {
            open(before.number());
            cases = null;
        }
        return after;
    }

    /** What speaks against a single edit that the rules allow; what they forbid is theirs to say. */
    private static Optional<Trouble> objection(Case before, List<Entry> entries) {
        if (entries.size() != 1) {
            return Optional.empty();
        }
        Entry only = entries.getFirst();
        return only.applyTo(before).result().flatMap(_ -> only.edit().objection(before, only.stamp()));
    }

    /** Whether the file is further on than this desk, such as after a disk that failed to say what it had kept. */
    private static boolean isMovedOn(Trouble trouble) {
        return trouble.key().equals("trouble.casefile.moved-on");
    }

    /** A case of this file whose article has the same bytes: the first of them. */
    public Optional<Case> earlierCaseOf(Article article) {
        return file.caseOf(article.original().sha256())
                .flatMap(number -> file.load(number).result());
    }

    /** All cases of the file, the last changed first. */
    public List<CaseSummary> cases() {
        if (cases == null || file.isReadOnly()) {
            cases = file.cases();
        }
        return seals.in(cases);
    }

    /** Checks the last seal of the open case, if it was given one, so that the list of cases says how it fares. */
    void checkSeal() {
        now().ifPresent(open -> seals.note(open, lastSeal()));
    }

    /** Holds the last seal of any case against the file, so that the list of cases says how it fares. */
    void lookAtSeal(CaseSummary of) {
        seals.look(of);
    }

    /** Searches all cases; what was found in words that lie covered for this person is left out. */
    public List<CaseHit> search(String text, int limit) {
        Set<Integer> covered = cases().stream()
                .filter(summary -> summary.coversFrom(who))
                .map(CaseSummary::number)
                .collect(Collectors.toUnmodifiableSet());
        return file.search(text, limit).stream()
                .filter(hit ->
                        !covered.contains(hit.caseNumber()) || !hit.place().mayTellVerdict())
                .toList();
    }

    private void listFirst(Case changed) {
        if (cases == null) {
            return;
        }
        List<CaseSummary> next = new ArrayList<>(cases.size() + 1);
        next.add(CaseSummary.of(changed, LastSeal.isChangedSince(journal)));
        cases.stream().filter(other -> other.number() != changed.number()).forEach(next::add);
        cases = List.copyOf(next);
    }

    /** Takes back what this person did last. */
    public Outcome<Case> undo() {
        List<Edit> edits = history().undo();
        return edits.isEmpty() ? Outcome.refused(Trouble.forbidden("trouble.desk.nothing-to-undo")) : apply(edits);
    }

    /** Makes the last edit that was taken back again. */
    public Outcome<Case> redo() {
        List<Edit> edits = history().redo();
        return edits.isEmpty() ? Outcome.refused(Trouble.forbidden("trouble.desk.nothing-to-redo")) : apply(edits);
    }

    /** What undo and redo would do next. */
    public History history() {
        return History.of(journal, who);
    }

    /** The open case's journal, in order. */
    public List<Entry> journal() {
        return List.copyOf(journal);
    }

    /** What the program notices in the open case. */
    public List<Finding> findings() {
        return now == null ? List.of() : tools.checks().in(now);
    }

    /** What became of the open case's seal, checked now; nothing where it is not signed off. */
    public Optional<SealCheck> seal() {
        return proof().filter(Proof::isSealed).flatMap(found -> found.lastSeal(tools.sealing()));
    }

    /** What became of the last seal that the open case was given, even if it was reopened since. */
    public Optional<SealCheck> lastSeal() {
        return proof().flatMap(found -> found.lastSeal(tools.sealing()));
    }

    /** What became of every seal that the open case was ever given, here and in copies that came in, oldest first. */
    public List<SealCheck> seals() {
        return proof().map(found -> found.allSeals(tools.sealing())).orElse(List.of());
    }

    /** What of the open case does not fit its journal; empty where everything does. Kept files are not looked at. */
    public Set<SealCheck.Part> broken() {
        return proof().map(Proof::broken).orElse(Set.of());
    }

    /** What the file proves of the open case. */
    Optional<Proof> proof() {
        return now().map(shown -> Proof.of(file, shown));
    }

    /** Does something if this case is the open one; what was meant for one case never reaches another. */
    public <T> Outcome<T> in(String caseId, Supplier<Outcome<T>> act) {
        boolean stillOpen = now != null && now.id().equals(caseId);
        return stillOpen ? act.get() : Outcome.refused(Trouble.forbidden("trouble.desk.moved-on"));
    }

    /** What the program would notice in the open case after an edit, which is not made. */
    public List<Finding> findingsIf(Edit edit) {
        Case before = now;
        if (before == null) {
            return List.of();
        }
        Stamp stamp = new Stamp(before.trail().entries() + 1, who, clock.instant());
        return new Entry(stamp, edit)
                .applyTo(before)
                .fold(after -> tools.checks().in(after), _ -> List.of());
    }

    /** What stands between the open case and its sign-off. */
    public List<Missing> missing() {
        return now == null ? List.of() : Missing.in(now, findings(), unsettled.in(this));
    }

    /** Opens a case that was just taken in from a colleague's copy. */
    Case arrived(Case reached) {
        listFirst(reached);
        return nowAt(reached);
    }

    private Case nowAt(Case reached) {
        now = reached;
        journal = new ArrayList<>(
                file.journal(reached.number()).stream().map(JournalLine::entry).toList());
        return reached;
    }

    Clock clock() {
        return clock;
    }
}
