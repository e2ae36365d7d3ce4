package touchstone.model;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was imported: the original bytes, untouched, and the text read from them. What the file does not say is absent.
 *
 * @param fileName the name it came under, or absent for pasted text
 * @param original the bytes as imported
 * @param headline its title
 * @param byline who wrote it
 * @param outlet who published it
 * @param published when it says it was published
 * @param address where it says it stands
 * @param language BCP 47 tag
 * @param text the text as shown; lines end with {@code \n}; every offset in the case counts its UTF-16 units
 * @param paragraphs in reading order, not overlapping; only blank space lies between them
 * @param captured when this copy was made, as the file says: a page saved, a capture in an archive, a document printed
 * @param pages where each page begins in the text, from the first on, in order; absent where there are no pages
 */
public record Article(
        @Nullable String fileName,
        Content original,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String outlet,
        @Nullable When published,
        @Nullable String address,
        @Nullable String language,
        String text,
        List<Paragraph> paragraphs,
        @Nullable When captured,
        @Nullable List<Integer> pages) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        pages = pages == null || pages.isEmpty() ? null : List.copyOf(pages);
        int reached = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.start() < reached || paragraph.end() > text.length()) {
                throw new IllegalArgumentException("paragraphs overlap or leave the text: " + paragraph);
            }
            reached = paragraph.end();
        }
        int turned = 0;
        for (int page : pages == null ? List.<Integer>of() : pages) {
            if (page < turned || page > text.length()) {
                throw new IllegalArgumentException("pages leave the text or its order: " + page);
            }
            turned = page;
        }
    }

    /** An article without pages, of which nobody says when this copy of it was made. */
    public Article(
            @Nullable String fileName,
            Content original,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String outlet,
            @Nullable When published,
            @Nullable String address,
            @Nullable String language,
            String text,
            List<Paragraph> paragraphs) {
        this(fileName, original, headline, byline, outlet, published, address, language, text, paragraphs, null, null);
    }

    /**
     * The page on which something stands, counted from 1.
     *
     * @param offset a UTF-16 unit in the text
     */
    public OptionalInt pageAt(int offset) {
        if (pages == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.max(
                1, (int) pages.stream().filter(begins -> begins <= offset).count()));
    }

    /** The text of one paragraph. */
    public String textOf(Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end());
    }

    /** A name for lists: the headline, else the first words of the text, else the file's name. */
    public String title() {
        if (headline != null && !headline.isBlank()) {
            return headline.strip();
        }
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        if (first.isEmpty()) {
            return fileName == null ? "" : fileName;
        }
        return shortened(first);
    }

    private static String shortened(String line) {
        int longest = 80;
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, space > longest / 2 ? space : longest - 1) + "…";
    }
}
