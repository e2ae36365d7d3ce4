package touchstone.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Ranks anew what was proposed, after another finder has read the article. A proposal that nobody decided about gets the
 * score, the reasons and the repeats that were found; its number and its words stay. What was found where no claim
 * stands is proposed, numbered on. Everything else is left as it is.
 *
 * @param finder which finder, with its version
 * @param claims what it found; the numbers that they carry are not kept
 */
public record RankClaims(String finder, List<Claim> claims) implements Edit {

    public RankClaims {
        claims = List.copyOf(claims);
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        String text = before.article().text();
        for (Claim found : claims) {
            if (!found.passages().stream().allMatch(passage -> passage.isIn(text))) {
                return Outcome.refused(Trouble.unreadable("trouble.edit.passage", found.wording()));
            }
        }
        return Outcome.done(ranked(before));
    }

    private Case ranked(Case before) {
        Map<Passage, Claim> byPassage = new HashMap<>();
        before.claims().forEach(claim -> byPassage.putIfAbsent(claim.passage(), claim));
        Taken taken = new Taken(before);
        Map<Integer, Claim> changed = new HashMap<>();
        Set<Integer> met = new HashSet<>();
        List<Claim> added = new ArrayList<>();
        int highest = before.trail().claimsEver();
        for (Claim found : claims) {
            Claim there = there(found, byPassage);
            if (there == null && taken.isFree(found.passage())) {
                added.add(found.numbered(++highest));
            } else if (there != null && isOnlyProposed(there) && met.add(there.number())) {
                changed.put(there.number(), ranked(there, found, taken));
            }
        }
        List<Claim> next = new ArrayList<>(before.claims().size() + added.size());
        before.claims().forEach(claim -> next.add(changed.getOrDefault(claim.number(), claim)));
        next.addAll(added);
        next.sort(Comparator.comparingInt(Claim::number));
        return before.withClaims(next).trailing(before.trail().counting(highest, 0, 0));
    }

    private static @Nullable Claim there(Claim found, Map<Passage, Claim> byPassage) {
        return found.passages().stream()
                .map(byPassage::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnlyProposed(Claim claim) {
        return claim.state() == Claim.State.PROPOSED && !claim.byHand() && claim.verdict() == null;
    }

    private static Claim ranked(Claim there, Claim found, Taken taken) {
        List<Passage> passages = new ArrayList<>(there.passages());
        found.passages().stream().filter(taken::isFree).forEach(passages::add);
        return there.standing(passages, there.wording(), found.score(), found.reasons());
    }

    /** The stretches of an article that claims stand on: for each place where one begins, how far those from before it reach. */
    private static final class Taken {

        private final NavigableMap<Integer, Integer> reaches = new TreeMap<>();

        Taken(Case in) {
            List<Passage> passages = in.claims().stream()
                    .flatMap(claim -> claim.passages().stream())
                    .sorted(Comparator.comparingInt(Passage::start))
                    .toList();
            int farthest = 0;
            for (Passage passage : passages) {
                farthest = Math.max(farthest, passage.end());
                reaches.put(passage.start(), farthest);
            }
        }

        boolean isFree(Passage passage) {
            Map.Entry<Integer, Integer> before = reaches.lowerEntry(passage.end());
            return before == null || before.getValue() <= passage.start();
        }
    }
}
