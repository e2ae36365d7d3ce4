package touchstone.evidence.post;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Trouble;

/** How JSON from strangers is read: within limits, no name twice in one object. */
final class JsonLimits {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_STRING = 4_000_000;
    private static final long LONGEST_DOCUMENT = 8L * 1024 * 1024 * 1024;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_DOCUMENT)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .build();

    private JsonLimits() {}

    /**
     * What to tell of JSON that could not be read.
     *
     * @param name of the file
     */
    static Trouble trouble(JacksonException broken, String name) {
        if (broken instanceof StreamConstraintsException) {
            return tooMuch(name);
        }
        TokenStreamLocation place = broken.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        String said = String.valueOf(broken.getOriginalMessage());
        return said.startsWith("Duplicate")
                ? Trouble.unreadable("trouble.evidence.json-twice", name, line)
                : Trouble.unreadable("trouble.evidence.json-broken", name, line);
    }

    /** What to tell of JSON that is larger or deeper than any post. */
    static Trouble tooMuch(String name) {
        return Trouble.unreadable("trouble.evidence.json-limits", name);
    }
}
