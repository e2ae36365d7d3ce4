package touchstone.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Paragraph.Kind;

/** Lines of a PDF document become paragraphs again, across lines, columns and pages. */
final class PdfParagraphs {

    private static final double LARGER = 1.12;
    private static final double LOOSE = 1.35;
    private static final int LONGEST_HEADING = 200;
    private static final int SHORTEST_BACK = 4;

    /** Words that stand before a hyphen in English, and hardly ever begin a longer word. */
    private static final Set<String> FRONTS = Set.of(
            "well", "self", "half", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern BULLET = Pattern.compile("(?:[•◦▪‣·*–-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+\\S.*");
    private static final Pattern CUT_WORD = Pattern.compile(".*\\p{L}[-\\u2010\\u00ad]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\\u2010][\\p{L}\\p{M}]+)*");

    private final List<PdfLine> lines;
    private final double size;
    private final double leading;
    private final double right;
    private final Set<String> words = new HashSet<>();
    private final List<PdfBlock> blocks = new ArrayList<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.size = usualSize(lines);
        this.leading = usualLeading(lines);
        this.right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (PdfLine line : lines) {
            WORD.matcher(line.text())
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
    }

    /** The blocks of these lines, in their order. */
    static List<PdfBlock> of(List<PdfLine> lines) {
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        paragraphs.put();
        return List.copyOf(paragraphs.blocks);
    }

    private void put() {
        List<PdfLine> block = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!block.isEmpty() && !goesOn(block, line)) {
                add(block);
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            add(block);
        }
    }

    /** Whether a line belongs to the block before it. */
    private boolean goesOn(List<PdfLine> block, PdfLine line) {
        PdfLine last = block.getLast();
        if (!last.isSetLike(line)
                || isBullet(line)
                || line.isRow()
                || last.isRow()
                || isHeading(last) != isHeading(line)) {
            return false;
        }
        double down = line.baseline() - last.baseline();
        if (line.page() != last.page() || down < 0) {
            return !isHeading(line) && isCutOff(last, line);
        }
        boolean isIndented = line.left() - last.left() > 0.8 * size
                && line.left() - block.getFirst().left() > -0.1 * size;
        boolean isBeneathBullet = isBullet(block.getFirst());
        boolean isAlongside = down < 0.3 * size;
        return isAlongside
                || (down <= usual(line) * LOOSE
                        && (!isIndented || isBeneathBullet || (block.size() > 1 && !endsSentence(last))));
    }

    private double usual(PdfLine line) {
        return Math.max(leading, line.size() * 1.25);
    }

    /** Whether the text breaks off in the middle at the foot of a page or column. */
    private boolean isCutOff(PdfLine last, PdfLine next) {
        boolean goesOnSmall = Character.isLowerCase(next.first()) || Character.isDigit(next.first());
        return CUT_WORD.matcher(last.text()).matches()
                || (!endsSentence(last) && (goesOnSmall || last.right() > right * 0.8));
    }

    private static boolean endsSentence(PdfLine line) {
        return ".!?…:\"”»؟。".indexOf(line.last()) >= 0;
    }

    private static boolean isBullet(PdfLine line) {
        return BULLET.matcher(line.text()).matches();
    }

    private boolean isHeading(PdfLine line) {
        boolean isShortAndBold = line.isBold() && line.right() < right * 0.9 && !endsSentence(line) && !isBullet(line);
        return !line.isRow() && (line.size() > size * LARGER || isShortAndBold);
    }

    private void add(List<PdfLine> block) {
        StringBuilder text = new StringBuilder();
        List<Integer> turns = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine line : block) {
            join(text, line);
            if (before != null && line.page() > before.page()) {
                turns.add(text.length());
            }
            text.append(line.text());
            before = line;
        }
        dropSoft(text);
        PdfLine first = block.getFirst();
        blocks.add(new PdfBlock(kind(first, text), text.toString(), first.page(), turns));
    }

    /** Heals a word that the end of a line cut in two, or sets the blank that stood for it. */
    private void join(StringBuilder text, PdfLine next) {
        if (text.isEmpty()) {
            return;
        }
        boolean isCut = CUT_WORD.matcher(lastLine(text)).matches() && Character.isLowerCase(next.first());
        boolean isSoft = dropSoft(text);
        if (!isCut) {
            text.append(' ');
        } else if (!isSoft && !isWrittenWithHyphen(text, next)) {
            text.setLength(text.length() - 1);
        }
    }

    private static CharSequence lastLine(StringBuilder text) {
        return text.subSequence(Math.max(0, text.length() - 40), text.length());
    }

    /** Takes the sign away that only shows where a word may be cut. */
    private static boolean dropSoft(StringBuilder text) {
        boolean isSoft = text.charAt(text.length() - 1) == PdfLine.SOFT_HYPHEN;
        text.setLength(text.length() - (isSoft ? 1 : 0));
        return isSoft;
    }

    /** Whether the document writes the word with its hyphen elsewhere, or its language does, and never without. */
    private boolean isWrittenWithHyphen(StringBuilder text, PdfLine next) {
        String front = lastWord(text.substring(0, text.length() - 1));
        String back = firstWord(next.text());
        boolean isCompound = FRONTS.contains(front) && back.length() >= SHORTEST_BACK && !back.equals("ness");
        return (words.contains(front + "-" + back) || isCompound) && !words.contains(front + back);
    }

    private static String lastWord(String text) {
        return text.substring(
                        1 + Math.max(text.lastIndexOf(' '), Math.max(text.lastIndexOf('“'), text.lastIndexOf('('))))
                .toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        var found = WORD.matcher(text);
        return found.lookingAt() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    private Kind kind(PdfLine first, CharSequence text) {
        if (isHeading(first) && text.length() <= LONGEST_HEADING) {
            boolean isFirst = blocks.stream().noneMatch(block -> block.kind() == Kind.HEADLINE);
            return isFirst && isLargest(first) ? Kind.HEADLINE : Kind.HEADING;
        }
        return isBullet(first) ? Kind.LIST_ITEM : Kind.BODY;
    }

    private boolean isLargest(PdfLine line) {
        return line.page() == lines.getFirst().page()
                && lines.stream().allMatch(other -> other.page() != line.page() || other.size() <= line.size() * 1.02);
    }

    private static double usualSize(List<PdfLine> lines) {
        Map<Long, Integer> letters = new HashMap<>();
        lines.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return mostFrequent(letters) / 2.0;
    }

    /** How far lines of one paragraph usually stand below one another. */
    private static double usualLeading(List<PdfLine> lines) {
        Map<Long, Integer> gaps = new HashMap<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            double down = before == null || before.page() != line.page() ? 0 : line.baseline() - before.baseline();
            if (before != null && down > line.size() * 0.8 && down < line.size() * 3 && line.isSetLike(before)) {
                gaps.merge(Math.round(down * 2), line.text().length(), Integer::sum);
            }
            before = line;
        }
        return mostFrequent(gaps) / 2.0;
    }

    private static long mostFrequent(Map<Long, Integer> counted) {
        Map.@Nullable Entry<Long, Integer> most = null;
        for (Map.Entry<Long, Integer> entry : counted.entrySet()) {
            most = most == null || entry.getValue() > most.getValue() ? entry : most;
        }
        return most == null ? 0 : most.getKey();
    }
}
