package touchstone.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Boilerplate;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Paragraph;
import touchstone.ui.CaseOnDesk;
import touchstone.ui.Harbour;

/** What is drawn where on the page: every highlight cuts its claim's own words out of the text. */
class PageTest {

    @TempDir
    Path folder;

    private Case shown() {
        return Harbour.made().on(folder).desk().now().orElseThrow();
    }

    private static List<PageLine.Block> blocks(Case shown) {
        return Page.of(shown, Cover.of(shown, CaseOnDesk.CHECKER)).lines().stream()
                .filter(PageLine.Block.class::isInstance)
                .map(PageLine.Block.class::cast)
                .toList();
    }

    @Test
    void everyHighlightCutsThePassageOutOfTheArticle() {
        Case shown = shown();
        String text = shown.article().text();
        for (Claim claim : shown.claims()) {
            StringBuilder drawn = new StringBuilder();
            for (PageLine.Block block : blocks(shown)) {
                assertThat(text.substring(block.start(), block.end())).isEqualTo(block.text());
                block.highlights().stream()
                        .filter(highlight -> highlight.claim() == claim.number())
                        .forEach(highlight -> drawn.append(block.text(), highlight.start(), highlight.end()));
            }
            String said = claim.passages().stream()
                    .sorted()
                    .map(passage -> passage.quote())
                    .reduce("", String::concat);
            assertThat(drawn.toString()).isEqualTo(said.replace("\n", ""));
        }
    }

    /** Each block is laid out as a whole, and the window stands still meanwhile. */
    @Test
    void aParagraphThatGoesOnForPagesIsLaidOutInPieces() {
        String words = "It was closed on Monday, \ud83d\ude97 and 34 people said so "
                .repeat(2_000)
                .strip();
        Case shown = new CaseOnDesk()
                .paragraph(Paragraph.Kind.BODY, words)
                .claim(0.5, words)
                .on(folder)
                .desk()
                .now()
                .orElseThrow();

        List<PageLine.Block> blocks = blocks(shown);

        assertThat(blocks).allMatch(block -> block.text().length() <= 4_000);
        assertThat(blocks).extracting(PageLine.Block::text).noneMatch(text -> Character.isLowSurrogate(text.charAt(0)));
        assertThat(String.join("", blocks.stream().map(PageLine.Block::text).toList()))
                .isEqualTo(words);
        assertThat(blocks)
                .allMatch(block ->
                        block.highlights().getFirst().length() == block.text().length());
        assertThat(blocks.stream().flatMap(block -> block.marks().stream())).hasSize(1);
    }

    @Test
    void aShorterClaimLiesOnTopOfTheOneAroundIt() {
        PageLine.Block first = blocks(shown()).get(1);
        assertThat(first.highlights()).extracting(Highlight::claim).containsExactly(1, 2);
    }

    @Test
    void aRepeatIsMarkedAsOne() {
        PageLine.Block headline = blocks(shown()).getFirst();
        assertThat(headline.marks()).singleElement().matches(MarginMark::isRepeat);
    }

    @Test
    void aClaimAcrossParagraphsIsMarkedWhereItBegins() {
        List<PageLine.Block> blocks = blocks(shown());
        assertThat(blocks.get(3).marks()).extracting(MarginMark::claim).containsExactly(3);
        assertThat(blocks.get(4).marks()).extracting(MarginMark::claim).containsExactly(4);
        assertThat(blocks.get(4).highlights()).extracting(Highlight::claim).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void whatIsNotOfTheArticleSaysWhy() {
        PageLine.Block third = blocks(shown()).get(2);
        assertThat(third.boilerplate()).isEqualTo(Boilerplate.Kind.LINK_LINE);
        assertThat(third.setting()).isEqualTo(PageLine.Setting.BOILERPLATE);
    }

    @Test
    void theImprintStandsBelowTheHeadline() {
        Case shown = shown();
        assertThat(Page.of(shown, Cover.of(shown, CaseOnDesk.CHECKER)).lines().get(1))
                .isEqualTo(new PageLine.Imprint(
                        "Evening Post",
                        null,
                        touchstone.model.When.parse("2026-03-03").orElseThrow(),
                        "English"));
    }
}
