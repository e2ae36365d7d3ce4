package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.count;
import static touchstone.evidence.post.Fields.id;
import static touchstone.evidence.post.Fields.seconds;
import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.When;

/** A chat, or all chats, as Telegram Desktop exports them. */
public final class Telegram implements PostReader {

    private static final String SHAPE = "Telegram export";
    private static final String CHATS = "chats.list[].messages[]";
    private static final String LEFT = "left_chats.list[].messages[]";

    @Override
    public List<String> places() {
        return List.of("messages[]", CHATS, LEFT);
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        boolean isMessage = "message".equals(text(node, "type"))
                && id(node, "id") != null
                && (text(node, "date") != null || text(node, "date_unixtime") != null)
                && (node.path("text").isString() || node.path("text").isArray());
        return isMessage ? List.of(message(candidate)) : List.of();
    }

    private static ReadPost message(Candidate candidate) {
        JsonNode node = candidate.node();
        String chat = candidate.place().substring(0, candidate.place().length() - "messages[]".length());
        When created = seconds(node, "date_unixtime");
        PostParts post = new PostParts("Telegram", SHAPE, candidate.prefix())
                .id(id(node, "id"), "id")
                .created(created, SetBy.PLATFORM, "date_unixtime")
                .local(created == null ? text(node, "date") : null, SetBy.PLATFORM, "date")
                .name(text(node, "from"), "from")
                .authorId(text(node, "from_id"), "from_id")
                .text(words(node.path("text")))
                .time(Kind.EDITED_TIME, edited(node), SetBy.PLATFORM, "edited")
                .fact(Kind.FORWARDED_FROM, text(node, "forwarded_from"), SetBy.PLATFORM, "forwarded_from")
                .fact(Kind.FORWARDED_FROM, text(node, "saved_from"), SetBy.PLATFORM, "saved_from")
                .fact(Kind.REPLY_TO, id(node, "reply_to_message_id"), SetBy.PLATFORM, "reply_to_message_id")
                .fact(Kind.AUTHOR_NAME, text(node, "author"), SetBy.PERSON, "author")
                .fact(Kind.SOFTWARE, text(node, "via_bot"), SetBy.PLATFORM, "via_bot")
                .fact(Kind.POLL, poll(node.path("poll")), SetBy.PERSON, "poll")
                .fact(
                        Kind.COORDINATES,
                        coordinates(node.path("location_information")),
                        SetBy.PERSON,
                        "location_information")
                .fact(Kind.PLACE, text(node, "place_name"), SetBy.PERSON, "place_name")
                .fact(Kind.COUNTS, reactions(node.path("reactions")), SetBy.PLATFORM, "reactions");
        post.included(Kind.TITLE, candidate.around().value(chat + "name"), SetBy.PERSON, chat + "name");
        links(node, post);
        medium(node, post);
        return post.read(node.has("photo") ? "photo" : "file");
    }

    private static @Nullable When edited(JsonNode node) {
        When edited = seconds(node, "edited_unixtime");
        return edited == null ? Fields.iso(node, "edited") : edited;
    }

    /** A text is a string, or pieces that are strings or objects with their own. */
    private static String words(JsonNode text) {
        if (text.isString()) {
            return text.stringValue();
        }
        return text.isArray()
                ? text.valueStream()
                        .map(piece -> piece.isString()
                                ? piece.stringValue()
                                : piece.path("text").stringValue(""))
                        .collect(Collectors.joining())
                : "";
    }

    private static void links(JsonNode node, PostParts post) {
        JsonNode pieces = node.path("text").isArray() ? node.path("text") : node.path("text_entities");
        Fields.objects(pieces)
                .filter(piece -> "text_link".equals(text(piece, "type")) && text(piece, "href") != null)
                .limit(100)
                .forEach(piece -> post.fact(
                        Kind.LINK,
                        Optional.ofNullable(text(piece, "text")).orElse("") + " → " + text(piece, "href"),
                        SetBy.PERSON,
                        "text[]"));
    }

    private static void medium(JsonNode node, PostParts post) {
        String file = text(node, "photo") == null ? text(node, "file") : text(node, "photo");
        if (file == null) {
            return;
        }
        String kind = node.has("photo") ? "photo" : kind(text(node, "media_type"), text(node, "mime_type"));
        boolean isLeftOut = file.startsWith("(");
        post.medium(kind, isLeftOut ? null : file, isLeftOut ? null : text(node, "file_name"));
    }

    private static String kind(@Nullable String mediaType, @Nullable String mime) {
        return switch (mediaType == null ? "" : mediaType) {
            case "video_file", "video_message" -> "video";
            case "voice_message", "audio_file" -> "audio";
            case "animation" -> "animated_gif";
            case "sticker" -> "sticker";
            default ->
                mime == null
                        ? "file"
                        : mime.startsWith("image/") ? "photo" : mime.startsWith("video/") ? "video" : "file";
        };
    }

    private static @Nullable String coordinates(JsonNode place) {
        return place.path("latitude").isNumber() && place.path("longitude").isNumber()
                ? place.path("latitude").asString() + ", "
                        + place.path("longitude").asString()
                : null;
    }

    private static @Nullable String poll(JsonNode poll) {
        if (!poll.isObject()) {
            return null;
        }
        return words(poll.path("question"))
                + ": "
                + Fields.objects(poll.path("answers"))
                        .limit(20)
                        .map(answer -> words(answer.path("text")) + Others.votes(count(answer, "voters")))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String reactions(JsonNode reactions) {
        String all = Fields.objects(reactions)
                .limit(20)
                .filter(reaction -> count(reaction, "count") != null)
                .map(reaction ->
                        Optional.ofNullable(text(reaction, "emoji")).orElse("paid") + " " + count(reaction, "count"))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
