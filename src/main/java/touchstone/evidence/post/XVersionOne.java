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
    public List<ReadPost> read(JsonNode root) {
        if (root.isArray()) {
            return Fields.objects(root)
                    .filter(XVersionOne::isPost)
                    .map(post -> read(post, "[]."))
                    .toList();
        }
        return isPost(root) ? List.of(read(root, "")) : List.of();
    }

    private static boolean isPost(JsonNode node) {
        boolean hasWords = words(node) != null;
        boolean isKnown = node.has("id_str") || text(node, "user.screen_name") != null;
        return node.isObject() && hasWords && isKnown;
    }

    private static ReadPost read(JsonNode node, String prefix) {
        @Nullable String id = text(node, "id_str");
        @Nullable String name = text(node, "user.name");
        @Nullable String handle = text(node, "user.screen_name");
        @Nullable When created = created(text(node, "created_at"));
        @Nullable String language = text(node, "lang");
        List<Post.Media> media = media(node);
        Post.Counts counts = new Post.Counts(
                count(node, "reply_count"), count(node, "retweet_count"), count(node, "favorite_count"));
        String words = words(node);
        Post post = new Post(
                X.PLATFORM,
                SHAPE,
                id,
                name,
                handle,
                words == null ? "" : X.decoded(words),
                created,
                language,
                null,
                media,
                counts,
                false);
        Fields.Facts facts = new Fields.Facts(prefix)
                .add(Fact.Kind.POST_ID, id, Fact.SetBy.PLATFORM, "id_str")
                .add(Fact.Kind.TIME_IN_ID, X.timeIn(id), Fact.SetBy.PLATFORM, "id_str")
                .add(
                        Fact.Kind.STATED_TIME,
                        created == null ? null : created.toString(),
                        Fact.SetBy.PLATFORM,
                        "created_at")
                .add(Fact.Kind.AUTHOR_NAME, name, Fact.SetBy.PERSON, "user.name")
                .add(Fact.Kind.AUTHOR_HANDLE, handle, Fact.SetBy.PLATFORM, "user.screen_name")
                .add(Fact.Kind.AUTHOR_ID, text(node, "user.id_str"), Fact.SetBy.PLATFORM, "user.id_str")
                .add(Fact.Kind.LANGUAGE, language, Fact.SetBy.PLATFORM, "lang")
                .add(Fact.Kind.MEDIA, X.inWords(media), Fact.SetBy.PLATFORM, "extended_entities.media")
                .add(Fact.Kind.COUNTS, X.inWords(counts, node), Fact.SetBy.PLATFORM, "favorite_count");
        String ofWords = text(node, "extended_tweet.full_text") == null ? "entities" : "extended_tweet.entities";
        X.addLinks(facts, Fields.at(node, ofWords + ".urls"), ofWords + ".urls");
        named(node)
                .filter(XVersionOne::isFilm)
                .forEach(item -> facts.add(
                        Fact.Kind.PREVIEW,
                        text(item, "media_url_https"),
                        Fact.SetBy.PLATFORM,
                        "extended_entities.media[].media_url_https"));
        return new ReadPost(post, facts.all());
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

    private static @Nullable When created(@Nullable String stated) {
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
