package touchstone.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Article;
import touchstone.ui.Harbour;
import touchstone.ui.article.TextWalk.Step;

/** Steps through the text by letter, word, sentence and paragraph, from one paragraph into the next. */
class TextWalkTest {

    @TempDir
    Path folder;

    private Article article;
    private TextWalk walk;

    @BeforeEach
    void open() {
        article = Harbour.made().on(folder).desk().now().orElseThrow().article();
        walk = new TextWalk(article);
    }

    private int at(String words) {
        return article.text().indexOf(words);
    }

    private String words(TextSelection selection) {
        return article.text().substring(selection.start(), selection.end());
    }

    @Test
    void aWordEndsBeforeTheSpace() {
        int start = at("Three new");
        assertThat(walk.after(start, Step.WORD)).isEqualTo(start + "Three".length());
        assertThat(walk.after(start + 5, Step.WORD)).isEqualTo(start + "Three new".length());
        assertThat(walk.before(start + 9, Step.WORD)).isEqualTo(start + "Three ".length());
    }

    @Test
    void aSentenceEndsWithItsFullStop() {
        assertThat(words(walk.sentenceAt(at("the view")))).isEqualTo("Visitors like the view.");
        int start = at("Visitors");
        assertThat(walk.after(start, Step.SENTENCE)).isEqualTo(start + "Visitors like the view.".length());
        assertThat(walk.after(start + "Visitors like the view.".length(), Step.SENTENCE))
                .isEqualTo(at("It was widened") - 2);
    }

    @Test
    void theEndOfAParagraphLeadsIntoTheNext() {
        int end = at("It was widened") - 2;
        assertThat(walk.after(end, Step.LETTER)).isEqualTo(at("It was widened"));
        assertThat(walk.before(at("It was widened"), Step.LETTER)).isEqualTo(end);
    }

    @Test
    void theEndsOfTheTextAreWhereItStops() {
        assertThat(walk.after(walk.lastPlace(), Step.WORD)).isEqualTo(walk.lastPlace());
        assertThat(walk.before(0, Step.SENTENCE)).isZero();
        assertThat(walk.after(0, Step.ALL)).isEqualTo(article.text().length());
    }

    @Test
    void aLetterIsWhatAReaderTakesForOne() {
        assertThat(words(walk.wordAt(at("café") + 1))).isEqualTo("café");
    }
}
