package touchstone.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.archive.Zip;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * A document of Word's kind (DOCX): its text as it would be printed, with what was inserted and without what was deleted;
 * notes follow the text.
 */
public final class DocxReader implements ArticleReader {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final int MOST = 40_000_000;
    private static final int MOST_PROPERTIES = 1_000_000;

    @Override
    public boolean reads(ArticleSource source) {
        return source.zip().map(zip -> zip.has(DOCUMENT)).orElse(false);
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        return Zip.of(source.name(), source.bytes()).then(zip -> read(source, zip));
    }

    private static Outcome<Article> read(ArticleSource source, Zip zip) {
        return styles(zip)
                .then(styles -> text(zip, styles))
                .then(layout -> layout.isEmpty()
                        ? refused("trouble.article.office-no-text", source)
                        : Outcome.done(article(source, layout, properties(zip))));
    }

    private static Outcome<DocxStyles> styles(Zip zip) {
        String name = "word/styles.xml";
        return zip.has(name) ? zip.read(name, MOST).then(bytes -> DocxStyles.of(bytes)) : Outcome.done(DocxStyles.NONE);
    }

    private static Outcome<Layout> text(Zip zip, DocxStyles styles) {
        DocxText text = new DocxText(styles);
        Outcome<Layout> layout = zip.read(DOCUMENT, MOST).then(text::add);
        for (String notes : NOTES) {
            if (zip.has(notes)) {
                layout = layout.then(_ -> zip.read(notes, MOST)).then(text::add);
            }
        }
        return layout;
    }

    private static DocxProperties properties(Zip zip) {
        return zip.has(PROPERTIES)
                ? zip.read(PROPERTIES, MOST_PROPERTIES)
                        .then(DocxProperties::of)
                        .result()
                        .orElse(DocxProperties.NONE)
                : DocxProperties.NONE;
    }

    private static Article article(ArticleSource source, Layout layout, DocxProperties says) {
        String text = layout.text();
        @Nullable String title = says.title();
        return new Article(
                source.fileName(),
                source.content(MEDIA_TYPE),
                layout.headline().orElse(title),
                says.author(),
                null,
                null,
                null,
                LanguageGuess.of(text).orElse(says.language()),
                text,
                layout.paragraphs(),
                says.changed(),
                null);
    }

    private static <T> Outcome<T> refused(String key, ArticleSource source) {
        return Outcome.refused(Trouble.unreadable(key, source.name()));
    }
}
