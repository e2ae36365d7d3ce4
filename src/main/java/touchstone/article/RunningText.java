package touchstone.article;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much running text each element of a page holds, in UTF-16 units; links and short scraps don't count. */
final class RunningText {

    private static final int SHORTEST = 40;

    private final IdentityHashMap<Node, Long> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> owners = new IdentityHashMap<>();

    static RunningText of(Element body, List<PageBlock> blocks) {
        RunningText texts = new RunningText();
        for (PageBlock block : blocks) {
            if (block.text().length() >= SHORTEST && block.linkShare() < 0.5) {
                long plain = Math.round(block.text().length() * (1 - block.linkShare()));
                texts.weights.merge(block.element(), plain, Long::sum);
                texts.owners.put(block.element(), true);
            }
        }
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {}

                    @Override
                    public void tail(Node node, int depth) {
                        Node parent = node.parentNode();
                        Long weight = texts.weights.get(node);
                        if (weight != null && parent != null && !node.equals(body)) {
                            texts.weights.merge(parent, weight, Long::sum);
                        }
                    }
                },
                body);
        return texts;
    }

    long of(Element element) {
        return weights.getOrDefault(element, 0L);
    }

    /** Whether running text stands in the element itself, as in a paragraph. */
    boolean hasOwn(Element element) {
        return owners.containsKey(element);
    }

    @Nullable
    Element heaviestChild(Element element) {
        Element heaviest = null;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (of(child) > 0 && (heaviest == null || of(child) > of(heaviest))) {
                heaviest = child;
            }
        }
        return heaviest;
    }
}
