package touchstone.exchange;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes names out of words: however they are written, with what a language writes on to them, and where a text was cut
 * in the middle of one. In writing without blanks wherever the signs stand; else whole words alone. Other forms of a
 * name, as languages inflect them, are not known.
 */
final class NameMask {

    private static final int SHORTEST = 2;
    private static final int SURE = 4;

    private final Map<WrittenName, Pattern> names;
    private final String instead;

    /** A mask over these names, which shows something else in their place. */
    NameMask(Collection<WrittenName> names, String instead) {
        this.names = names.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), WrittenName::pattern));
        this.instead = instead;
    }

    /** Words without the names. */
    String over(String words) {
        if (names.isEmpty() || words.isEmpty()) {
            return words;
        }
        FoldedText text = FoldedText.of(words);
        BitSet hidden = new BitSet();
        names.forEach((name, pattern) -> whole(text, name, pattern, hidden));
        for (int cut = text.folded().indexOf('…'); cut >= 0; cut = text.folded().indexOf('…', cut + 1)) {
            for (WrittenName name : names.keySet()) {
                begun(text, name, cut, hidden);
            }
        }
        return hidden.isEmpty() ? words : without(text.original(), hidden);
    }

    private static void whole(FoldedText text, WrittenName name, Pattern pattern, BitSet hidden) {
        boolean mayBeWord =
                name.writing() == WrittenName.Writing.BLANKS && name.folded().length() <= SHORTEST;
        Matcher found = pattern.matcher(text.folded());
        while (found.find()) {
            boolean hasBefore = name.writing() == WrittenName.Writing.PARTICLES_BEFORE
                    && found.namedGroups().containsKey("before");
            int start = hasBefore ? found.end("before") : found.start();
            if (!mayBeWord || !text.beginsSmall(start)) {
                hide(text, start, found.end(), hidden);
            }
        }
    }

    /** A text that was cut may end with the beginning of a name. */
    private static void begun(FoldedText text, WrittenName name, int cut, BitSet hidden) {
        boolean isAnywhere = name.writing() == WrittenName.Writing.NONE;
        for (int length = Math.min(name.folded().length() - 1, cut); length >= SHORTEST; length--) {
            int start = cut - length;
            boolean isWord = isAnywhere || !text.isInWord(start);
            if (isWord
                    && text.folded().startsWith(name.folded().substring(0, length), start)
                    && (length >= SURE || !text.beginsSmall(start))) {
                hide(text, start, cut, hidden);
                return;
            }
        }
    }

    private static void hide(FoldedText text, int start, int end, BitSet hidden) {
        hidden.set(text.from(start), text.to(end - 1));
    }

    private String without(String words, BitSet hidden) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(at)) {
            shown.append(words, at, start).append(instead);
            at = hidden.nextClearBit(start);
        }
        return shown.append(words.substring(at)).toString();
    }
}
