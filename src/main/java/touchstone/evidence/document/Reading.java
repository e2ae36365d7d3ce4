package touchstone.evidence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** In which order the words of a line are read. */
final class Reading {

    private Reading() {}

    /**
     * The words of a line as they are read: where most letters run from right to left, so do the words, if they were drawn
     * the other way round; what runs from left to right in between keeps its order.
     *
     * @param left where a word begins on the page
     */
    static <W> List<W> inOrder(List<W> drawn, Function<W, String> text, ToDoubleFunction<W> left) {
        String whole = String.join("", drawn.stream().map(text).toList());
        List<W> seen =
                drawn.stream().filter(word -> !text.apply(word).isBlank()).toList();
        boolean isAgainst = seen.size() > 1
                && isRightToLeft(whole)
                && left.applyAsDouble(seen.getFirst()) < left.applyAsDouble(seen.getLast());
        if (!isAgainst) {
            return drawn;
        }
        List<W> read = new ArrayList<>(drawn.size());
        List<W> run = new ArrayList<>();
        for (W word : drawn.reversed()) {
            String said = text.apply(word);
            if (said.isBlank() || (!isRightToLeft(said) && hasLetters(said))) {
                run.addFirst(word);
            } else {
                settle(run, read, text);
                read.add(word);
            }
        }
        settle(run, read, text);
        return read;
    }

    /** Blanks around a run stay where they were drawn, mirrored. */
    private static <W> void settle(List<W> run, List<W> read, Function<W, String> text) {
        List<W> words = new ArrayList<>(run);
        List<W> before = new ArrayList<>();
        List<W> after = new ArrayList<>();
        while (!words.isEmpty() && text.apply(words.getLast()).isBlank()) {
            before.add(words.removeLast());
        }
        while (!words.isEmpty() && text.apply(words.getFirst()).isBlank()) {
            after.add(words.removeFirst());
        }
        read.addAll(before);
        read.addAll(words);
        read.addAll(after);
        run.clear();
    }

    private static boolean hasLetters(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether more letters run from right to left than the other way. */
    static boolean isRightToLeft(String words) {
        int balance = 0;
        for (int at = 0; at < words.length(); at++) {
            balance += switch (Character.getDirectionality(words.charAt(at))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return balance > 0;
    }
}
