package touchstone.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * An e-mail. Its subject is the headline, its sender the byline, its date the publication date. Of two ways of writing
 * the same, the plain one is read, unless it only says that there is another. Attachments are not read.
 */
public final class MailReader implements ArticleReader {

    private static final int STUB = 300;
    private static final Pattern FLOWED = Pattern.compile("(?<=\\S) \\n(?=[^\\s>-])");

    @Override
    public boolean reads(ArticleSource source) {
        return source.shape() == Shape.MAIL;
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        try {
            MimeParts parts = MimeParts.of(source.bytes());
            MimeHeader header = new MimeHeader(parts.header());
            Optional<String> plain = text(parts, "text/plain");
            Outcome<Article> page = text(parts, "text/html")
                    .map(html -> HtmlReader.read(source, "message/rfc822", html))
                    .orElseGet(() -> refused("trouble.article.mail", source));
            return plain.filter(text -> !isStub(text, page))
                    .map(text -> Outcome.done(article(source, header, text)))
                    .orElseGet(() -> page.map(read -> sent(read, header, read.text(), read.paragraphs())));
        } catch (IOException damaged) {
            return refused("trouble.article.mail-damaged", source);
        }
    }

    private static Optional<String> text(MimeParts parts, String type) {
        return parts.parts().stream()
                .filter(part -> part.type().equals(type) && !part.isAttached())
                .map(MimeParts.Part::text)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }

    /** Whether a plain text is only there to point to the page beside it. */
    private static boolean isStub(String plain, Outcome<Article> page) {
        int written = page.result().map(article -> article.text().length()).orElse(0);
        return plain.strip().length() < STUB && written > 2 * plain.strip().length();
    }

    private static Article article(ArticleSource source, MimeHeader header, String plain) {
        String text = FLOWED.matcher(plain).replaceAll(" ").strip();
        List<Paragraph> paragraphs = PlainParagraphs.of(text).stream()
                .map(paragraph -> new Paragraph(paragraph.start(), paragraph.end(), kind(text, paragraph)))
                .toList();
        Article page = new Article(
                source.fileName(),
                source.content("message/rfc822"),
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                paragraphs);
        return sent(page, header, text, paragraphs);
    }

    /** What somebody answers to is a quotation. */
    private static Paragraph.Kind kind(String text, Paragraph paragraph) {
        return text.charAt(paragraph.start()) == '>' ? Paragraph.Kind.QUOTATION : Paragraph.Kind.BODY;
    }

    private static Article sent(Article page, MimeHeader header, String text, List<Paragraph> paragraphs) {
        @Nullable String subject = header.words("subject");
        return new Article(
                page.fileName(),
                page.original(),
                subject == null ? page.headline() : subject,
                header.from(),
                page.outlet(),
                header.moment("date"),
                page.address(),
                LanguageGuess.of(text).orElse(page.language()),
                text,
                paragraphs);
    }

    private static Outcome<Article> refused(String key, ArticleSource source) {
        return Outcome.refused(Trouble.unreadable(key, source.name()));
    }
}
