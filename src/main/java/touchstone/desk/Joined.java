package touchstone.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.model.Case;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Confluence;
import touchstone.model.merge.Dispute;
import touchstone.model.merge.Settlement;

/**
 * What copies that were taken into the open case brought, and what of it is in dispute.
 *
 * @param now the case that it is about, as it stood when this was worked out; nothing where it never took in a copy
 * @param confluence what all copies say together, where any were taken in
 * @param settled what was in dispute and no longer is
 * @param brought the entries that came with copies, by hash
 * @param gain what the last copy brought, counted
 */
public record Joined(
        Optional<Case> now,
        Optional<Confluence> confluence,
        List<Settlement> settled,
        Map<String, Entry> brought,
        Optional<Gain> gain) {

    /** Nothing was ever taken in. */
    public static final Joined NOTHING =
            new Joined(Optional.empty(), Optional.empty(), List.of(), Map.of(), Optional.empty());

    public Joined {
        settled = List.copyOf(settled);
        brought = Map.copyOf(brought);
    }

    /** Works it out for a case; may take a while where its history is long. */
    static Joined of(Case now, CaseCopy copy) {
        Map<String, Entry> brought = new HashMap<>();
        copy.merged().forEach(line -> brought.put(line.hash(), line.entry()));
        Optional<Confluence> confluence =
                Confluence.of(copy.links(), copy.head()).result();
        @Nullable JournalLine last = lastMerge(copy);
        return new Joined(
                Optional.of(now),
                confluence,
                confluence.map(Confluence::settled).orElse(List.of()),
                brought,
                Optional.ofNullable(last)
                        .map(line -> Gain.of(
                                copy, line.entry(), ((Merge) line.entry().edit()).brought())));
    }

    /** Works it out for the case that is open at a desk, on the desk's thread. */
    public static Joined at(Desk desk) {
        boolean took = desk.journal().stream().anyMatch(entry -> entry.edit() instanceof Merge);
        return desk.now()
                .filter(_ -> took)
                .map(now -> of(
                        now,
                        new CaseCopy(
                                desk.file().journal(now.number()), desk.file().merged(now.number()))))
                .orElse(NOTHING);
    }

    private static @Nullable JournalLine lastMerge(CaseCopy copy) {
        return copy.journal().reversed().stream()
                .filter(line -> line.entry().edit() instanceof Merge)
                .findFirst()
                .orElse(null);
    }

    /** What is to be settled. */
    public List<Dispute> disputes() {
        return confluence.map(Confluence::disputes).orElse(List.of());
    }

    /** What of it is about one claim. */
    public List<Dispute> disputes(int claim) {
        return disputes().stream()
                .filter(dispute -> dispute.claim() != null && dispute.claim() == claim)
                .toList();
    }

    /** What a merge brought, each after what it follows. */
    public Stream<Entry> brought(Merge merge) {
        return merge.brought().stream().map(brought::get).filter(Objects::nonNull);
    }
}
