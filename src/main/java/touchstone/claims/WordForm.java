package touchstone.claims;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a word is looked up, however it was written: in small letters, with straight apostrophes, accents put together,
 * without the one that an elided word ends in, Arabic without vowel signs and with one letter for all that carry a hamza; numbers in the digits 0 to 9.
 */
final class WordForm {

    private WordForm() {}

    /** The form of a word. */
    static String of(String written) {
        String form = written.toLowerCase(Locale.ROOT);
        int highest = 0;
        boolean isApart = false;
        for (int i = 0; i < form.length(); i++) {
            highest = Math.max(highest, form.charAt(i));
            isApart |= form.charAt(i) >= 0x300 && form.charAt(i) < 0x370;
        }
        if (highest < 0x80) {
            return withoutElision(form);
        }
        String whole = isApart ? Normalizer.normalize(form, Normalizer.Form.NFC) : form;
        StringBuilder plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char unit = whole.charAt(i);
            boolean isVowelSign = (unit >= 'ً' && unit <= 'ْ') || unit == 'ـ' || unit == 'ٰ';
            if (!isVowelSign) {
                plain.append(plain(unit));
            }
        }
        return plain.isEmpty() ? whole : withoutElision(plain.toString());
    }

    private static String withoutElision(String form) {
        return form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '’', 'ʼ' -> '\'';
            case '‑' -> '-';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            default -> unit;
        };
    }

    /** The form of a number. */
    static String ofNumber(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char unit = written.charAt(i);
            int digit = Character.digit(unit, 10);
            digits.append(digit >= 0 ? (char) ('0' + digit) : unit == '٫' ? '.' : unit == '٬' ? ',' : unit);
        }
        return digits.toString();
    }

    /** How many units at the end of a form are no part of the word: "'s", or the ending after the colon of "eu:n". */
    static int endingOf(String form) {
        int colon = form.indexOf(':');
        if (colon > 0) {
            return form.length() - colon;
        }
        return form.endsWith("'s") && form.length() > 2 ? 2 : 0;
    }
}
