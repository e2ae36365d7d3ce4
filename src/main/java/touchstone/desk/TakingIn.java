package touchstone.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Addition;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.CaseFile;
import touchstone.casefile.JournalLine;
import touchstone.casefile.Staged;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Dispute;
import touchstone.model.merge.Link;
import touchstone.model.merge.Merging;

/**
 * Takes a colleague's copy of a case into a case file. Where the file has no such case, the copy is kept as it is; where
 * it has one that went no further, the copy's entries follow on; where both went on, they are merged. Nothing of either
 * is written over, and it is all kept or not at all.
 */
public final class TakingIn {

    private final CaseFile file;
    private final CaseCopy copy;
    private final Function<Content, Outcome<Staged>> bytes;

    private TakingIn(CaseFile file, CaseCopy copy, Function<Content, Outcome<Staged>> bytes) {
        this.file = file;
        this.copy = copy;
        this.bytes = bytes;
    }

    /** How the copy came in. */
    public enum Way {
        /** The file had no such case. */
        NEW,
        /** The case had gone no further here; it goes on as the colleague went on. */
        FOLLOWED,
        /** Both had gone on. */
        MERGED,
        /** There was nothing in it that the case here has not. */
        NOTHING_NEW
    }

    /**
     * What came of it.
     *
     * @param way how the copy came in
     * @param reached the case as it is now
     * @param brought how many entries came in
     * @param disputes what somebody has to settle now
     * @param renumbered claims of this file that go by another number now: the number then, and the number now
     */
    public record Result(Way way, Case reached, int brought, List<Dispute> disputes, Map<Integer, Integer> renumbered) {

        public Result {
            disputes = List.copyOf(disputes);
            renumbered = new TreeMap<>(renumbered);
        }
    }

    /**
     * Takes a copy in.
     *
     * @param bytes makes ready what the copy's evidence consists of
     * @param stamp who takes it in and when; the number is the case's to give
     */
    public static Outcome<Result> of(
            CaseFile file, CaseCopy copy, Function<Content, Outcome<Staged>> bytes, Function<Integer, Stamp> stamp) {
        return new TakingIn(file, copy, bytes).run(stamp);
    }

    /** What a case file has of the case that this is a copy of, if it has it. */
    static Optional<CaseCopy> here(CaseFile file, CaseCopy copy) {
        return numberOf(file, copy).map(number -> new CaseCopy(file.journal(number), file.merged(number)));
    }

    private static Optional<Integer> numberOf(CaseFile file, CaseCopy copy) {
        return file.cases().stream()
                .filter(summary -> summary.id().equals(copy.id().orElseThrow()))
                .map(CaseSummary::number)
                .findFirst();
    }

    /**
     * What must be made ready so that a copy can be taken in.
     *
     * @param here what there is of its case, if there is any
     */
    static Outcome<Set<Content>> missing(Optional<CaseCopy> here, CaseCopy copy) {
        return here.map(ours -> replayed(ours)
                        .then(now -> Merging.of(ours.links(), ours.head(), copy.links(), copy.head())
                                .map(merging ->
                                        lacking(now, merging.confluence().together()))))
                .orElseGet(() -> replayed(copy).map(theirs -> lacking(null, theirs)));
    }

    private static Outcome<Case> replayed(CaseCopy copy) {
        return Entry.replay(copy.journal().stream().map(JournalLine::entry).toList());
    }

    private static Set<Content> lacking(@Nullable Case before, Case after) {
        Set<Content> lacking = new HashSet<>(contents(after));
        if (before != null) {
            lacking.removeAll(contents(before));
        }
        return lacking;
    }

    private Outcome<Result> run(Function<Integer, Stamp> stamp) {
        Outcome<Case> whole = replayed(copy);
        if (copy.id().isEmpty() || !(whole instanceof Outcome.Done<Case> theirs)) {
            return Outcome.refused(Trouble.unreadable("trouble.merge.other-case"));
        }
        return isTrue(copy)
                .then(_ -> numberOf(file, copy)
                        .map(number -> file.load(number).then(here -> into(here, stamp)))
                        .orElseGet(() -> asNew(theirs.value())));
    }

    /** The copy, if each merge in it says what both of its histories say. */
    static Outcome<CaseCopy> isTrue(CaseCopy copy) {
        boolean all = copy.links().stream()
                .filter(link -> link.entry().edit() instanceof Merge)
                .allMatch(link -> Merging.isTrue(copy.links(), link));
        return all ? Outcome.done(copy) : Outcome.refused(Trouble.unreadable("trouble.merge.untrue"));
    }

    private Outcome<Result> asNew(Case theirs) {
        List<Entry> entries = copy.journal().stream().map(JournalLine::entry).toList();
        return withBytes(null, theirs, staged -> file.create(new Addition(entries, staged, copy.merged())))
                .map(reached -> new Result(Way.NEW, reached, copy.links().size(), List.of(), Map.of()));
    }

    private Outcome<Result> into(Case here, Function<Integer, Stamp> stamp) {
        CaseCopy ours = new CaseCopy(file.journal(here.number()), file.merged(here.number()));
        return Merging.of(ours.links(), ours.head(), copy.links(), copy.head())
                .then(merging -> into(here, ours, merging, stamp));
    }

    private Outcome<Result> into(Case here, CaseCopy ours, Merging merging, Function<Integer, Stamp> stamp) {
        List<Dispute> disputes = merging.confluence().disputes();
        if (!merging.hasNews()) {
            return Outcome.done(new Result(Way.NOTHING_NEW, here, 0, disputes, Map.of()));
        }
        Map<Integer, Integer> renumbered = merging.confluence().renumberedClaims(ours.head());
        Way way = merging.isBehind() ? Way.FOLLOWED : Way.MERGED;
        List<Entry> entries = merging.isBehind()
                ? merging.following().stream().map(Link::entry).toList()
                : List.of(new Entry(stamp.apply(here.trail().entries() + 1), merging.edit()));
        List<JournalLine> beside = beside(merging);
        return withBytes(
                        here,
                        merging.confluence().together(),
                        staged -> file.append(here, new Addition(entries, staged, beside)))
                .map(reached -> new Result(way, reached, merging.fresh().size(), disputes, renumbered));
    }

    private List<JournalLine> beside(Merging merging) {
        Map<String, JournalLine> lines = new HashMap<>();
        Stream.concat(copy.journal().stream(), copy.merged().stream()).forEach(line -> lines.put(line.hash(), line));
        Set<Link> following = new HashSet<>(merging.following());
        return merging.fresh().stream()
                .filter(link -> !following.contains(link))
                .map(link -> Objects.requireNonNull(lines.get(link.hash())))
                .toList();
    }

    private Outcome<Case> withBytes(@Nullable Case before, Case after, Function<List<Staged>, Outcome<Case>> keep) {
        List<Staged> staged = new ArrayList<>();
        try {
            for (Content content : lacking(before, after)) {
                Outcome<Staged> ready = bytes.apply(content);
                if (ready instanceof Outcome.Refused<Staged> refused) {
                    return Outcome.refused(refused.trouble());
                }
                staged.add(ready.orThrow());
            }
            return keep.apply(staged);
        } finally {
            staged.forEach(Staged::close);
        }
    }

    private static Set<Content> contents(Case of) {
        Set<Content> contents = new HashSet<>(Set.of(of.article().original()));
        of.evidence().stream().map(Evidence::content).filter(Objects::nonNull).forEach(contents::add);
        return contents;
    }
}
