package touchstone.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which finder gave the scores that a case shows, read from its journal alone. */
public final class LastFinder {

    private LastFinder() {}

    /**
     * The finder's name with its version; empty where none has read the article. An order that was taken back counts
     * no more.
     *
     * @param journal all entries of the case, in order
     */
    public static String in(List<Entry> journal) {
        Deque<Entry> reading = new ArrayDeque<>();
        Set<Integer> takenBack = new HashSet<>();
        for (Entry entry : journal) {
            switch (entry.edit()) {
                case ProposeClaims _ -> reading.push(entry);
                case RankClaims _ -> reading.push(entry);
                case TakeBack undone -> takenBack.add(undone.entry());
                case BringBack redone -> takenBack.remove(redone.entry());
                default -> {}
            }
        }
        return reading.stream()
                .filter(entry -> !takenBack.contains(entry.stamp().number()))
                .findFirst()
                .map(entry -> name(entry.edit()))
                .orElse("");
    }

    private static String name(Edit edit) {
        return switch (edit) {
            case ProposeClaims proposed -> proposed.finder();
            case RankClaims ranked -> ranked.finder();
            default -> "";
        };
    }
}
