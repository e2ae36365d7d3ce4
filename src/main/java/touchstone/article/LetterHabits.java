package touchstone.article;

/** Whether decoded text has the letters that a language would put there; tells old encodings apart. */
final class LetterHabits {

    private static final String FREQUENT_CYRILLIC = "оеаинтіс";
    private static final String WESTERN_SIGNS = "‘’“”–—…€•™£§©®°±²³·»«¿¡½¼¾ºª´\u00a0\u00ad";

    private LetterHabits() {}

    /** Letters with accents stand alone among plain ones, and the signs are those that people type. */
    static boolean isWestern(String text) {
        int odd = 0;
        int fitting = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                continue;
            }
            boolean isLetter = Character.isLetter(unit);
            boolean fits = isLetter
                    ? !isForeign(text, i - 1) && !isForeign(text, i + 1) && isAmongSmall(text, i)
                    : WESTERN_SIGNS.indexOf(unit) >= 0;
            if (fits) {
                fitting++;
            } else {
                odd++;
            }
        }
        return fitting >= odd * 9;
    }

    private static boolean isForeign(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 0x80 && Character.isLetter(text.charAt(at));
    }

    private static boolean isAmongSmall(String text, int at) {
        boolean beginsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
        return beginsWord || Character.isLowerCase(text.charAt(at)) || Character.isUpperCase(text.charAt(at - 1));
    }

    /** Small letters by far, the frequent ones frequent, capitals at the beginning of words. */
    static boolean isCyrillic(String text) {
        int letters = 0;
        int small = 0;
        int frequent = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < '\u0400' || unit > '\u04ff') {
                boolean isLineDrawing = unit >= '\u2500' && unit < '\u25a0';
                odd += isLineDrawing || (unit >= 0x80 && Character.isLetter(unit)) ? 1 : 0;
                continue;
            }
            letters++;
            small += Character.isLowerCase(unit) ? 1 : 0;
            frequent += FREQUENT_CYRILLIC.indexOf(Character.toLowerCase(unit)) >= 0 ? 1 : 0;
        }
        return letters > 10 && small > letters * 0.8 && frequent > letters * 0.4 && odd * 20 < letters;
    }
}
