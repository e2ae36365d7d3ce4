package touchstone.exchange.picture;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.words.Words;

/**
 * Words as outlines, in any script. What the program's own face has is the same on every machine; the rest is shaped and
 * ordered by the JDK, in the fonts that there are. Where there is none, the script's name stands in brackets: never boxes.
 */
final class Lettering {

    private static final float LAID_AT = 200;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Typeface own;
    private final FontShelf shelf;

    /** Letters of one weight. */
    Lettering(Typeface own, FontShelf shelf) {
        this.own = own;
        this.shelf = shelf;
    }

    private record Run(String words, Optional<Font> font, UnicodeScript script) {}

    /** How wide words are, in pixels, at a size in pixels. */
    double width(String words, double size) {
        if (isPlain(words)) {
            return own.width(words, size);
        }
        return layout(words, false)
                .map(laid -> laid.getAdvance() * size / LAID_AT)
                .orElseGet(() -> own.width(shown(words), size));
    }

    /** The outlines of words that begin at a place on a base line; a sentence of the program, so from left to right. */
    Shape outlines(String words, double x, double y, double size) {
        return outlines(words, x, y, size, false);
    }

    /** The outlines of words that are somebody else's alone, and run as their first letter does. */
    Shape quoted(String words, double x, double y, double size) {
        return outlines(words, x, y, size, true);
    }

    private Shape outlines(String words, double x, double y, double size, boolean isQuoted) {
        if (isPlain(words)) {
            return own.outlines(words, x, y, size);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / LAID_AT, size / LAID_AT);
        return layout(words, isQuoted)
                .map(laid -> laid.getOutline(place))
                .orElseGet(() -> own.outlines(shown(words), x, y, size));
    }

    /** The scripts of which no font is here, by name; {@code Devanagari}. */
    SortedSet<String> unshown(String words) {
        SortedSet<String> scripts = new TreeSet<>();
        if (!isPlain(words)) {
            runs(words).stream().filter(run -> run.font().isEmpty()).forEach(run -> scripts.add(name(run.script())));
        }
        return scripts;
    }

    /** The words as they are drawn, with the names of scripts for what can't be. */
    String shown(String words) {
        StringBuilder shown = new StringBuilder();
        runs(words).forEach(run -> shown.append(shown(run)));
        return shown.toString();
    }

    private static String shown(Run run) {
        return run.font().isPresent() ? run.words() : Words.text("timeline.picture.unshown", name(run.script()));
    }

    /** Whether the program's own face draws them, one sign after the other. */
    private boolean isPlain(String words) {
        char[] signs = words.toCharArray();
        return own.has(words)
                && !Bidi.requiresBidi(signs, 0, signs.length)
                && words.codePoints().noneMatch(Lettering::standsOnAnother);
    }

    private static boolean standsOnAnother(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isUnseen(sign);
    }

    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT || (sign >= 0xFE00 && sign <= 0xFE0F);
    }

    private Optional<TextLayout> layout(String words, boolean isQuoted) {
        List<Run> runs = runs(words);
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(shown(run)));
        AttributedString text = new AttributedString(all.toString());
        if (!isQuoted) {
            text.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        }
        int at = 0;
        for (Run run : runs) {
            int end = at + shown(run).length();
            Optional<Font> font = run.font().or(() -> shelf.forSign("A"));
            if (font.isEmpty()) {
                return Optional.empty();
            }
            text.addAttribute(TextAttribute.FONT, font.get().deriveFont(LAID_AT), at, end);
            at = end;
        }
        return Optional.of(new TextLayout(text.getIterator(), EXACT));
    }

    /** Signs that stand side by side and are in one font, or in none. */
    private List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(words);
        int from = signs.first();
        for (int to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            Run next = run(words.substring(from, to));
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && last.font().equals(next.font())
                    && (next.font().isPresent() || last.script() == next.script())) {
                runs.set(runs.size() - 1, new Run(last.words() + next.words(), next.font(), last.script()));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private Run run(String sign) {
        StringBuilder seen = new StringBuilder();
        sign.codePoints().filter(each -> !isUnseen(each)).forEach(seen::appendCodePoint);
        return new Run(sign, shelf.forSign(seen.toString()), UnicodeScript.of(sign.codePointAt(0)));
    }

    private static String name(UnicodeScript script) {
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN) {
            return Words.text("timeline.picture.signs");
        }
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
