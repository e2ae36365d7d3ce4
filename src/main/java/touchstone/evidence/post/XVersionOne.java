package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.text;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.When;

/** X API, version 1.1: one flat object with its {@code user} inside. */
public final class XVersionOne implements PostReader {

    private static final String SHAPE = "X API, version 1.1";
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z uuuu", Locale.ENGLISH);

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE, "[]", "statuses[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        boolean isPost = words(node) != null && (node.has("id_str") || text(node, "user.screen_name") != null);
        return isPost ? List.of(read(node, node.path("user"), SHAPE, candidate.prefix())) : List.of();
    }

    /** A post in this shape, which other shapes of X have inside. */
    static ReadPost read(JsonNode node, JsonNode user, String shape, String prefix) {
        return parts(node, user, shape, prefix).read("extended_entities.media");
    }

    /** The same, to be completed by what another shape says besides. */
    static PostParts parts(JsonNode node, JsonNode user, String shape, String prefix) {
        String id = text(node, "id_str");
        String words = words(node);
        PostParts post = new PostParts(X.PLATFORM, shape, prefix)
                .id(id, "id_str")
                .timeIn(id, PostIds::ofX, Fact.SetBy.PLATFORM, "id_str")
                .created(created(text(node, "created_at")), Fact.SetBy.PLATFORM, "created_at")
                .name(text(user, "name"), "user.name")
                .handle(text(user, "screen_name"), "user.screen_name")
                .authorId(text(user, "id_str"), "user.id_str")
                .text(words == null ? "" : X.decoded(words))
                .language(text(node, "lang"), Fact.SetBy.PLATFORM, "lang")
                .media(media(node))
                .counts(
                        count(node, "reply_count"),
                        count(node, "retweet_count"),
                        count(node, "favorite_count"),
                        "favorite_count")
                .counted("evidence.counts.quotes", count(node, "quote_count"))
                .counted("evidence.counts.bookmarks", count(node, "bookmark_count"))
                .fact(Fact.Kind.REPLY_TO, reply(node), Fact.SetBy.PLATFORM, "in_reply_to_status_id_str")
                .fact(Fact.Kind.PLACE, text(node, "place.full_name"), Fact.SetBy.PERSON, "place.full_name")
                .fact(Fact.Kind.SOFTWARE, source(node), Fact.SetBy.PROGRAM, "source")
                .fact(Fact.Kind.QUOTED_POST, other(node, "quoted_status"), Fact.SetBy.PLATFORM, "quoted_status")
                .fact(Fact.Kind.REPOST_OF, other(node, "retweeted_status"), Fact.SetBy.PLATFORM, "retweeted_status");
        if (Fields.is(node, "possibly_sensitive")) {
            post.fact(Fact.Kind.WARNING, "sensitive", Fact.SetBy.PLATFORM, "possibly_sensitive");
        }
        String ofWords = text(node, "extended_tweet.full_text") == null ? "entities" : "extended_tweet.entities";
        X.addLinks(post.facts(), Fields.at(node, ofWords + ".urls"), ofWords + ".urls");
        named(node)
                .filter(XVersionOne::isFilm)
                .forEach(item -> post.fact(
                        Fact.Kind.PREVIEW,
                        text(item, "media_url_https"),
                        Fact.SetBy.PLATFORM,
                        "extended_entities.media[].media_url_https"));
        return post;
    }

    private static @Nullable String reply(JsonNode node) {
        String to = text(node, "in_reply_to_status_id_str");
        return to == null ? null : Others.brief(text(node, "in_reply_to_screen_name"), to);
    }

    private static @Nullable String source(JsonNode node) {
        String source = text(node, "source");
        return source == null ? null : Markup.words(Markup.parsed(source).body());
    }

    private static @Nullable String other(JsonNode node, String path) {
        JsonNode other = node.path(path);
        String words = other.isObject() ? words(other) : null;
        return words == null ? null : Others.brief(text(other, "user.screen_name"), X.decoded(words));
    }

    private static @Nullable String words(JsonNode node) {
        for (String path : List.of("extended_tweet.full_text", "full_text", "text")) {
            JsonNode found = Fields.at(node, path);
            if (found.isString()) {
                return found.stringValue();
            }
        }
        return null;
    }

    /** A time as X writes it, {@code Tue Mar 19 14:05:17 +0000 2019}. */
    static @Nullable When created(@Nullable String stated) {
        return stated == null
                ? null
                : moment(stated).<When>map(When.Moment::new).orElse(null);
    }

    private static Optional<Instant> moment(String stated) {
        try {
            return Optional.of(ZonedDateTime.parse(stated, CREATED).toInstant());
        } catch (DateTimeParseException notOfX) {
            return Optional.empty();
        }
    }

    private static List<Post.Media> media(JsonNode node) {
        return named(node)
                .map(item -> new Post.Media(
                        Optional.ofNullable(text(item, "type")).orElse("media"),
                        isFilm(item)
                                ? X.film(Fields.at(item, "video_info.variants"), "url", "bitrate")
                                : text(item, "media_url_https"),
                        text(item, "ext_alt_text")))
                .toList();
    }

    private static Stream<JsonNode> named(JsonNode node) {
        JsonNode extended = Fields.at(node, "extended_entities.media");
        return Fields.objects(extended.isArray() ? extended : Fields.at(node, "entities.media"));
    }

    private static boolean isFilm(JsonNode item) {
        return X.isFilm(text(item, "type"));
    }
}
