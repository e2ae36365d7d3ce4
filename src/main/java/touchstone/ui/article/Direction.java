package touchstone.ui.article;

import java.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a text runs. */
final class Direction {

    private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd");
    private static final Set<String> OTHERS_FROM_THE_RIGHT = Set.of("he", "yi", "dv", "iw");

    private Direction() {}

    /** Whether the words themselves run from right to left, by the first of them that has a direction. */
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether a language, by its tag, is written from right to left. */
    static boolean isRightToLeftLanguage(@Nullable String tag) {
        return isArabicScript(tag) || OTHERS_FROM_THE_RIGHT.contains(language(tag));
    }

    /** Whether a language, by its tag, is written in Arabic letters. */
    static boolean isArabicScript(@Nullable String tag) {
        return ARABIC.contains(language(tag));
    }

    private static String language(@Nullable String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    }
}
