package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.iso;
import static touchstone.evidence.post.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** Bluesky's view of a post, from {@code getPosts}, a thread or a feed: the client's word beside the platform's clock. */
public final class Bluesky implements PostReader {

    private static final String SHAPE = "Bluesky post view";
    private static final Pattern PLACE =
            Pattern.compile("at://([^/]+)/app\\.bsky\\.feed\\.post/([A-Za-z0-9._~:-]{1,100})");

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE, "posts[]", "feed[]", "[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        List<ReadPost> posts = new ArrayList<>();
        for (String path : List.of("", "post.", "thread.post.")) {
            JsonNode node = path.isEmpty()
                    ? candidate.node()
                    : Fields.at(candidate.node(), path.substring(0, path.length() - 1));
            if (isPost(node)) {
                posts.add(read(node, candidate.prefix() + path));
            }
        }
        Fields.objects(Fields.at(candidate.node(), "thread.replies"))
                .map(reply -> reply.path("post"))
                .filter(Bluesky::isPost)
                .forEach(reply -> posts.add(read(reply, candidate.prefix() + "thread.replies[].post.")));
        return posts;
    }

    private static boolean isPost(JsonNode node) {
        String uri = text(node, "uri");
        return uri != null
                && PLACE.matcher(uri).matches()
                && node.path("record").isObject()
                && text(node, "author.did") != null;
    }

    private static ReadPost read(JsonNode node, String prefix) {
        String uri = text(node, "uri");
        Matcher place = PLACE.matcher(uri == null ? "" : uri);
        String key = place.matches() ? place.group(2) : null;
        String handle = text(node, "author.handle");
        String words = node.path("record").path("text").stringValue("");
        PostParts post = new PostParts("Bluesky", SHAPE, prefix)
                .id(uri, "uri")
                .timeIn(key, PostIds::ofBluesky, SetBy.PROGRAM, "uri")
                .created(iso(node, "record.createdAt"), SetBy.PROGRAM, "record.createdAt")
                .time(Kind.RECEIVED_TIME, iso(node, "indexedAt"), SetBy.PLATFORM, "indexedAt")
                .name(text(node, "author.displayName"), "author.displayName")
                .handle(handle, "author.handle")
                .authorId(text(node, "author.did"), "author.did")
                .text(words)
                .language(language(node.path("record").path("langs")), SetBy.PROGRAM, "record.langs[0]")
                .address(address(node, key), "uri")
                .counts(count(node, "replyCount"), count(node, "repostCount"), count(node, "likeCount"), "likeCount")
                .counted("evidence.counts.quotes", count(node, "quoteCount"))
                .counted("evidence.counts.bookmarks", count(node, "bookmarkCount"))
                .fact(Kind.REPLY_TO, text(node, "record.reply.parent.uri"), SetBy.PROGRAM, "record.reply.parent.uri");
        labels(node, post);
        embed(node.path("embed"), "embed", post);
        Facets.links(node.path("record").path("facets"), words, post);
        return post.read("embed");
    }

    private static @Nullable String language(JsonNode languages) {
        String first = languages.path(0).stringValue("");
        return first.isBlank() ? null : first;
    }

    private static @Nullable String address(JsonNode node, @Nullable String key) {
        String handle = text(node, "author.handle");
        String who = handle == null || handle.equals("handle.invalid") ? text(node, "author.did") : handle;
        return key == null || who == null ? null : "https://bsky.app/profile/" + who + "/post/" + key;
    }

    private static void labels(JsonNode node, PostParts post) {
        String said = Stream.concat(
                        Fields.objects(node.path("labels")), Fields.objects(Fields.at(node, "record.labels.values")))
                .map(label -> text(label, "val"))
                .filter(label -> label != null && !label.startsWith("!no-"))
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        post.fact(Kind.WARNING, said, SetBy.PLATFORM, "labels");
    }

    private static void embed(JsonNode embed, String path, PostParts post) {
        String type = Optional.ofNullable(text(embed, "$type")).orElse("").replaceFirst("#view$", "");
        switch (type) {
            case "app.bsky.embed.images" ->
                Fields.objects(embed.path("images"))
                        .forEach(image -> post.medium("photo", text(image, "fullsize"), text(image, "alt")));
            case "app.bsky.embed.video" -> {
                post.medium("video", text(embed, "playlist"), text(embed, "alt"));
                post.fact(Kind.PREVIEW, text(embed, "thumbnail"), SetBy.PLATFORM, path + ".thumbnail");
            }
            case "app.bsky.embed.external" ->
                post.fact(Kind.LINK, external(embed.path("external")), SetBy.PROGRAM, path + ".external");
            case "app.bsky.embed.record" -> quoted(embed.path("record"), path + ".record", post);
            case "app.bsky.embed.recordWithMedia" -> {
                embed(embed.path("media"), path + ".media", post);
                quoted(Fields.at(embed, "record.record"), path + ".record.record", post);
            }
            default -> {}
        }
    }

    private static @Nullable String external(JsonNode external) {
        String where = text(external, "uri");
        String title = text(external, "title");
        return where == null || title == null ? where : title + " → " + where;
    }

    /** The post that is quoted, or that it is gone. */
    private static void quoted(JsonNode record, String path, PostParts post) {
        String type = text(record, "$type");
        String said = Others.brief(text(record, "author.handle"), text(record, "value.text"));
        String gone =
                type == null ? text(record, "uri") : type.substring(type.indexOf('#') + 1) + " " + text(record, "uri");
        post.fact(Kind.QUOTED_POST, said == null ? gone : said, SetBy.PLATFORM, path);
    }
}
