package touchstone.claims;

import java.util.List;
import java.util.Locale;

/** Finnish names and roles in the genitive, as they stand before "mukaan". */
final class FinnishNames {

    private static final String VOWELS = "aäoöuyi";
    private static final List<String> REGULAR = List.of("jan", "jän", "iön", "sin", "rin", "kin");

    private FinnishNames() {}

    /** The nominative, where it is certain or stands in the text as well; else what is written. */
    static String nominative(String written, String text) {
        int colon = written.lastIndexOf(':');
        if (colon > 0) {
            return written.substring(0, colon);
        }
        int last = written.lastIndexOf(' ') + 1;
        String word = written.substring(last);
        if (word.length() < 4 || !word.endsWith("n")) {
            return written;
        }
        String before = written.substring(0, last);
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("sen")) {
            return before + word.substring(0, word.length() - 3) + "nen";
        }
        String small = text.toLowerCase(Locale.ROOT);
        String inI = stem.substring(0, stem.length() - 1) + "i";
        if (stem.endsWith("e") && holds(small, inI)) {
            return before + inI;
        }
        boolean isPerson =
                Character.isUpperCase(word.charAt(0)) && !before.strip().endsWith("n");
        boolean isRegular = REGULAR.stream().anyMatch(word::endsWith) || isPerson;
        boolean isVowel = VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return holds(small, stem) || (isRegular && isVowel) ? before + stem : written;
    }

    private static boolean holds(String text, String word) {
        String form = word.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            boolean isWhole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (isWhole) {
                return true;
            }
        }
        return false;
    }
}
