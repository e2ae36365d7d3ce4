package touchstone.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Boilerplate;
import touchstone.model.Paragraph;

/** Says of each line what it is. Where the file does not say, as in plain text, by its length, its end and its neighbours. */
final class LineKinds {

    private static final int LONGEST_CAPTION = 130;
    private static final int LONGEST_HEADING_WORDS = 7;
    private static final int SHORTEST_REPEATED = 15;

    private final Furnishing furnishing;
    private final Phrases months;

    LineKinds(Lexicon lexicon) {
        furnishing = new Furnishing(lexicon);
        months = lexicon.list("months");
    }

    /**
     * A line and what it is.
     *
     * @param line where it stands
     * @param kind what it is
     * @param boilerplate why it is not of the article; absent where it is
     */
    record Kinded(Line line, Sentence.Kind kind, Boilerplate.@Nullable Kind boilerplate) {}

    /**
     * The lines with their kinds.
     *
     * @param lines in reading order
     * @param saysKinds whether the file format marks headings and captions, so that nothing need be guessed
     */
    List<Kinded> of(List<Line> lines, boolean saysKinds) {
        Set<String> seen = new HashSet<>();
        Set<Integer> menus = furnishing.menus(lines);
        TableRows rows = new TableRows(lines, months);
        List<Kinded> kinded = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (rows.hasOfFigures(i)) {
                kinded.add(new Kinded(line, Sentence.Kind.TABLE_ROW, null));
                continue;
            }
            Boilerplate.Kind why = menus.contains(i) ? Boilerplate.Kind.MENU : furnishing.kindOf(line);
            boolean isAgain = line.text().length() >= SHORTEST_REPEATED && !seen.add(key(line));
            if (why == null && isAgain) {
                why = Boilerplate.Kind.REPEATED;
            }
            Sentence.Kind otherwise = rows.has(i) ? Sentence.Kind.TABLE_ROW : kindOf(lines, i, saysKinds);
            kinded.add(new Kinded(line, why == null ? otherwise : Sentence.Kind.BOILERPLATE, why));
        }
        return kinded;
    }

    /** Whether a line is the caption before it once more; headings and the furniture of pages are shorter than captions. */
    static boolean isCaptionAgain(Kinded before, Kinded after) {
        return after.boilerplate() == Boilerplate.Kind.REPEATED
                && before.kind() == Sentence.Kind.CAPTION
                && key(before.line()).equals(key(after.line()))
                && Word.of(before.line().text()).size() > LONGEST_HEADING_WORDS;
    }

    private static String key(Line line) {
        StringBuilder key = new StringBuilder();
        line.text()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static Sentence.Kind kindOf(List<Line> lines, int at, boolean saysKinds) {
        Line line = lines.get(at);
        return switch (line.kind()) {
            case HEADLINE, HEADING -> Sentence.Kind.HEADLINE;
            case CAPTION -> Sentence.Kind.CAPTION;
            case STANDFIRST, LIST_ITEM, QUOTATION -> Sentence.Kind.BODY;
            case BODY -> saysKinds || !isShortAndOpen(line) ? Sentence.Kind.BODY : guess(lines, at);
        };
    }

    private static boolean isShortAndOpen(Line line) {
        int last = line.text().codePointBefore(line.text().length());
        return line.text().length() <= LONGEST_CAPTION && !line.isClosed() && Character.isLetterOrDigit(last);
    }

    /** Short lines without a full stop: at the top the headline, in pairs captions, very short ones headings. */
    private static Sentence.Kind guess(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean isAlone = lines.size() == 1;
        int words = Word.of(line.text()).size();
        if (isAlone || line.kind() != Paragraph.Kind.BODY) {
            return Sentence.Kind.BODY;
        }
        if (line.isFirst()) {
            return Sentence.Kind.HEADLINE;
        }
        boolean isPaired = isPartner(lines, at - 1, !line.afterBlank())
                || (at + 1 < lines.size()
                        && isPartner(lines, at + 1, !lines.get(at + 1).afterBlank()));
        return isPaired || words > LONGEST_HEADING_WORDS ? Sentence.Kind.CAPTION : Sentence.Kind.HEADLINE;
    }

    private static boolean isPartner(List<Line> lines, int other, boolean isAdjacent) {
        return isAdjacent && other >= 0 && isShortAndOpen(lines.get(other));
    }
}
