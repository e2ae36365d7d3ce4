package touchstone.evidence.post;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A parser that keeps account of the names of a document. The one beneath remembers every name that it ever saw, and all
 * names of the objects that are open, to find those that stand twice: a document made of names alone would fill the memory.
 */
final class Names extends JsonParserDelegate {

    /** How much may be remembered, in characters; a name costs {@value #EACH} besides. */
    private static final long MOST = 24_000_000;

    private static final int EACH = 64;
    private static final int KNOWN_BITS = 24;

    private final BitSet known = new BitSet(1 << KNOWN_BITS);
    private final Deque<Long> open = new ArrayDeque<>();
    private long remembered;
    private long openNow;
    private long inThis;

    Names(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token == JsonToken.PROPERTY_NAME) {
            note(currentName());
        } else if (token == JsonToken.START_OBJECT) {
            open.push(inThis);
            inThis = 0;
        } else if (token == JsonToken.END_OBJECT && !open.isEmpty()) {
            openNow -= inThis;
            inThis = open.pop();
        }
        return token;
    }

    @Override
    public JsonParser skipChildren() {
        JsonToken at = currentToken();
        int depth = at != null && at.isStructStart() ? 1 : 0;
        while (depth > 0 && at != null) {
            at = nextToken();
            depth += at == null || at.isScalarValue() ? 0 : at.isStructStart() ? 1 : at.isStructEnd() ? -1 : 0;
        }
        return this;
    }

    private void note(String name) {
        int cost = name.length() + EACH;
        int spread = (name.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - KNOWN_BITS);
        if (!known.get(spread)) {
            known.set(spread);
            remembered += cost;
        }
        inThis += cost;
        openNow += cost;
        if (remembered > MOST || openNow > MOST) {
            throw new StreamConstraintsException("more names than a document of posts has");
        }
    }
}
