package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import touchstone.model.Fact;
import touchstone.model.Post;

/** X API, version 2: {@code data} with the post or posts, {@code includes} with authors and media. */
public final class XVersionTwo implements PostReader {

    private static final String SHAPE = "X API, version 2";
    private static final List<String> MARKS = List.of(
            "author_id", "edit_history_tweet_ids", "public_metrics", "conversation_id", "attachments", "note_tweet");

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE);
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode root = candidate.node();
        JsonNode data = root.path("data");
        JsonNode includes = root.path("includes");
        if (data.isArray()) {
            return IntStream.range(0, data.size())
                    .filter(i -> isPost(data.path(i)))
                    .mapToObj(i -> read(data.path(i), includes, data.size() == 1 ? "data[]." : "data[" + i + "]."))
                    .toList();
        }
        if (isPost(data)) {
            return List.of(read(data, includes, "data."));
        }
        boolean isBare = isPost(root) && MARKS.stream().anyMatch(root::has);
        return isBare ? List.of(read(root, includes, "")) : List.of();
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
        PostParts post = new PostParts(X.PLATFORM, SHAPE, prefix)
                .id(id, "id")
                .timeIn(id, PostIds::ofX, Fact.SetBy.PLATFORM, "id")
                .created(Fields.iso(data, "created_at"), Fact.SetBy.PLATFORM, "created_at")
                .authorId(text(data, "author_id"), "author_id")
                .text(words(data))
                .language(text(data, "lang"), Fact.SetBy.PLATFORM, "lang")
                .media(media(data, includes, XVersionTwo::medium))
                .counts(
                        count(data, "public_metrics.reply_count"),
                        count(data, "public_metrics.retweet_count"),
                        count(data, "public_metrics.like_count"),
                        "public_metrics")
                .counted("evidence.counts.quotes", count(data, "public_metrics.quote_count"))
                .counted("evidence.counts.bookmarks", count(data, "public_metrics.bookmark_count"))
                .counted("evidence.counts.views", count(data, "public_metrics.impression_count"))
                .fact(
                        Fact.Kind.EDITED,
                        X.versions(data.path("edit_history_tweet_ids")),
                        Fact.SetBy.PLATFORM,
                        "edit_history_tweet_ids")
                .fact(Fact.Kind.SOFTWARE, text(data, "source"), Fact.SetBy.PROGRAM, "source");
        if (Fields.is(data, "possibly_sensitive")) {
            post.fact(Fact.Kind.WARNING, "sensitive", Fact.SetBy.PLATFORM, "possibly_sensitive");
        }
        Fields.objects(data.path("referenced_tweets")).limit(20).forEach(other -> referred(other, includes, post));
        String ofWords = text(data, "note_tweet.text") == null ? "entities.urls" : "note_tweet.entities.urls";
        X.addLinks(post.facts(), Fields.at(data, ofWords), ofWords);
        media(data, includes, XVersionTwo::preview).stream()
                .flatMap(Optional::stream)
                .forEach(preview -> post.included(
                        Fact.Kind.PREVIEW, preview, Fact.SetBy.PLATFORM, "includes.media[].preview_image_url"));
        if (author != null) {
            post.author(text(author, "name"), text(author, "username"), "includes.users[].");
        }
        return post.read("attachments.media_keys");
    }

    private static void referred(JsonNode other, JsonNode includes, PostParts post) {
        String id = text(other, "id");
        Fact.@Nullable Kind kind = switch (String.valueOf(text(other, "type"))) {
            case "replied_to" -> Fact.Kind.REPLY_TO;
            case "quoted" -> Fact.Kind.QUOTED_POST;
            case "retweeted" -> Fact.Kind.REPOST_OF;
            default -> null;
        };
        if (id != null && kind != null) {
            String said = Fields.objects(includes.path("tweets"))
                    .filter(each -> id.equals(text(each, "id")))
                    .findFirst()
                    .map(each -> Others.brief(
                            author(each, includes)
                                    .map(user -> text(user, "username"))
                                    .orElse(null),
                            words(each)))
                    .orElse(id);
            post.fact(kind, said, Fact.SetBy.PLATFORM, "referenced_tweets[]");
        }
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
