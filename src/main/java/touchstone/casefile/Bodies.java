package touchstone.casefile;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Case;
import touchstone.model.edit.Edit;

/** The canonical JSON of an edit, as it stands in the journal and in its hash. */
final class Bodies {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 200_000_000;
    private static final long LONGEST_BODY = 400_000_000;
    private static final long MOST_TOKENS = 20_000_000;
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(LONGEST_BODY)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Bodies() {}

    /** An edit as JSON. Half a character, which UTF-8 can't carry, becomes U+FFFD. */
    static String write(Edit edit) {
        String body = MAPPER.writeValueAsString(RecordTree.of(edit));
        return HALF_CHARACTER.matcher(body).replaceAll("\uFFFD");
    }

    /** A case as JSON that a person can read, in the words of the tables; the same for every copy of it. */
    static String readable(Case of) {
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(RecordTree.of(of.numbered(0)));
        return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD") + "\n";
    }

    /**
     * The edit that a body stands for.
     *
     * @param name as it stands in the journal
     * @throws IllegalArgumentException where the body is not what that name asks for
     */
    static Edit read(String name, String body) {
        EditName known = EditName.spelled(name).orElseThrow(() -> new IllegalArgumentException("no edit " + name));
        try {
            return RecordTree.read(MAPPER.readTree(body), known.type());
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
