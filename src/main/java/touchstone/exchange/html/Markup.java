package touchstone.exchange.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements one after the other. Names of tags and attributes come from the program; every text and every value
 * goes through {@link Encoder}. There is no way to write markup as text.
 */
final class Markup {

    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "code", "mark", "path", "span", "svg");

    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    Markup begin(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element begun last. */
    Markup end() {
        close(open.pop());
        return this;
    }

    /** Writes an element that has no content. */
    Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** Writes text. */
    Markup text(String untrusted) {
        out.append(Encoder.text(untrusted));
        return this;
    }

    /** Writes an element with nothing but text in it. */
    Markup element(String tag, String untrusted, String... attributes) {
        tag(tag, attributes);
        out.append(Encoder.text(untrusted));
        close(tag);
        return this;
    }

    /** Writes text from a case in a block of its own class, in whatever direction its script runs. */
    Markup quoted(String tag, String styleClass, String untrusted) {
        return element(tag, untrusted, "class", styleClass, "dir", "auto");
    }

    /** Writes an address in full, as a link where it may be followed. */
    Markup address(String untrusted) {
        @Nullable String link = Encoder.link(untrusted).orElse(null);
        return link == null
                ? element("span", untrusted, "class", "address")
                : element("a", untrusted, "class", "address", "href", link, "rel", "noopener noreferrer nofollow");
    }

    /** The style sheet, which is the program's own. */
    Markup styleSheet(String css) {
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** The document type. */
    Markup documentType() {
        out.append("<!doctype html>\n");
        return this;
    }

    /** What was written. */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    /** A line end follows blocks only: inside a line it would show as a blank. */
    private void close(String tag) {
        out.append("</").append(tag).append('>').append(INLINE.contains(tag) ? "" : "\n");
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Encoder.attribute(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }
}
