package touchstone.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** The first moment that each element of a page marks, looked for once, however many pieces of text stand in one element. */
final class PageTimes {

    /** Of no page. */
    static final PageTimes NONE = new PageTimes();

    private static final int MOST_BESIDE = 24;

    private final IdentityHashMap<Element, Element> firstIn = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

    private PageTimes() {}

    /** Those below an element. */
    static PageTimes in(Element body) {
        PageTimes times = new PageTimes();
        for (Element time : body.getElementsByTag("time")) {
            Element around = time;
            while (around != null && times.firstIn.putIfAbsent(around, time) == null) {
                around = around.parent();
            }
        }
        return times;
    }

    /** Whether a block says hardly more than when. */
    boolean isOnlyTime(PageBlock block) {
        Element time = firstIn.get(block.element());
        return time != null
                && block.text().length()
                                - lengths.computeIfAbsent(
                                        time, marked -> marked.text().length())
                        <= MOST_BESIDE;
    }
}
