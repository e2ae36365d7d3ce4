package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.SealCheck;
import touchstone.model.edit.Entry;
import touchstone.model.merge.Dispute;
import touchstone.model.merge.Link;
import touchstone.model.merge.Merging;

/**
 * A colleague's bundle that was read to its last byte and of which nothing is kept yet: what it would bring.
 *
 * @param file the bundle
 * @param by who handed it over
 * @param key how well their key is known on this machine
 * @param fingerprint SHA-256 of their key, 64 hexadecimal digits
 * @param theirs the case as it stands in the bundle
 * @param here the case as it stands here, where it is
 * @param way how it would come in
 * @param gain what it would bring, counted
 * @param disputes what somebody would have to settle
 * @param renumbered claims of this file that would go by another number: the number now, and the number then
 */
public record Offer(
        Path file,
        Person by,
        SealCheck.Key key,
        String fingerprint,
        Case theirs,
        Optional<Case> here,
        TakingIn.Way way,
        Gain gain,
        List<Dispute> disputes,
        Map<Integer, Integer> renumbered) {

    public Offer {
        disputes = List.copyOf(disputes);
        renumbered = new TreeMap<>(renumbered);
    }

    /** Whether this is what was looked at: the same case to the last edit, under the same key. */
    boolean isOf(Importing.Whole whole) {
        return fingerprint.equals(whole.signature().fingerprint()) && theirs.equals(whole.subject());
    }

    /**
     * What a bundle would bring; nothing is kept.
     *
     * @param ours what there is of its case, if there is any
     */
    static Outcome<Offer> of(Path file, Importing.Whole whole, Optional<CaseCopy> ours) {
        return ours.map(copy -> joining(file, whole, copy))
                .orElseGet(() -> Outcome.done(new Offer(
                        file,
                        whole.signed().by(),
                        whole.signature().key(),
                        whole.signature().fingerprint(),
                        whole.subject(),
                        Optional.empty(),
                        TakingIn.Way.NEW,
                        Gain.of(List.of(), whole.copy().journal()),
                        List.of(),
                        Map.of())));
    }

    private static Outcome<Offer> joining(Path file, Importing.Whole whole, CaseCopy ours) {
        List<Entry> own = ours.journal().stream().map(JournalLine::entry).toList();
        CaseCopy theirs = whole.copy();
        return Entry.replay(own)
                .then(here -> Merging.of(ours.links(), ours.head(), theirs.links(), theirs.head())
                        .map(merging -> new Offer(
                                file,
                                whole.signed().by(),
                                whole.signature().key(),
                                whole.signature().fingerprint(),
                                whole.subject(),
                                Optional.of(here),
                                way(merging),
                                Gain.of(ours.journal(), fresh(theirs, merging)),
                                merging.confluence().disputes(),
                                merging.confluence().renumberedClaims(ours.head()))));
    }

    private static TakingIn.Way way(Merging merging) {
        if (!merging.hasNews()) {
            return TakingIn.Way.NOTHING_NEW;
        }
        return merging.isBehind() ? TakingIn.Way.FOLLOWED : TakingIn.Way.MERGED;
    }

    private static List<JournalLine> fresh(CaseCopy theirs, Merging merging) {
        Set<String> fresh = merging.fresh().stream().map(Link::hash).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(theirs.journal().stream(), theirs.merged().stream())
                .filter(line -> fresh.contains(line.hash()))
                .toList();
    }
}
