package touchstone.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.When;

/** Markdown: its text without the marks, its headings, lists and quotations as such, and the fields of a front matter. */
public final class MarkdownReader implements ArticleReader {

    private static final int BEGINNING = 20_000;
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|#)[^)\\s]{0,500}\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*[^*\\n]{1,200}\\*\\*");

    @Override
    public boolean reads(ArticleSource source) {
        if (source.shape() != Shape.TEXT || source.isNamed("txt", "text")) {
            return false;
        }
        return source.isNamed("md", "markdown", "mdown", "mkd")
                || source.text().map(MarkdownReader::isWrittenIn).orElse(false);
    }

    /** At least two of the three: a heading, a link, something strong. */
    private static boolean isWrittenIn(String text) {
        String start = text.substring(0, Math.min(text.length(), BEGINNING));
        int signs = 0;
        for (Pattern sign : new Pattern[] {HEADING, LINK, STRONG}) {
            signs += sign.matcher(start).find() ? 1 : 0;
        }
        return signs >= 2;
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        FrontMatter matter = FrontMatter.of(source.text().orElseThrow());
        Layout layout = new MarkdownText().lay(matter.rest());
        if (layout.isEmpty()) {
            return Outcome.refused(Shape.BLANK.trouble(source));
        }
        String text = layout.text();
        String language = matter.language();
        return Outcome.done(new Article(
                source.fileName(),
                source.content("text/markdown"),
                headline(matter, layout),
                matter.author(),
                matter.outlet(),
                matter.published(),
                matter.address(),
                language != null ? language : LanguageGuess.of(text).orElse(null),
                text,
                layout.paragraphs()));
    }

    private static @Nullable String headline(FrontMatter matter, Layout layout) {
        return layout.headline().orElse(matter.title());
    }

    /** What stands between two lines of three dashes at the beginning: a name, a colon and a value in each line. */
    private record FrontMatter(java.util.Map<String, String> fields, String rest) {

        private static final Pattern WHOLE =
                Pattern.compile("\\A---[ \\t]*\\n((?:[^\\n]{0,2000}\\n){1,200}?)---[ \\t]*(?:\\n|\\z)");
        private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{1,40}):[ \\t]*([^\\n]{1,1000})$");

        static FrontMatter of(String text) {
            Matcher whole = WHOLE.matcher(text);
            if (!whole.find()) {
                return new FrontMatter(java.util.Map.of(), text);
            }
            var fields = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            Matcher field = FIELD.matcher(whole.group(1));
            while (field.find()) {
                String value = field.group(2).strip();
                boolean isQuoted = value.length() > 1 && value.matches("(?s)\".*\"|'.*'");
                fields.put(field.group(1), isQuoted ? value.substring(1, value.length() - 1) : value);
            }
            return new FrontMatter(fields, text.substring(whole.end()));
        }

        private @Nullable String first(String... names) {
            for (String name : names) {
                String value = fields.get(name);
                if (value != null && !value.isBlank()) {
                    return value;
                }
            }
            return null;
        }

        @Nullable
        String title() {
            return first("title", "headline");
        }

        @Nullable
        String author() {
            return Metadata.byline(first("author", "byline", "authors"));
        }

        @Nullable
        String outlet() {
            return first("outlet", "publisher", "site", "publication");
        }

        @Nullable
        When published() {
            return Metadata.time(first("date", "published", "datePublished"));
        }

        @Nullable
        String address() {
            return Metadata.address(first("url", "source", "link", "canonical"));
        }

        @Nullable
        String language() {
            return Metadata.language(first("lang", "language"));
        }
    }
}
