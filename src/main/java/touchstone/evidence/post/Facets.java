package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** Where words of a Bluesky post lead: its facets count bytes of UTF-8, not characters. */
final class Facets {

    private static final int MOST = 100;

    private Facets() {}

    /** Notes each link with the words that it lies under. */
    static void links(JsonNode facets, String words, PostParts post) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Fields.objects(facets)
                .limit(MOST)
                .forEach(facet -> Fields.objects(facet.path("features"))
                        .map(feature -> text(feature, "uri"))
                        .filter(uri -> uri != null)
                        .forEach(uri -> {
                            String under = under(bytes, count(facet, "index.byteStart"), count(facet, "index.byteEnd"));
                            post.fact(
                                    Kind.LINK,
                                    under.isBlank() || under.equals(uri) ? uri : under + " → " + uri,
                                    SetBy.PROGRAM,
                                    "record.facets[]");
                        }));
    }

    private static String under(byte[] bytes, @Nullable Long from, @Nullable Long to) {
        if (from == null || to == null || from > to || to > bytes.length) {
            return "";
        }
        return new String(Arrays.copyOfRange(bytes, from.intValue(), to.intValue()), StandardCharsets.UTF_8);
    }
}
