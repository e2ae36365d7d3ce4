package touchstone.claims.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads the vocabulary of word pieces out of a tokenizer file: the object {@code vocab} inside {@code model}. */
final class Vocabulary {

    private static final int USUAL_SIZE = 30_522;

    private Vocabulary() {}

    /** Each piece with its number; empty where the file has none. */
    static Map<String, Integer> read(InputStream file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("vocab")) {
                    parser.nextToken();
                    return pieces(parser);
                }
            }
            return Map.of();
        }
    }

    private static Map<String, Integer> pieces(JsonParser parser) {
        Map<String, Integer> pieces = HashMap.newHashMap(USUAL_SIZE);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = parser.currentName();
            parser.nextToken();
            pieces.put(piece, parser.getIntValue());
        }
        return pieces;
    }
}
