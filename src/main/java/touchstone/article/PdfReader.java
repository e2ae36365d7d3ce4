package touchstone.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.isolated.Isolated;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** A PDF document: its text by paragraphs, with the page of each passage. It is read in a child process. */
public final class PdfReader implements ArticleReader {

    private final Isolated isolated;

    /** Reads documents in children of this program. */
    public PdfReader(Isolated isolated) {
        this.isolated = isolated;
    }

    @Override
    public boolean reads(ArticleSource source) {
        return source.shape() == Shape.PDF;
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        return isolated.ask(PdfTask.NAME, source.name(), source.bytes(), progress)
                .then(bytes -> PdfAnswer.of(bytes)
                        .map(answer -> article(source, answer))
                        .orElseGet(() -> refused("trouble.isolated.crashed", source)));
    }

    private static Outcome<Article> article(ArticleSource source, PdfAnswer answer) {
        if (answer.state() == PdfAnswer.State.LOCKED) {
            return refused("trouble.article.pdf-locked", source);
        }
        if (answer.state() == PdfAnswer.State.DAMAGED) {
            return refused("trouble.article.pdf-damaged", source);
        }
        Pages pages = new Pages();
        answer.blocks().forEach(pages::add);
        if (pages.layout.isEmpty()) {
            return refused("trouble.article.pdf-no-text", source);
        }
        String text = pages.layout.text();
        return Outcome.done(new Article(
                source.fileName(),
                source.content("application/pdf"),
                headline(pages.layout, answer.title()),
                answer.author(),
                null,
                null,
                Metadata.address(answer.address()),
                language(answer.language(), text),
                text,
                pages.layout.paragraphs(),
                Metadata.time(answer.made()),
                pages.starts));
    }

    private static @Nullable String language(@Nullable String said, String text) {
        return LanguageGuess.of(text).orElse(Metadata.language(said));
    }

    private static @Nullable String headline(Layout layout, @Nullable String title) {
        return layout.headline()
                .or(() -> Optional.ofNullable(Metadata.line(title)).filter(PdfReader::isTitle))
                .orElse(null);
    }

    /** Programs put the name of the file there, and what it was written with. */
    private static boolean isTitle(String title) {
        return title.indexOf(' ') > 0
                && !title.matches("(?i)(?:microsoft .*|untitled.*|.*\\.(?:docx?|odt|indd|qxp|pdf|html?))");
    }

    private static Outcome<Article> refused(String key, ArticleSource source) {
        return Outcome.refused(Trouble.unreadable(key, source.name()));
    }

    /** Lays blocks out, and keeps where pages begin. */
    private static final class Pages {

        private final Layout layout = new Layout();
        private final List<Integer> starts = new ArrayList<>();

        void add(PdfBlock block) {
            Paragraph laid = layout.add(block.text(), block.kind());
            if (laid == null) {
                return;
            }
            reach(block.page(), laid.start());
            for (int turn : block.turns()) {
                reach(starts.size() + 1, Math.min(laid.start() + turn, laid.end()));
            }
        }

        /** A page without text begins where the next one does. */
        private void reach(int page, int offset) {
            while (starts.size() < page) {
                starts.add(offset);
            }
        }
    }
}
