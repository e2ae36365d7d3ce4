package touchstone.evidence.post;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;

/** Reads fields of JSON that may be absent or of another type than they should; such a field is absent. */
final class Fields {

    private Fields() {}

    /** The text under a path such as {@code user.name}, where there is one that is not blank. */
    static @Nullable String text(JsonNode node, String path) {
        String value = at(node, path).stringValue("");
        return value.isBlank() ? null : value;
    }

    /** A count under a path; a negative one is none. */
    static @Nullable Long count(JsonNode node, String path) {
        JsonNode value = at(node, path);
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0
                ? value.longValue()
                : null;
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

        /** What was gathered. */
        List<Fact> all() {
            return List.copyOf(facts);
        }
    }
}
