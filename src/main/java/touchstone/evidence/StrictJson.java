package touchstone.evidence;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** Reads JSON from strangers: within limits, no name twice in one object, nothing after the end. */
final class StrictJson {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_STRING = 4_000_000;
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(Held.LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_STRING)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * Reads one document.
     *
     * @param name of the file, for the message
     */
    static Outcome<JsonNode> read(byte[] bytes, String name) {
        try {
            JsonNode root = MAPPER.readTree(Texts.decode(bytes).getBytes(StandardCharsets.UTF_8));
            return root == null || root.isMissingNode()
                    ? Outcome.refused(Trouble.unreadable("trouble.evidence.empty", name))
                    : Outcome.done(root);
        } catch (StreamConstraintsException tooMuch) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.json-limits", name));
        } catch (JacksonException broken) {
            return Outcome.refused(trouble(broken, name));
        }
    }

    private static Trouble trouble(JacksonException broken, String name) {
        TokenStreamLocation place = broken.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        String said = String.valueOf(broken.getOriginalMessage());
        return said.startsWith("Duplicate")
                ? Trouble.unreadable("trouble.evidence.json-twice", name, line)
                : Trouble.unreadable("trouble.evidence.json-broken", name, line);
    }
}
