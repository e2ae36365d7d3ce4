package touchstone.evidence.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;
import touchstone.model.When;

/** Reads fields of JSON that may be absent or of another type than they should; such a field is absent. */
final class Fields {

    private static final long LAST_SECOND = 253_402_300_799L;

    private Fields() {}

    /** The text under a path such as {@code user.name}, where there is one that is not blank. */
    static @Nullable String text(JsonNode node, String path) {
        String value = at(node, path).stringValue("");
        return value.isBlank() ? null : value;
    }

    /** A count under a path, also where the file writes it between quotes; a negative one is none. */
    static @Nullable Long count(JsonNode node, String path) {
        JsonNode value = at(node, path);
        if (value.isString() && value.stringValue().matches("[0-9]{1,15}")) {
            return Long.parseLong(value.stringValue());
        }
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0
                ? value.longValue()
                : null;
    }

    /** An id under a path as a string, whether the file writes it as a string or as a whole number. */
    static @Nullable String id(JsonNode node, String path) {
        JsonNode value = at(node, path);
        return value.isIntegralNumber() ? value.bigIntegerValue().toString() : text(node, path);
    }

    /** A moment in seconds since 1970, also between quotes; exports write 0 where they know none. */
    static @Nullable When seconds(JsonNode node, String path) {
        Long seconds = count(node, path);
        return seconds == null || seconds == 0 || seconds > LAST_SECOND
                ? null
                : new When.Moment(Instant.ofEpochSecond(seconds));
    }

    /** A moment or day in ISO 8601 under a path. */
    static @Nullable When iso(JsonNode node, String path) {
        String stated = text(node, path);
        return stated == null ? null : When.parse(stated).orElse(null);
    }

    /** The last part of an address or path: no pattern, because a hostile one would make it slow. */
    static String last(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(address.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
    }

    /** Whether something is said to be so. */
    static boolean is(JsonNode node, String path) {
        return at(node, path).booleanValue(false);
    }

    /** What stands under a path, or a missing node. */
    static JsonNode at(JsonNode node, String path) {
        JsonNode reached = node;
        for (String name : path.split("\\.", -1)) {
            reached = reached.path(name);
        }
        return reached;
    }

    /** The objects of an array; none where there is no array. */
    static Stream<JsonNode> objects(JsonNode array) {
        return array.isArray() ? array.valueStream().filter(JsonNode::isObject) : Stream.empty();
    }

    /** Gathers facts, leaving out what the file does not say. */
    static final class Facts {

        private final List<Fact> facts = new ArrayList<>();
        private final String prefix;

        /** Facts whose places in the file begin with this prefix. */
        Facts(String prefix) {
            this.prefix = prefix;
        }

        /** Notes a value, if there is one. */
        Facts add(Fact.Kind kind, @Nullable String value, Fact.SetBy setBy, String path) {
            if (value != null) {
                facts.add(new Fact(kind, value, setBy, prefix + path));
            }
            return this;
        }

        /** Notes a value whose place is given whole. */
        void elsewhere(Fact.Kind kind, String value, Fact.SetBy setBy, String whole) {
            facts.add(new Fact(kind, value, setBy, whole));
        }

        /** What was gathered. */
        List<Fact> all() {
            return List.copyOf(facts);
        }
    }
}
