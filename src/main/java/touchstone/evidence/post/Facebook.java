package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.seconds;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** The posts and comments of a Facebook export, whose UTF-8 is written as Latin-1 escapes and is repaired. */
public final class Facebook implements PostReader {

    private static final String SHAPE = "Facebook export";
    private static final String FILM = "(?i).*\\.(?:mp4|mov|webm|m4v)";

    @Override
    public List<String> places() {
        return List.of("[]", "*[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        boolean says = data(node).anyMatch(item -> text(item, "post") != null || text(item, "comment.comment") != null);
        boolean isPost = node.path("timestamp").isIntegralNumber()
                && (says || attached(node).findAny().isPresent());
        return isPost ? List.of(post(candidate)) : List.of();
    }

    private static Stream<JsonNode> data(JsonNode node) {
        return Fields.objects(node.path("data"));
    }

    private static Stream<JsonNode> attached(JsonNode node) {
        return Fields.objects(node.path("attachments"))
                .flatMap(Facebook::data)
                .filter(item ->
                        item.has("media") || item.has("external_context") || item.has("place") || item.has("text"));
    }

    private static ReadPost post(Candidate candidate) {
        JsonNode node = candidate.node();
        PostParts post = new PostParts("Facebook", SHAPE, candidate.prefix())
                .created(seconds(node, "timestamp"), SetBy.PLATFORM, "timestamp")
                .text(words(node))
                .fact(Kind.TITLE, Repaired.text(text(node, "title")), SetBy.PLATFORM, "title");
        data(node).forEach(item -> {
            post.time(Kind.EDITED_TIME, seconds(item, "update_timestamp"), SetBy.PLATFORM, "data[].update_timestamp");
            String author = Repaired.text(text(item, "comment.author"));
            if (author != null) {
                post.name(author, "data[].comment.author");
            }
        });
        attached(node).limit(100).forEach(item -> attachment(item, post));
        return post.read("attachments[].data[].media.uri");
    }

    private static @Nullable String words(JsonNode node) {
        String said = Stream.concat(
                        data(node).map(item -> text(item, "post")),
                        data(node).map(item -> text(item, "comment.comment")))
                .filter(words -> words != null)
                .map(words -> String.valueOf(Repaired.text(words)))
                .collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }

    private static void attachment(JsonNode item, PostParts post) {
        String uri = text(item, "media.uri");
        if (uri != null) {
            String description = Repaired.text(text(item, "media.description"));
            post.medium(uri.matches(FILM) ? "video" : "photo", uri, description);
        }
        post.fact(
                        Kind.LINK,
                        text(item, "external_context.url"),
                        SetBy.PERSON,
                        "attachments[].data[].external_context.url")
                .fact(
                        Kind.PLACE,
                        Repaired.text(text(item, "place.name")),
                        SetBy.PERSON,
                        "attachments[].data[].place.name");
        JsonNode where = item.path("place").path("coordinate");
        if (where.path("latitude").isNumber() && where.path("longitude").isNumber()) {
            post.fact(
                    Kind.COORDINATES,
                    where.path("latitude").asString() + ", "
                            + where.path("longitude").asString(),
                    SetBy.PERSON,
                    "attachments[].data[].place.coordinate");
        }
    }
}
