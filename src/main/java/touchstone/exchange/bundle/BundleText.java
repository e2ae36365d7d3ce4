package touchstone.exchange.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.exchange.JournalText;
import touchstone.exchange.Signed;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;

/** The texts in a bundle, read strictly. */
final class BundleText {

    private static final int DEEPEST = 4;
    private static final int LONGEST = 400_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BundleText() {}

    /** One entry a line. */
    static Outcome<List<JournalText>> entries(String text) {
        List<JournalText> entries = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            at++;
            if (!line.isEmpty()) {
                Optional<JournalText> entry = entry(line);
                if (entry.isEmpty()) {
                    return Outcome.refused(Trouble.unreadable("trouble.bundle.entry", at));
                }
                entries.add(entry.get());
            }
        }
        return Outcome.done(entries);
    }

    private static Optional<JournalText> entry(String line) {
        try {
            JsonNode entry = MAPPER.readTree(line);
            boolean isOne = entry.isObject()
                    && entry.size() == 8
                    && entry.path("number").canConvertToInt();
            return isOne
                    ? Optional.of(new JournalText(
                            entry.path("number").intValue(),
                            word(entry, "prev"),
                            word(entry, "at"),
                            word(entry, "actor"),
                            word(entry, "role"),
                            word(entry, "edit"),
                            word(entry, "body"),
                            word(entry, "hash")))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Somebody's signature. */
    static Optional<Signed> signed(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            String role = word(node, "role").toUpperCase(Locale.ROOT);
            return Arrays.stream(Person.Role.values())
                    .filter(known -> known.name().equals(role) && known != Person.Role.PROGRAM)
                    .findFirst()
                    .map(known -> new Signed(
                            new Person(word(node, "by"), known), word(node, "publicKey"), word(node, "signature")));
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String word(JsonNode node, String name) {
        JsonNode word = node.path(name);
        if (!word.isString()) {
            throw new IllegalArgumentException(name);
        }
        return word.stringValue();
    }
}
