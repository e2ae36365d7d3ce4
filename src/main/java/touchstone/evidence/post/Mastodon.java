package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.is;
import static touchstone.evidence.post.Fields.iso;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** A Mastodon status as its server gives it: alone, in a list, or with what goes before and after it. */
public final class Mastodon implements PostReader {

    private static final String SHAPE = "Mastodon status";

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE, "[]", "statuses[]", "ancestors[]", "descendants[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        boolean isStatus = text(node, "account.acct") != null
                && node.path("content").isString()
                && (text(node, "created_at") != null || text(node, "uri") != null);
        return isStatus ? List.of(read(node, candidate.prefix())) : List.of();
    }

    private static ReadPost read(JsonNode node, String prefix) {
        boolean isRepost = node.path("reblog").isObject();
        JsonNode said = isRepost ? node.path("reblog") : node;
        String of = isRepost ? "reblog." : "";
        String id = text(node, "id");
        Document content = Markup.parsed(said.path("content").stringValue(""));
        PostParts post = new PostParts("Mastodon", SHAPE, prefix)
                .id(id, "id")
                .timeIn(id, PostIds::ofMastodon, SetBy.PLATFORM, "id")
                .created(iso(node, "created_at"), SetBy.PLATFORM, "created_at")
                .name(text(node, "account.display_name"), "account.display_name")
                .handle(text(node, "account.acct"), "account.acct")
                .authorId(text(node, "account.id"), "account.id")
                .text(Markup.words(content.body()))
                .language(text(said, "language"), SetBy.PERSON, of + "language")
                .address(text(node, "url"), "url")
                .counts(
                        count(said, "replies_count"),
                        count(said, "reblogs_count"),
                        count(said, "favourites_count"),
                        of + "favourites_count")
                .counted("evidence.counts.quotes", count(said, "quotes_count"))
                .time(Kind.EDITED_TIME, iso(said, "edited_at"), SetBy.PLATFORM, of + "edited_at")
                .fact(Kind.REPLY_TO, text(node, "in_reply_to_id"), SetBy.PLATFORM, "in_reply_to_id")
                .fact(
                        Kind.REPOST_OF,
                        isRepost ? Others.brief(text(said, "account.acct"), null) : null,
                        SetBy.PLATFORM,
                        "reblog.account.acct")
                .fact(Kind.QUOTED_POST, quoted(said), SetBy.PLATFORM, of + "quote.quoted_status")
                .fact(Kind.POLL, poll(said.path("poll")), SetBy.PLATFORM, of + "poll")
                .fact(Kind.SOFTWARE, text(node, "application.name"), SetBy.PROGRAM, "application.name");
        warnings(said, of, post);
        mirror(node, post);
        Fields.objects(said.path("media_attachments")).forEach(item -> medium(item, post));
        Markup.links(content.body(), post.facts(), of + "content");
        return post.read(of + "media_attachments");
    }

    private static void warnings(JsonNode said, String of, PostParts post) {
        post.fact(Kind.WARNING, text(said, "spoiler_text"), SetBy.PERSON, of + "spoiler_text");
        if (is(said, "sensitive")) {
            post.fact(Kind.WARNING, "sensitive", SetBy.PERSON, of + "sensitive");
        }
    }

    /** Where the post stands first, if the server that gave it only mirrors it. */
    private static void mirror(JsonNode node, PostParts post) {
        String origin = text(node, "uri");
        if (origin != null && !origin.equals(text(node, "url"))) {
            post.fact(Kind.ADDRESS, origin, SetBy.PLATFORM, "uri");
        }
    }

    private static void medium(JsonNode item, PostParts post) {
        String stated = Optional.ofNullable(text(item, "type")).orElse("media");
        String kind = switch (stated) {
            case "image" -> "photo";
            case "gifv" -> "animated_gif";
            default -> stated;
        };
        String where = text(item, "url") == null ? text(item, "remote_url") : text(item, "url");
        post.medium(kind, where, text(item, "description"));
    }

    private static @Nullable String quoted(JsonNode said) {
        JsonNode quote = Fields.at(said, "quote.quoted_status");
        return quote.isObject()
                ? Others.brief(
                        text(quote, "account.acct"),
                        Markup.words(Markup.parsed(quote.path("content").stringValue(""))
                                .body()))
                : null;
    }

    private static @Nullable String poll(JsonNode poll) {
        return poll.isObject()
                ? Fields.objects(poll.path("options"))
                        .limit(20)
                        .map(option -> text(option, "title") + Others.votes(count(option, "votes_count")))
                        .collect(Collectors.joining("; "))
                : null;
    }
}
