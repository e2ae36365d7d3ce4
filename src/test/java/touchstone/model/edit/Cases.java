package touchstone.model.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.When;

/** A case under way, for tests: edits are made by people at moments a second apart, and all are kept in a journal. */
public final class Cases {

    /** Who works. */
    public static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);

    /** Who decides. */
    public static final Person EDITOR = new Person("Bola Adeyemi", Person.Role.EDITOR);

    static final Instant BEGUN = Instant.parse("2026-02-03T09:00:00Z");
    static final String TEXT = "The mill burned down in 1951. Nobody was hurt.\nThe owner says it had been insured.";

    private final List<Entry> journal = new ArrayList<>();
    private Case now;

    private Cases(Case opened, Entry opening) {
        now = opened;
        journal.add(opening);
    }

    /** A case with nothing in it but its article. */
    public static Cases opened() {
        Entry opening = new Entry(
                new Stamp(1, CHECKER, BEGUN),
                new OpenCase("3f1c1f0e-0000-4000-8000-000000000001", "The mill", Scale.SIX.key(), article()));
        return new Cases(opening.applyTo(null).orThrow(), opening);
    }

    static Article article() {
        Content content = new Content("ab".repeat(32), TEXT.length(), "text/plain");
        return new Article("mill.txt", content, null, null, null, null, null, "en", TEXT, List.of());
    }

    static Claim proposal(int start, int end) {
        Passage passage = Passage.of(TEXT, start, end);
        return Claim.proposed(1, List.of(passage), passage.quote(), null, Claim.Kind.STATED, 0.5, List.of());
    }

    /** A note. */
    public static Evidence note(String title) {
        Provenance provenance = new Provenance(null, null, null, BEGUN, CHECKER.name(), null, null);
        return new Evidence(1, Evidence.Kind.NOTE, title, provenance, null, title, null, List.of(), null);
    }

    /** A verdict on a claim. */
    public static Judge verdict(int claim, String rating) {
        return new Judge(
                claim,
                rating,
                "It says so.",
                new When.Day(BEGUN.atZone(java.time.ZoneOffset.UTC).toLocalDate()),
                Set.of());
    }

    /** Proposes two claims. */
    public Cases proposing() {
        does(Person.TOUCHSTONE, new ProposeClaims("test", List.of(proposal(0, 29), proposal(30, 46)), List.of()));
        return this;
    }

    /** Makes an edit that the rules allow. */
    public Cases does(Person by, Edit edit) {
        tries(by, edit).orThrow();
        return this;
    }

    /** Makes an edit, if the rules allow it. */
    public Outcome<Case> tries(Person by, Edit edit) {
        int number = now.trail().entries() + 1;
        Entry entry = new Entry(new Stamp(number, by, BEGUN.plusSeconds(number)), edit);
        Outcome<Case> after = entry.applyTo(now);
        after.result().ifPresent(reached -> {
            now = reached;
            journal.add(entry);
        });
        return after;
    }

    /** The case. */
    public Case now() {
        return now;
    }

    /** Its journal. */
    public List<Entry> journal() {
        return journal;
    }

    History historyOf(Person person) {
        return History.of(journal, person);
    }
}
