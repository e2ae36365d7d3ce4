package touchstone.model.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Evidence;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.When;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.History;
import touchstone.model.edit.Judge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;

/** One person's copy of a case, for tests: two claims are proposed and two notes are kept before it is copied. */
final class Hand {

    static final Person TARJA = new Person("Tarja Harju", Person.Role.CHECKER);
    static final Person MILA = new Person("Mila Klose", Person.Role.CHECKER);
    static final Person BOLA = new Person("Bola Adeyemi", Person.Role.EDITOR);
    static final String TEXT = "The mill burned down in 1951. Nobody was hurt.\nThe owner says it had been insured.";
    private static final Instant BEGUN = Instant.parse("2026-02-03T09:00:00Z");

    private final Person who;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final List<Entry> journal = new ArrayList<>();
    private Case now;
    private Link head;

    private Hand(Person who, String id) {
        this.who = who;
        OpenCase opening = new OpenCase(id, "The mill", Scale.SIX.key(), article());
        Entry entry = new Entry(new Stamp(1, who, BEGUN), opening);
        this.now = entry.applyTo(null).orThrow();
        this.head = tied(entry, "");
        links.put(head.hash(), head);
        journal.add(entry);
    }

    private Hand(Person who, Hand other) {
        this.who = who;
        this.links.putAll(other.links);
        this.journal.addAll(other.journal);
        this.now = other.now;
        this.head = other.head;
    }

    /** A case with claims 1 and 2 and evidence 1 and 2. */
    static Hand begun() {
        return begun("3f1c1f0e-0000-4000-8000-000000000001");
    }

    static Hand begun(String id) {
        Hand hand = new Hand(TARJA, id);
        hand.does(Person.TOUCHSTONE, new ProposeClaims("test", List.of(claim(0, 29), claim(30, 46)), List.of()));
        return hand.does(new AddEvidence(note("Register"))).does(new AddEvidence(note("Letter")));
    }

    private static Article article() {
        Content content = new Content("ab".repeat(32), TEXT.length(), "text/plain");
        return new Article("mill.txt", content, null, null, null, null, null, "en", TEXT, List.of());
    }

    private static Claim claim(int start, int end) {
        Passage passage = Passage.of(TEXT, start, end);
        return Claim.proposed(1, List.of(passage), passage.quote(), null, Claim.Kind.STATED, 0.5, List.of());
    }

    static Evidence note(String title) {
        Provenance provenance = new Provenance(null, null, null, BEGUN, TARJA.name(), null, null);
        return new Evidence(1, Evidence.Kind.NOTE, title, provenance, null, title, null, List.of(), null);
    }

    static Judge verdict(int claim, String rating) {
        return new Judge(claim, rating, "Because: " + rating, new When.Day(LocalDate.of(2026, 2, 3)), Set.of());
    }

    /** The same case in somebody else's hand. */
    Hand copiedTo(Person other) {
        return new Hand(other, this);
    }

    Hand does(Edit edit) {
        return does(who, edit);
    }

    Hand does(Person by, Edit edit) {
        int number = now.trail().entries() + 1;
        Entry entry = new Entry(new Stamp(number, by, BEGUN.plusSeconds(number)), edit);
        now = entry.applyTo(now).orThrow();
        head = tied(entry, head.hash());
        links.put(head.hash(), head);
        journal.add(entry);
        return this;
    }

    Hand undoes() {
        return does(History.of(journal, who).undo().getFirst());
    }

    private static Link tied(Entry entry, String prev) {
        return new Link(entry, prev, Digest.of(prev, entry.toString()));
    }

    Merging looksAt(Hand other) {
        return Merging.of(links.values(), head, other.links.values(), other.head)
                .orThrow();
    }

    Hand takesIn(Hand other) {
        Merging merging = looksAt(other);
        other.links.forEach(links::putIfAbsent);
        return does(merging.edit());
    }

    List<Dispute> disputes() {
        return Confluence.of(links.values(), head).orThrow().disputes();
    }

    Case now() {
        return now;
    }

    Link head() {
        return head;
    }

    Map<String, Link> links() {
        return links;
    }
}
