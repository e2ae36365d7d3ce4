package touchstone.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Scale;
import touchstone.words.Words;

/**
 * A case's article as lines from top to bottom, with everything that is drawn in them worked out once.
 *
 * @param lines in reading order
 */
record Page(List<PageLine> lines) {

    /** In UTF-16 units: about two screens full. */
    private static final int LONGEST_BLOCK = 4_000;

    Page {
        lines = List.copyOf(lines);
    }

    /** The page of a case; verdicts that lie covered do not show. */
    static Page of(Case shown, Cover cover) {
        Article article = shown.article();
        List<PageLine> lines = new ArrayList<>(blocks(shown, cover));
        int headline = headlineOf(lines);
        if (headline < 0 && article.headline() != null) {
            lines.addFirst(new PageLine.Title(article.headline()));
            headline = 0;
        }
        PageLine.Imprint imprint = imprint(article);
        if (imprint != null) {
            lines.add(headline + 1, imprint);
        }
        if (lines.isEmpty()) {
            lines.add(new PageLine.Nothing());
        }
        return new Page(lines);
    }

    private static int headlineOf(List<PageLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof PageLine.Block block && block.setting() == PageLine.Setting.HEADLINE) {
                return at;
            }
        }
        return -1;
    }

    private static PageLine.@Nullable Imprint imprint(Article article) {
        PageLine.Imprint imprint = new PageLine.Imprint(
                article.outlet(),
                article.byline() == null ? null : Words.text("article.byline", article.byline()),
                article.published(),
                article.language() == null ? null : nameOfLanguage(article.language()));
        return imprint.isEmpty() ? null : imprint;
    }

    private static String nameOfLanguage(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static List<PageLine.Block> blocks(Case shown, Cover cover) {
        List<Said> said = Said.inReadingOrder(shown, cover);
        List<Boilerplate> boilerplate = shown.boilerplate().stream()
                .sorted(Comparator.comparingInt(Boilerplate::start))
                .toList();
        List<PageLine.Block> blocks = new ArrayList<>();
        Sweep<Said> claims = new Sweep<>(
                said, one -> one.passage().start(), one -> one.passage().end());
        Sweep<Boilerplate> dims = new Sweep<>(boilerplate, Boilerplate::start, Boilerplate::end);
        for (Paragraph paragraph : shown.article().paragraphs()) {
            for (Paragraph piece : pieces(shown.article().text(), paragraph)) {
                blocks.add(block(
                        shown.article(),
                        piece,
                        claims.within(piece.start(), piece.end()),
                        dims.within(piece.start(), piece.end())));
            }
        }
        return blocks;
    }

    /** A paragraph; one that goes on for pages in pieces that end where a word does, since each is laid out as a whole. */
    private static List<Paragraph> pieces(String text, Paragraph paragraph) {
        List<Paragraph> pieces = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > LONGEST_BLOCK) {
            int end = endOfPiece(text, start);
            pieces.add(new Paragraph(start, end, paragraph.kind()));
            start = end;
        }
        if (paragraph.end() > start) {
            pieces.add(new Paragraph(start, paragraph.end(), paragraph.kind()));
        }
        return pieces;
    }

    private static int endOfPiece(String text, int start) {
        int farthest = start + LONGEST_BLOCK;
        for (int end = farthest; end > start + LONGEST_BLOCK / 2; end--) {
            if (text.charAt(end - 1) == ' ') {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(farthest)) ? farthest - 1 : farthest;
    }

    private static PageLine.Block block(
            Article article, Paragraph paragraph, List<Said> said, List<Boilerplate> boilerplate) {
        int start = paragraph.start();
        String text = article.textOf(paragraph);
        Boilerplate whole = boilerplate.stream()
                .filter(one -> coversAll(one, paragraph, text))
                .findFirst()
                .orElse(null);
        List<PageLine.Stretch> dimmed = boilerplate.stream()
                .map(one -> new PageLine.Stretch(
                        Math.max(0, one.start() - start), Math.min(text.length(), one.end() - start)))
                .toList();
        List<Highlight> highlights = said.stream()
                .map(one -> one.highlight(start, text.length()))
                .sorted(Comparator.comparingInt(Highlight::length).reversed())
                .toList();
        List<MarginMark> marks = said.stream()
                .filter(one -> one.passage().start() >= start)
                .map(one -> one.mark(start))
                .toList();
        return new PageLine.Block(
                start,
                text,
                whole == null ? setting(paragraph.kind()) : PageLine.Setting.BOILERPLATE,
                whole == null ? null : whole.kind(),
                whole == null ? dimmed : List.of(),
                highlights,
                marks);
    }

    private static boolean coversAll(Boilerplate one, Paragraph paragraph, String text) {
        int from = Math.clamp(one.start() - paragraph.start(), 0, text.length());
        int to = Math.clamp(one.end() - paragraph.start(), 0, text.length());
        return isEmpty(text.substring(0, from)) && isEmpty(text.substring(to));
    }

    private static boolean isEmpty(String text) {
        char noBreakSpace = '\u00a0';
        return text.replace(noBreakSpace, ' ').isBlank();
    }

    private static PageLine.Setting setting(Paragraph.Kind kind) {
        return switch (kind) {
            case HEADLINE -> PageLine.Setting.HEADLINE;
            case STANDFIRST -> PageLine.Setting.STANDFIRST;
            case HEADING -> PageLine.Setting.HEADING;
            case BODY -> PageLine.Setting.BODY;
            case LIST_ITEM -> PageLine.Setting.LIST_ITEM;
            case QUOTATION -> PageLine.Setting.QUOTATION;
            case CAPTION -> PageLine.Setting.CAPTION;
        };
    }

    /** One claim at one of its passages. */
    private record Said(Claim claim, Passage passage, Scale.@Nullable Step verdict, boolean isRepeat) {

        static List<Said> inReadingOrder(Case shown, Cover cover) {
            List<Said> all = new ArrayList<>();
            for (Claim claim : shown.claims()) {
                Scale.Step verdict = claim.verdict() == null || cover.hides(claim)
                        ? null
                        : shown.ratings().step(claim.verdict().rating()).orElse(null);
                for (int at = 0; at < claim.passages().size(); at++) {
                    all.add(new Said(claim, claim.passages().get(at), verdict, at > 0));
                }
            }
            all.sort(Comparator.comparing(Said::passage));
            return all;
        }

        Highlight highlight(int blockStart, int length) {
            return new Highlight(
                    claim.number(),
                    Math.max(0, passage.start() - blockStart),
                    Math.min(length, passage.end() - blockStart),
                    claim.state(),
                    claim.score());
        }

        MarginMark mark(int blockStart) {
            return new MarginMark(claim.number(), passage.start() - blockStart, claim.state(), verdict, isRepeat);
        }
    }
}
