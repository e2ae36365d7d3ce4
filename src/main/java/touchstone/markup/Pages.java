package touchstone.markup;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses pages. Elements are counted while they are made, since a few bytes of unclosed markup can stand for a dozen of them.
 * Nothing in a page is run or fetched.
 *
 * <pre>{@code
 * Pages.parsed("<p>It was closed.").map(Document::text)
 * }</pre>
 */
public final class Pages {

    /** Elements nested deeper than this are read as if they stood at this depth, however deep the page goes. */
    public static final int DEEPEST = 256;

    /** The longest page of the web's own standard has some 300,000; a page of news seldom has 10,000. */
    public static final int MOST_ELEMENTS = 400_000;

    /** Comments, texts and elements begin with one, or end before one. */
    private static final int MOST_OPENINGS = 1_500_000;

    private static final int HEAD = 4_096;
    private static final String PAGE_END = "</html>";
    private static final Pattern ALWAYS_CLOSED =
            Pattern.compile("(?i)<(/?)(?:div|article|section|main|script|style|title|span|a)(?=[\\s>])");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,40})");

    private Pages() {}

    /** A page; nothing where it has more in it than pages have. */
    public static Optional<Document> parsed(String html) {
        if (html.chars().filter(unit -> unit == '<').count() > MOST_OPENINGS) {
            return Optional.empty();
        }
        try (StreamParser stream = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(html, "")) {
            Iterator<Element> elements = stream.iterator();
            for (int seen = 0; elements.hasNext(); seen++) {
                if (seen > MOST_ELEMENTS) {
                    return Optional.empty();
                }
                elements.next();
            }
            return Optional.of(stream.document());
        }
    }

    /** A page in the letters that it begins with, or says that it is written in; UTF-8 where it says nothing. */
    public static String text(byte[] page) {
        String text = new String(page, charset(page));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * Whether a page ends before what it began is closed. Programs that save pages write every end that HTML does not leave
     * out; one that closes the page itself is whole however loosely it is built.
     */
    public static boolean breaksOff(String html) {
        String end = html.substring(Math.max(0, html.length() - HEAD));
        if (end.regionMatches(true, end.stripTrailing().length() - PAGE_END.length(), PAGE_END, 0, PAGE_END.length())) {
            return false;
        }
        boolean isWithinTag = end.lastIndexOf('<') > end.lastIndexOf('>');
        int open = 0;
        for (Matcher tags = ALWAYS_CLOSED.matcher(html); tags.find(); ) {
            open += tags.group(1).isEmpty() ? 1 : -1;
        }
        return isWithinTag || open > 0;
    }

    private static Charset charset(byte[] page) {
        if (begins(page, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(page, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(page, 0xEF, 0xBB)) {
            return StandardCharsets.UTF_8;
        }
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        return said.find() ? named(said.group(1)) : StandardCharsets.UTF_8;
    }

    /** A page whose beginning could be read so far is not in UTF-16, whatever it says. */
    private static Charset named(String name) {
        try {
            boolean isKnown = Charset.isSupported(name)
                    && !name.toUpperCase(java.util.Locale.ROOT).startsWith("UTF-");
            return isKnown ? Charset.forName(name) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException nonsense) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean begins(byte[] page, int first, int second) {
        return page.length >= 2 && (page[0] & 0xFF) == first && (page[1] & 0xFF) == second;
    }
}
