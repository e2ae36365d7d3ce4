package touchstone.casefile;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
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
                    .build())
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
        return read(name, MAPPER.createParser(body));
    }

    /**
     * The edit that a body stands for.
     *
     * @param name as it stands in the journal
     * @param utf8 where the body stands
     * @throws IllegalArgumentException where the body is not what that name asks for
     */
    static Edit read(String name, byte[] utf8, int start, int length) {
        return read(name, MAPPER.createParser(utf8, start, length));
    }

    private static Edit read(String name, JsonParser body) {
        EditName known = EditName.spelled(name).orElseThrow(() -> new IllegalArgumentException("no edit " + name));
        try (body) {
            body.nextToken();
            Edit edit = known.type().cast(known.reader().read(body));
            if (body.nextToken() != null) {
                throw new IllegalArgumentException("something stands after the edit");
            }
            return edit;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
