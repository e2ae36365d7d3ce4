package touchstone.ui.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Boilerplate;
import touchstone.model.When;
import touchstone.words.Times;

/** One thing below another on the page: a block of the text, or what the file says about the text. */
sealed interface PageLine {

    /** How a block is set. */
    enum Setting {
        HEADLINE,
        STANDFIRST,
        HEADING,
        BODY,
        LIST_ITEM,
        QUOTATION,
        CAPTION,
        BOILERPLATE
    }

    /** A headline that the file names but that is not in the text. */
    record Title(String words) implements PageLine {}

    /** Outlet, byline, date and language, each as the file has it; the date also in short, for little room. */
    record Imprint(
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable When published,
            @Nullable String language) implements PageLine {

        boolean isEmpty() {
            return outlet == null && byline == null && published == null && language == null;
        }

        /** What stands after the outlet. */
        List<String> rest(boolean isShort) {
            return Stream.of(
                            byline,
                            published == null ? null : isShort ? Times.stated(published) : Times.inFull(published),
                            language)
                    .filter(Objects::nonNull)
                    .filter(word -> !word.isBlank())
                    .toList();
        }
    }

    /** Says that there is nothing to read. */
    record Nothing() implements PageLine {}

    /**
     * One paragraph.
     *
     * @param start where it begins in the article, in UTF-16 units
     * @param text its words
     * @param setting how it is set
     * @param boilerplate why it is not of the article, where it is not
     * @param dimmed stretches within it that are not of the article, counted from its beginning
     * @param highlights the claims in it, longest first, so that a shorter one lies on top
     * @param marks what stands beside it, from top to bottom
     */
    record Block(
            int start,
            String text,
            Setting setting,
            Boilerplate.@Nullable Kind boilerplate,
            List<Stretch> dimmed,
            List<Highlight> highlights,
            List<MarginMark> marks)
            implements PageLine {

        public Block {
            dimmed = List.copyOf(dimmed);
            highlights = List.copyOf(highlights);
            marks = List.copyOf(marks);
        }

        int end() {
            return start + text.length();
        }
    }

    /** A stretch of a block's text, from its beginning, in UTF-16 units. */
    record Stretch(int start, int end) {}
}
