package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;

/** What a file without posts is, where that can be said: a platform that answered with errors instead. */
final class Answers {

    private static final int MOST = 5;

    private Answers() {}

    /** What to note of such a file. */
    static List<Fact> remarks(JsonNode root) {
        Stream<Fact> inList =
                Fields.objects(root.path("errors")).limit(MOST).flatMap(error -> answer(said(error), "errors[]"));
        String single = root.path("error").isString() ? root.path("error").stringValue() : null;
        Stream<Fact> alone = answer(join(single, text(root, "message")), "error");
        return Stream.concat(inList, single == null ? Stream.empty() : alone).toList();
    }

    private static @Nullable String said(JsonNode error) {
        return join(text(error, "title"), join(text(error, "detail"), text(error, "message")));
    }

    private static @Nullable String join(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + ": " + other;
    }

    private static Stream<Fact> answer(@Nullable String said, String path) {
        return said == null
                ? Stream.empty()
                : Stream.of(new Fact(Fact.Kind.ERROR_ANSWER, said, Fact.SetBy.PLATFORM, path));
    }
}
