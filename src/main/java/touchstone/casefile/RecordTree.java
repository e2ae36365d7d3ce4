package touchstone.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.When;

/**
 * The model's records as JSON trees and back: their components and nothing else, by name in alphabetical order; what is
 * absent is left out; sets are sorted; a time is its ISO text; an enum is spelled as in the tables. Reading is strict.
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

    /**
     * The record that a tree stands for.
     *
     * @throws IllegalArgumentException where the tree has not exactly the record's components, or a value that the
     *     record refuses
     */
    static <R> R read(JsonNode tree, Class<R> type) {
        return type.cast(value(tree, type));
    }

    private static Object value(JsonNode node, Type type) {
        return switch (type) {
            case ParameterizedType many -> collection(node, many);
            case Class<?> one when one.isRecord() -> record(node, one);
            case Class<?> one when one.isEnum() -> word(node, one);
            case Class<?> one -> scalar(node, one);
            default -> throw new IllegalArgumentException("no such type in the journal: " + type);
        };
    }

    private static Object scalar(JsonNode node, Class<?> type) {
        if (type == String.class && node.isString()) {
            return node.stringValue();
        } else if ((type == int.class || type == Integer.class) && node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        } else if ((type == long.class || type == Long.class) && node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        } else if (type == double.class && node.isNumber()) {
            return node.doubleValue();
        } else if (type == boolean.class && node.isBoolean()) {
            return node.booleanValue();
        } else if (type == Instant.class && node.isString()) {
            return instant(node.stringValue());
        } else if (type == When.class && node.isString()) {
            return When.parse(node.stringValue()).orElseThrow(() -> malformed(node, type));
        }
        throw malformed(node, type);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notIso) {
            throw new IllegalArgumentException(notIso);
        }
    }

    private static Object word(JsonNode node, Class<?> type) {
        Object word = node.isString() ? RecordShape.words(type).get(node.stringValue()) : null;
        if (word == null) {
            throw malformed(node, type);
        }
        return word;
    }

    private static Collection<Object> collection(JsonNode node, ParameterizedType type) {
        if (!node.isArray()) {
            throw malformed(node, type);
        }
        Type item = type.getActualTypeArguments()[0];
        List<Object> items = new ArrayList<>(StreamSupport.stream(node.spliterator(), false)
                .map(element -> value(element, item))
                .toList());
        return type.getRawType() == Set.class ? Set.copyOf(items) : items;
    }

    private static Object record(JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            throw malformed(node, type);
        }
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        int found = 0;
        for (int at = 0; at < values.length; at++) {
            RecordShape.Part component = shape.parts().get(at);
            JsonNode part = node.get(component.name());
            if (part != null) {
                values[at] = value(part, component.type());
                found++;
            } else if (!component.mayBeAbsent()) {
                throw new IllegalArgumentException(component.name() + " is missing in " + type.getSimpleName());
            }
        }
        if (found != node.size()) {
            Set<String> unknown = new TreeSet<>(node.propertyNames());
            shape.parts().forEach(part -> unknown.remove(part.name()));
            throw new IllegalArgumentException("unknown in " + type.getSimpleName() + ": " + unknown);
        }
        return shape.made(values);
    }

    private static IllegalArgumentException malformed(JsonNode node, Type type) {
        return new IllegalArgumentException("not a " + type.getTypeName() + ": " + node.getNodeType());
    }
}
