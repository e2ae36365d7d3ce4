package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Content;
import touchstone.model.Paragraph;

/** Articles, with their paragraphs, pages and boilerplate, to rows and back. */
final class ArticleRows {

    private ArticleRows() {}

    static void write(int of, Article article, Consumer<Line> rows) {
        rows.accept(Line.of(
                Table.ARTICLES,
                of,
                article.fileName(),
                article.original().sha256(),
                article.original().size(),
                article.original().mediaType(),
                article.headline(),
                article.byline(),
                article.outlet(),
                article.published(),
                article.address(),
                article.language(),
                article.text(),
                article.captured()));
        int page = 0;
        for (int start : article.pages() == null ? List.<Integer>of() : article.pages()) {
            rows.accept(Line.of(Table.PAGES, of, ++page, start));
        }
        int position = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            rows.accept(
                    Line.of(Table.PARAGRAPHS, of, ++position, paragraph.start(), paragraph.end(), paragraph.kind()));
        }
    }

    static void writeBoilerplate(int of, List<Boilerplate> stretches, Consumer<Line> rows) {
        int position = 0;
        for (Boilerplate stretch : stretches) {
            rows.accept(Line.of(Table.BOILERPLATE, of, ++position, stretch.start(), stretch.end(), stretch.kind()));
        }
    }

    static Article read(CaseRows rows) throws SQLException {
        List<Paragraph> paragraphs = rows.all(
                Table.PARAGRAPHS,
                row -> new Paragraph(row.from(3).number(), row.number(), row.word(Paragraph.Kind.class)));
        List<Integer> pages = rows.all(Table.PAGES, row -> row.from(3).number());
        List<Article> articles = rows.all(Table.ARTICLES, row -> article(row.from(2), paragraphs, pages));
        if (articles.isEmpty()) {
            throw new MalformedRow("a case without an article");
        }
        return articles.getFirst();
    }

    private static Article article(Row row, List<Paragraph> paragraphs, List<Integer> pages) throws SQLException {
        return new Article(
                row.maybeText(),
                new Content(row.text(), row.big(), row.text()),
                row.maybeText(),
                row.maybeText(),
                row.maybeText(),
                row.maybeWhen(),
                row.maybeText(),
                row.maybeText(),
                row.text(),
                paragraphs,
                row.maybeWhen(),
                pages);
    }

    static List<Boilerplate> readBoilerplate(CaseRows rows) throws SQLException {
        return rows.all(
                Table.BOILERPLATE,
                row -> new Boilerplate(row.from(3).number(), row.number(), row.word(Boilerplate.Kind.class)));
    }
}
