package touchstone.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import touchstone.model.When;

/**
 * Reads the model's values from JSON as it comes, token by token, without a tree between. Strict: an object has exactly
 * its record's components, each once, and a value is of just the kind that stands in the journal.
 */
interface ValueReader {

    /**
     * The value that begins at the current token, and ends at the current token afterwards.
     *
     * @throws IllegalArgumentException where it is none, or a value that the record refuses
     */
    Object read(JsonParser json);

    /** What reads values of a type. */
    static ValueReader of(Type type) {
        return switch (type) {
            case ParameterizedType many -> collection(many);
            case Class<?> one when one.isRecord() -> json -> record(json, RecordShape.of(one));
            case Class<?> one when one.isEnum() -> json -> word(json, one);
            case Class<?> one when one == String.class -> ValueReader::text;
            case Class<?> one when one == int.class || one == Integer.class -> ValueReader::number;
            case Class<?> one when one == long.class || one == Long.class -> ValueReader::big;
            case Class<?> one when one == double.class -> ValueReader::real;
            case Class<?> one when one == boolean.class -> ValueReader::truth;
            case Class<?> one when one == Instant.class -> ValueReader::moment;
            case Class<?> one when one == When.class -> ValueReader::when;
            default ->
                _ -> {
                    throw new IllegalArgumentException("no such type in the journal: " + type);
                };
        };
    }

    private static ValueReader collection(ParameterizedType type) {
        ValueReader item = of(type.getActualTypeArguments()[0]);
        boolean isSet = type.getRawType() == Set.class;
        return json -> isSet ? Set.copyOf(items(json, item)) : items(json, item);
    }

    private static Collection<Object> items(JsonParser json, ValueReader item) {
        require(json, JsonToken.START_ARRAY);
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read(json));
        }
        return items;
    }

    private static Object record(JsonParser json, RecordShape shape) {
        require(json, JsonToken.START_OBJECT);
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            int place = shape.place(name);
            if (values[place] != null) {
                throw new IllegalArgumentException(name + " stands twice");
            }
            json.nextToken();
            values[place] = shape.parts().get(place).reader().read(json);
        }
        return shape.made(values);
    }

    private static Object word(JsonParser json, Class<?> type) {
        require(json, JsonToken.VALUE_STRING);
        return Spelling.read(type, json.getString());
    }

    private static Object text(JsonParser json) {
        require(json, JsonToken.VALUE_STRING);
        return json.getString();
    }

    private static Object number(JsonParser json) {
        require(json, JsonToken.VALUE_NUMBER_INT);
        if (json.getNumberType() != JsonParser.NumberType.INT) {
            throw malformed(json);
        }
        return json.getIntValue();
    }

    private static Object big(JsonParser json) {
        require(json, JsonToken.VALUE_NUMBER_INT);
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw malformed(json);
        }
        return json.getLongValue();
    }

    private static Object real(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            require(json, JsonToken.VALUE_NUMBER_FLOAT);
        }
        return json.getDoubleValue();
    }

    private static Object truth(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_TRUE) {
            require(json, JsonToken.VALUE_FALSE);
        }
        return json.getBooleanValue();
    }

    private static Object moment(JsonParser json) {
        require(json, JsonToken.VALUE_STRING);
        try {
            return IsoTime.parse(json.getString());
        } catch (DateTimeException notIso) {
            throw new IllegalArgumentException(notIso);
        }
    }

    private static Object when(JsonParser json) {
        require(json, JsonToken.VALUE_STRING);
        return When.parse(json.getString()).orElseThrow(() -> malformed(json));
    }

    private static void require(JsonParser json, JsonToken token) {
        if (json.currentToken() != token) {
            throw malformed(json);
        }
    }

    private static IllegalArgumentException malformed(JsonParser json) {
        return new IllegalArgumentException(
                "can’t stand at " + json.streamReadContext().pathAsPointer() + ": " + json.currentToken());
    }
}
