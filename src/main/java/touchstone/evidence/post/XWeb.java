package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** What X's own web page gets (GraphQL), copied from a browser: posts at any depth, quoted ones inside. */
public final class XWeb implements PostReader {

    private static final String SHAPE = "X web (GraphQL)";
    private static final Set<String> INNER = Set.of("quoted_status_result", "retweeted_status_result", "legacy");
    private static final int MOST = 5_000;

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE);
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        List<ReadPost> posts = new ArrayList<>();
        search(candidate.node(), candidate.prefix(), posts);
        return posts;
    }

    private static void search(JsonNode node, String path, List<ReadPost> posts) {
        if (posts.size() >= MOST) {
            return;
        }
        if (isPost(node)) {
            posts.add(post(node, path));
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !INNER.contains(entry.getKey()))
                    .forEach(entry -> search(entry.getValue(), path + entry.getKey() + ".", posts));
        } else if (node.isArray()) {
            String before = path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
            for (int i = 0; i < node.size(); i++) {
                search(node.path(i), before + "[" + i + "].", posts);
            }
        }
    }

    private static boolean isPost(JsonNode node) {
        return text(node, "rest_id") != null
                && node.path("legacy").path("full_text").isString()
                && Fields.at(node, "core.user_results").isObject();
    }

    private static ReadPost post(JsonNode node, String prefix) {
        JsonNode user = user(node);
        ObjectNode legacy = ((ObjectNode) node.path("legacy")).deepCopy();
        if (!legacy.has("id_str")) {
            legacy.set("id_str", node.path("rest_id"));
        }
        String longer = text(node, "note_tweet.note_tweet_results.result.text");
        PostParts post = XVersionOne.parts(legacy, user, SHAPE, prefix + "legacy.");
        if (longer != null) {
            post.text(X.decoded(longer));
        }
        post.counted("evidence.counts.views", count(node, "views.count"))
                .included(
                        Kind.EDITED,
                        X.versions(Fields.at(node, "edit_control.edit_tweet_ids")),
                        SetBy.PLATFORM,
                        prefix + "edit_control.edit_tweet_ids")
                .included(
                        Kind.QUOTED_POST,
                        inner(node, "quoted_status_result"),
                        SetBy.PLATFORM,
                        prefix + "quoted_status_result")
                .included(
                        Kind.REPOST_OF,
                        inner(node.path("legacy"), "retweeted_status_result"),
                        SetBy.PLATFORM,
                        prefix + "legacy.retweeted_status_result")
                .included(Kind.SOFTWARE, source(node), SetBy.PROGRAM, prefix + "source");
        return post.read("extended_entities.media");
    }

    /** The author: the name and handle moved from {@code legacy} to {@code core} in 2025. */
    private static JsonNode user(JsonNode node) {
        JsonNode result = Fields.at(node, "core.user_results.result");
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        for (String field : List.of("name", "screen_name")) {
            String value = text(result, "core." + field) == null
                    ? text(result, "legacy." + field)
                    : text(result, "core." + field);
            if (value != null) {
                user.put(field, value);
            }
        }
        String id = text(result, "rest_id");
        if (id != null) {
            user.put("id_str", id);
        }
        return user;
    }

    private static @Nullable String inner(JsonNode node, String path) {
        JsonNode result = Fields.at(node, path + ".result");
        JsonNode post = result.path("tweet").isObject() ? result.path("tweet") : result;
        if (!isPost(post)) {
            return text(post, "tombstone.text.text");
        }
        String longer = text(post, "note_tweet.note_tweet_results.result.text");
        String words = longer == null ? text(post, "legacy.full_text") : longer;
        return Others.brief(text(user(post), "screen_name"), words == null ? null : X.decoded(words));
    }

    private static @Nullable String source(JsonNode node) {
        String source = text(node, "source");
        return source == null ? null : Markup.words(Markup.parsed(source).body());
    }
}
