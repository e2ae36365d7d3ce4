package touchstone.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.CaseFile;
import touchstone.casefile.JournalLine;
import touchstone.exchange.Sealing;
import touchstone.model.Case;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.edit.Entry;
import touchstone.model.edit.SignOff;

/**
 * Whether what is shown of a case is what its journal proves: the chain of the journal recomputed, the case made from it
 * again, and both held against the file's tables and against what the desk shows.
 */
final class Proof {

    private final Case shown;
    private final List<JournalLine> lines;
    private final List<JournalLine> merged;
    private final List<Entry> journal;
    private final Optional<Case> replayed;
    private final Optional<Case> kept;

    private Proof(Case shown, List<JournalLine> lines, List<JournalLine> merged, Optional<Case> kept) {
        this.shown = shown;
        this.lines = lines;
        this.merged = merged;
        this.journal = lines.stream().map(JournalLine::entry).toList();
        this.replayed = Entry.replay(journal).result().map(found -> found.numbered(shown.number()));
        this.kept = kept;
    }

    /** Reads the file again, for nothing that is remembered proves anything. */
    static Proof of(CaseFile file, Case shown) {
        return new Proof(
                shown,
                file.journal(shown.number()),
                file.merged(shown.number()),
                file.load(shown.number()).result());
    }

    /** Of a copy that somebody sent, which has no tables: what it shows was made from its journal. */
    static Proof of(CaseCopy copy, Case made) {
        return new Proof(made, copy.journal(), copy.merged(), Optional.of(made));
    }

    /** What does not fit; empty where everything does. Kept bytes are not looked at here. */
    Set<SealCheck.Part> broken() {
        Set<SealCheck.Part> broken = EnumSet.noneOf(SealCheck.Part.class);
        if (!lines.isEmpty() && !headAt(lines.size()).equals(lines.getLast().hash())) {
            broken.add(SealCheck.Part.JOURNAL);
        }
        if (replayed.isEmpty()) {
            broken.add(SealCheck.Part.JOURNAL);
        } else if (!replayed.equals(kept) || !shown.equals(replayed.get())) {
            broken.add(SealCheck.Part.TABLES);
        }
        return broken;
    }

    /** Whether the case is signed off: its journal says so, or what is shown does. */
    boolean isSealed() {
        return shown.review().seal() != null
                || replayed.map(found -> found.review().seal() != null).orElse(false);
    }

    /** What became of the last seal that the case was given, even if it was reopened since. */
    Optional<SealCheck> lastSeal(Sealing sealing) {
        return last().map(seal -> check(seal, sealing::check).alsoBroken(broken()));
    }

    private Optional<Seal> last() {
        return journal.reversed().stream()
                .map(Entry::edit)
                .flatMap(edit -> edit instanceof SignOff(Seal seal) ? Stream.of(seal) : Stream.empty())
                .findFirst()
                .or(() -> Optional.ofNullable(shown.review().seal()));
    }

    /** Whether the last seal that the case was given does not fit; no key is remembered. */
    boolean isLastSealBroken(Sealing sealing) {
        return last().map(seal -> check(seal, sealing::look).alsoBroken(broken()))
                .filter(found -> found.state() == SealCheck.State.BROKEN)
                .isPresent();
    }

    /** What became of every seal that the case was ever given, here and in copies that came in; no key is remembered. */
    List<SealCheck> allSeals(Sealing sealing) {
        Set<SealCheck.Part> broken = broken();
        return Stream.concat(merged.stream(), lines.stream())
                .map(line -> line.entry().edit())
                .flatMap(edit -> edit instanceof SignOff(Seal seal) ? Stream.of(seal) : Stream.empty())
                .distinct()
                .sorted(Comparator.comparing(Seal::at).thenComparing(Seal::signature))
                .map(seal -> check(seal, sealing::look).alsoBroken(broken))
                .toList();
    }

    /** Looks at a seal with the entries it belongs to and the hash of its last. */
    private interface Look {
        SealCheck at(Seal seal, List<Entry> journal, String head);
    }

    /** A seal covers the entries that lead to its head, in this journal or in a colleague's that was taken in. */
    private SealCheck check(Seal seal, Look look) {
        List<JournalLine> covered = leadingTo(seal.head());
        if (covered.size() != seal.entries()) {
            return look.at(seal, journal, headAt(seal.entries()));
        }
        List<JournalLine> all = new ArrayList<>(covered);
        lines.stream().filter(line -> !covered.contains(line)).forEach(all::add);
        return look.at(seal, all.stream().map(JournalLine::entry).toList(), seal.head());
    }

    private List<JournalLine> leadingTo(String head) {
        Map<String, JournalLine> byHash = new HashMap<>();
        Stream.concat(lines.stream(), merged.stream())
                .filter(line -> line.hash().equals(line.rightHash(shown.id())))
                .forEach(line -> byHash.put(line.hash(), line));
        List<JournalLine> leading = new ArrayList<>();
        for (JournalLine line = byHash.get(head); line != null; line = byHash.get(line.prev())) {
            leading.addFirst(line);
        }
        return leading;
    }

    /** The hash of an entry, if the chain holds as far as that; else nothing that any hash is. */
    private String headAt(int entry) {
        String reached = "";
        for (JournalLine line : lines) {
            boolean follows = line.prev().equals(reached) && line.hash().equals(line.rightHash(shown.id()));
            if (!follows) {
                return "";
            }
            reached = line.hash();
            if (line.entry().stamp().number() == entry) {
                return reached;
            }
        }
        return "";
    }
}
