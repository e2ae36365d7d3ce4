package touchstone.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import touchstone.model.Paragraph.Kind;

/**
 * The article's text on a page. What is plainly not of it goes first (see {@link Furniture}); then, from the body
 * inwards, the way leads to whichever child holds most of the running text, for as long as one child does.
 */
final class PageText {

    /** The share of running text that a child must hold to be gone into. */
    private static final double MOST = 0.7;

    /** The share of links in a list item or a loose piece of text that makes it a menu. */
    private static final double MANY_LINKS = 0.5;

    private final Document page;
    private final PageMetadata metadata;
    private PageTimes times = PageTimes.NONE;

    private PageText(Document page, PageMetadata metadata) {
        this.page = page;
        this.metadata = metadata;
    }

    /** Lays out the article's text, headline first. Takes the page apart while doing so. */
    static Layout of(Document page, PageMetadata metadata) {
        return new PageText(page, metadata).lay();
    }

    private Layout lay() {
        Element body = page.body();
        Furniture.removeFrom(body);
        List<PageBlock> all = PageBlock.allIn(body);
        times = PageTimes.in(body);
        Element root = root(body, all);
        Layout layout = new Layout();
        PageBlock headline = headline(root, all);
        if (headline != null) {
            layout.add(headline.text(), Kind.HEADLINE);
        }
        List<PageBlock> chosen = new ArrayList<>();
        for (PageBlock block : all) {
            if (!block.equals(headline) && block.isWithin(root)) {
                chosen.add(block);
            }
        }
        for (PageBlock block : withoutMenus(chosen)) {
            layout.add(block.text(), kind(block, layout));
        }
        return layout;
    }

    private static Element root(Element body, List<PageBlock> blocks) {
        RunningText weights = RunningText.of(body, blocks);
        Element at = body;
        while (true) {
            Element heaviest = weights.heaviestChild(at);
            if (heaviest == null || weights.of(heaviest) < weights.of(at) * MOST || weights.hasOwn(heaviest)) {
                break;
            }
            at = heaviest;
        }
        Element article = at.closest("article, main, [role=main], [itemprop=articleBody]");
        return article == null ? at : article;
    }

    private @Nullable PageBlock headline(Element root, List<PageBlock> all) {
        String stated = metadata.title();
        PageBlock first = null;
        PageBlock inside = null;
        for (PageBlock block : all) {
            if (!block.isIn("h1")) {
                continue;
            }
            if (stated != null && stated.equalsIgnoreCase(block.text())) {
                return block;
            }
            first = first == null ? block : first;
            inside = inside == null && block.isWithin(root) ? block : inside;
        }
        return inside != null ? inside : first;
    }

    private Kind kind(PageBlock block, Layout layout) {
        boolean isBeforeText = layout.isOnly(before -> before.kind() == Kind.HEADLINE);
        return isBeforeText && block.isStandfirst() ? Kind.STANDFIRST : block.kind();
    }

    private List<PageBlock> withoutMenus(List<PageBlock> blocks) {
        List<PageBlock> kept = new ArrayList<>();
        for (PageBlock block : blocks) {
            boolean isMenu = !block.isParagraph() && block.linkShare() > MANY_LINKS;
            if (!isMenu && !isMetadata(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Bylines and dates that the article's fields already hold. */
    private boolean isMetadata(PageBlock block) {
        if (block.text().length() > 160) {
            return false;
        }
        return block.isByline() || times.isOnlyTime(block);
    }
}
