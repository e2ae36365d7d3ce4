package touchstone.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.When;

/**
 * The model's records as JSON trees: their components and nothing else, by name in alphabetical order; what is absent is
 * left out; sets are sorted; a time is its ISO text; an enum is spelled as in the tables.
 */
final class RecordTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordTree() {}

    /** The tree of a value. */
    static JsonNode of(Object value) {
        return switch (value) {
            case String text -> NODES.stringNode(text);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            case Enum<?> word -> NODES.stringNode(Spelling.of(word));
            case Instant at -> NODES.stringNode(at.toString());
            case When when -> NODES.stringNode(when.toString());
            case Set<?> set -> array(sorted(set));
            case Collection<?> list ->
                array(list.stream().map(item -> of((Object) item)).toList());
            case Record record -> object(record);
            default -> throw new IllegalArgumentException("no place in the journal for " + value.getClass());
        };
    }

    private static List<JsonNode> sorted(Set<?> set) {
        return set.stream()
                .map(item -> of((Object) item))
                .sorted(Comparator.comparing(JsonNode::toString))
                .toList();
    }

    private static ArrayNode array(List<JsonNode> items) {
        return NODES.arrayNode(items.size()).addAll(items);
    }

    private static ObjectNode object(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordShape.Part part : RecordShape.of(record.getClass()).byName()) {
            Object value = part.valueIn(record);
            if (value != null) {
                object.set(part.name(), of(value));
            }
        }
        return object;
    }
}
