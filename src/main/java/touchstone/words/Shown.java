package touchstone.words;

import java.util.List;

/**
 * A text as it is shown beside the text as it was written, where {@link Visible} shows other signs than were written.
 *
 * @param original as written
 * @param text as shown
 * @param swaps where they differ, in order
 */
public record Shown(String original, String text, List<Swap> swaps) {

    /** Copies the list. */
    public Shown {
        swaps = List.copyOf(swaps);
    }

    /**
     * A place where other signs are shown than were written, all in UTF-16 units.
     *
     * @param from where it begins in the original
     * @param to where it ends there
     * @param shownFrom where it begins in what is shown
     * @param shownTo where it ends there
     * @param quoted what stands for it where the words are quoted
     */
    public record Swap(int from, int to, int shownFrom, int shownTo, String quoted) {}

    /** Where a place of the original is in what is shown; the beginning of a mark for what it stands for. */
    public int shownAt(int place) {
        Swap before = new Swap(0, 0, 0, 0, "");
        for (Swap swap : swaps) {
            if (place < swap.to()) {
                return place < swap.from() ? before.shownTo() + place - before.to() : swap.shownFrom();
            }
            before = swap;
        }
        return before.shownTo() + place - before.to();
    }

    /** Where a place of what is shown is in the original; within a mark it is the beginning of what that stands for. */
    public int originalAt(int place) {
        Swap before = new Swap(0, 0, 0, 0, "");
        for (Swap swap : swaps) {
            if (place < swap.shownTo()) {
                return place < swap.shownFrom() ? before.to() + place - before.shownTo() : swap.from();
            }
            before = swap;
        }
        return before.to() + place - before.shownTo();
    }

    /** What was written where this stretch is shown; all that a mark stands for, where the stretch touches it. */
    public String written(int from, int to) {
        return from >= to ? "" : original.substring(originalAt(from), endOf(to));
    }

    private int endOf(int place) {
        return swaps.stream()
                .filter(swap -> place > swap.shownFrom() && place < swap.shownTo())
                .findFirst()
                .map(Swap::to)
                .orElseGet(() -> originalAt(place));
    }

    /** The words of a stretch of what is shown, without the marks; an ellipsis for what was left out. */
    public String quoted(int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (Swap swap : swaps) {
            if (swap.shownTo() > from && swap.shownFrom() < to) {
                words.append(text, at, Math.max(at, swap.shownFrom())).append(swap.quoted());
                at = Math.min(to, swap.shownTo());
            }
        }
        return words.append(text, at, Math.max(at, to)).toString();
    }
}
