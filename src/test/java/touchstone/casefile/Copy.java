package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Review;
import touchstone.model.Stamp;
import touchstone.model.Trail;
import touchstone.model.edit.Entry;
import touchstone.model.merge.Link;
import touchstone.model.merge.Merging;

/** One of several copies of a case, with its journal and what it took in from others, for tests. */
final class Copy {

    private final RandomHistory history;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private Link head;
    private int read;

    private Copy(RandomHistory history) {
        this.history = history;
        history.opening();
        this.head = read();
    }

    private Copy(Copy other, long seed) {
        this.history = other.history.copied(seed);
        this.links.putAll(other.links);
        this.head = other.head;
        this.read = other.read;
    }

    /** A case that was just opened. */
    static Copy opened(long seed) {
        return new Copy(new RandomHistory(seed));
    }

    /** The same case on somebody else's desk. */
    Copy copied(long seed) {
        return new Copy(this, seed);
    }

    /** Goes on with so many edits drawn by lot. */
    Copy goesOn(int edits) {
        for (int edit = 0; edit < edits; edit++) {
            history.next();
        }
        head = read();
        return this;
    }

    private Link read() {
        Link last = head;
        for (Entry entry : history.journal().subList(read, history.journal().size())) {
            String prev = last == null ? Chain.NOTHING : last.hash();
            Stamp stamp = entry.stamp();
            String name = EditName.of(entry.edit()).spelled();
            last = new Link(entry, prev, Chain.hash(history.now().id(), stamp, name, Bodies.write(entry.edit()), prev));
            links.put(last.hash(), last);
            read++;
        }
        return java.util.Objects.requireNonNull(last);
    }

    /** What taking in another copy would do. */
    Merging looksAt(Copy other) {
        return merging(other).orThrow();
    }

    Outcome<Merging> merging(Copy other) {
        return Merging.of(links.values(), head, other.links.values(), other.head);
    }

    /** Takes in another copy. */
    Copy takesIn(Copy other) {
        Merging merging = looksAt(other);
        if (merging.hasNews()) {
            other.links.forEach(links::putIfAbsent);
            assertThat(history.accepted(history.entry(RandomHistory.CHIEF, merging.edit())))
                    .isPresent();
            head = read();
        }
        return this;
    }

    Case now() {
        return history.now();
    }

    Link head() {
        return head;
    }

    Collection<Link> links() {
        return links.values();
    }

    /** The case without what is no more than a memory of this copy: its number, how it was made, and who looked when. */
    Case content() {
        Case now = now();
        Review review = now.review();
        List<String> people = new ArrayList<>(now.trail().workedOn());
        people.sort(null);
        Trail ever = Trail.begun(RandomHistory.CHECKER, java.time.Instant.EPOCH)
                .joined(
                        people,
                        now.trail().claimsEver(),
                        now.trail().evidenceEver(),
                        now.trail().commentsEver());
        return now.numbered(0)
                .trailing(ever)
                .reviewed(new Review(
                        review.standing(),
                        review.because(),
                        review.seal(),
                        review.waivers().stream()
                                .sorted(Comparator.comparing(Review.Waiver::missing))
                                .toList(),
                        review.findingsSeen().stream().sorted().toList(),
                        List.of()));
    }
}
