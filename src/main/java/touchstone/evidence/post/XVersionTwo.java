package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.When;

/** X API, version 2: {@code data} with the post or posts, {@code includes} with authors and media. */
public final class XVersionTwo implements PostReader {

    private static final String SHAPE = "X API, version 2";
    private static final List<String> MARKS = List.of(
            "author_id", "edit_history_tweet_ids", "public_metrics", "conversation_id", "attachments", "note_tweet");

    @Override
    public List<ReadPost> read(JsonNode root) {
        JsonNode data = root.path("data");
        if (data.isArray()) {
            return Fields.objects(data)
                    .filter(XVersionTwo::isPost)
                    .map(post -> read(post, root.path("includes"), "data[]."))
                    .toList();
        }
        if (isPost(data)) {
            return List.of(read(data, root.path("includes"), "data."));
        }
        boolean isBare = isPost(root) && MARKS.stream().anyMatch(root::has);
        return isBare ? List.of(read(root, root.path("includes"), "")) : List.of();
    }

    private static boolean isPost(JsonNode node) {
        String id = text(node, "id");
        boolean hasWords = node.path("text").isString() || text(node, "note_tweet.text") != null;
        boolean hasMark = MARKS.stream().anyMatch(node::has);
        return node.isObject() && hasWords && (id == null ? hasMark : hasMark || id.matches("\\d{1,20}"));
    }

    private static ReadPost read(JsonNode data, JsonNode includes, String prefix) {
        @Nullable String id = text(data, "id");
        @Nullable JsonNode author = author(data, includes).orElse(null);
        @Nullable String name = author == null ? null : text(author, "name");
        @Nullable String handle = author == null ? null : text(author, "username");
        @Nullable String stated = text(data, "created_at");
        @Nullable When created = stated == null ? null : When.parse(stated).orElse(null);
        List<Post.Media> media = media(data, includes, XVersionTwo::medium);
        Post.Counts counts = new Post.Counts(
                count(data, "public_metrics.reply_count"),
                count(data, "public_metrics.retweet_count"),
                count(data, "public_metrics.like_count"));
        @Nullable String language = text(data, "lang");
        Post post = new Post(
                X.PLATFORM, SHAPE, id, name, handle, words(data), created, language, null, media, counts, false);
        Fields.Facts facts = new Fields.Facts(prefix)
                .add(Fact.Kind.POST_ID, id, Fact.SetBy.PLATFORM, "id")
                .add(Fact.Kind.TIME_IN_ID, X.timeIn(id), Fact.SetBy.PLATFORM, "id")
                .add(
                        Fact.Kind.STATED_TIME,
                        created == null ? null : created.toString(),
                        Fact.SetBy.PLATFORM,
                        "created_at")
                .add(Fact.Kind.AUTHOR_ID, text(data, "author_id"), Fact.SetBy.PLATFORM, "author_id")
                .add(Fact.Kind.LANGUAGE, language, Fact.SetBy.PLATFORM, "lang")
                .add(Fact.Kind.MEDIA, X.inWords(media), Fact.SetBy.PLATFORM, "attachments.media_keys")
                .add(
                        Fact.Kind.COUNTS,
                        X.inWords(counts, data.path("public_metrics")),
                        Fact.SetBy.PLATFORM,
                        "public_metrics");
        String ofWords = text(data, "note_tweet.text") == null ? "entities.urls" : "note_tweet.entities.urls";
        X.addLinks(facts, Fields.at(data, ofWords), ofWords);
        Fields.Facts included = new Fields.Facts("includes.");
        media(data, includes, XVersionTwo::preview).stream()
                .flatMap(Optional::stream)
                .forEach(preview ->
                        included.add(Fact.Kind.PREVIEW, preview, Fact.SetBy.PLATFORM, "media[].preview_image_url"));
        included.add(Fact.Kind.AUTHOR_NAME, name, Fact.SetBy.PERSON, "users[].name")
                .add(Fact.Kind.AUTHOR_HANDLE, handle, Fact.SetBy.PLATFORM, "users[].username");
        return new ReadPost(
                post,
                Stream.concat(facts.all().stream(), included.all().stream()).toList());
    }

    private static String words(JsonNode data) {
        String longer = text(data, "note_tweet.text");
        return X.decoded(longer == null ? data.path("text").stringValue("") : longer);
    }

    /** The author among the included users, or beside the post where a program put it there. */
    private static Optional<JsonNode> author(JsonNode data, JsonNode includes) {
        String id = text(data, "author_id");
        if (data.path("author").isObject()) {
            return Optional.of(data.path("author"));
        }
        return id == null
                ? Optional.empty()
                : Fields.objects(includes.path("users"))
                        .filter(user -> id.equals(text(user, "id")))
                        .findFirst();
    }

    /** What is to be said of each medium that the post names, by its key and by what the file includes of it. */
    private static <M> List<M> media(JsonNode data, JsonNode includes, BiFunction<String, JsonNode, M> said) {
        JsonNode keys = Fields.at(data, "attachments.media_keys");
        if (!keys.isArray()) {
            return List.of();
        }
        return keys.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .map(key -> said.apply(key, included(key, includes)))
                .toList();
    }

    private static JsonNode included(String key, JsonNode includes) {
        return Fields.objects(includes.path("media"))
                .filter(item -> key.equals(text(item, "media_key")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Post.Media medium(String key, JsonNode included) {
        @Nullable String stated = text(included, "type");
        String kind = stated == null ? kindOf(key) : stated;
        @Nullable String own = text(included, "url");
        @Nullable String film = own == null ? X.film(included.path("variants"), "url", "bit_rate") : own;
        return new Post.Media(kind, film, text(included, "alt_text"));
    }

    /** The picture that stands for a film before it plays: never the film itself. */
    private static Optional<String> preview(String key, JsonNode included) {
        return Optional.ofNullable(text(included, "preview_image_url"));
    }

    /** X begins a media key with the number of its kind. */
    private static String kindOf(String key) {
        return switch (key.replaceFirst("_.*", "")) {
            case "3" -> "photo";
            case "7", "13" -> "video";
            case "16" -> "animated_gif";
            default -> "media";
        };
    }
}
