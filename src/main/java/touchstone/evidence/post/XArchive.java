package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.Post;

/** The posts of an X archive, {@code tweets.js}; whose they are stands in {@code account.js} beside it. */
public final class XArchive implements PostReader {

    private static final String SHAPE = "X archive";
    private static final String ACCOUNT = "account.js";
    private static final int LARGEST_ACCOUNT = 1_000_000;
    private static final List<String> FOLDERS = List.of("tweets_media/", "tweet_media/", "deleted_tweets_media/");

    @Override
    public List<String> places() {
        return List.of("[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode post = candidate.node().path("tweet");
        boolean isPost = text(post, "id_str") != null
                && (post.path("full_text").isString() || post.path("text").isString());
        if (isPost) {
            return List.of(post(candidate, post));
        }
        JsonNode note = candidate.node().path("noteTweet");
        return text(note, "noteTweetId") != null
                        && note.path("core").path("text").isString()
                ? List.of(note(candidate, note))
                : List.of();
    }

    private static ReadPost post(Candidate candidate, JsonNode node) {
        Beside beside = candidate.around().beside();
        PostParts post = XVersionOne.parts(node, MissingNode.getInstance(), SHAPE, candidate.prefix() + "tweet.")
                .fact(
                        Kind.EDITED,
                        X.versions(Fields.at(node, "edit_info.initial.editTweetIds")),
                        SetBy.PLATFORM,
                        "edit_info.initial.editTweetIds")
                .fact(Kind.DELETED, text(node, "deleted_at"), SetBy.PLATFORM, "deleted_at");
        owner(beside, post);
        post.mediaAt(medium -> found(beside, text(node, "id_str"), medium));
        return post.read("extended_entities.media");
    }

    private static ReadPost note(Candidate candidate, JsonNode note) {
        PostParts post = new PostParts(X.PLATFORM, SHAPE, candidate.prefix() + "noteTweet.")
                .id(text(note, "noteTweetId"), "noteTweetId")
                .timeIn(text(note, "noteTweetId"), PostIds::ofX, SetBy.PLATFORM, "noteTweetId")
                .created(Fields.iso(note, "createdAt"), SetBy.PLATFORM, "createdAt")
                .text(text(note, "core.text"));
        owner(candidate.around().beside(), post);
        return post.read("core");
    }

    private static void owner(Beside beside, PostParts post) {
        account(beside)
                .ifPresent(
                        account -> post.author(text(account, "accountDisplayName"), text(account, "username"), ACCOUNT)
                                .included(Kind.AUTHOR_ID, text(account, "accountId"), SetBy.PLATFORM, ACCOUNT));
    }

    private static Optional<JsonNode> account(Beside beside) {
        return beside.bytes(ACCOUNT, LARGEST_ACCOUNT)
                .flatMap(XArchive::tree)
                .map(tree -> tree.path(0).path("account"))
                .filter(account -> text(account, "username") != null);
    }

    private static Optional<JsonNode> tree(byte[] bytes) {
        try (InputStream in = JsonSource.of(bytes, null).from(0);
                JsonParser parser = JsonLimits.MAPPER.createParser(in)) {
            parser.nextToken();
            return Optional.of(Trees.of(parser, PostFile.MOST_TOKENS));
        } catch (IOException | JacksonException notAnAccount) {
            return Optional.empty();
        }
    }

    /** Archives keep media under the post's id and the last part of the address. */
    private static Post.Media found(Beside beside, @Nullable String id, Post.Media medium) {
        String address = medium.address();
        if (address == null) {
            return medium;
        }
        String name = id + "-" + Fields.last(address.replaceFirst("[?#].*", ""));
        return FOLDERS.stream()
                .map(folder -> folder + name)
                .filter(path -> beside.file(path).isPresent())
                .findFirst()
                .map(path -> new Post.Media(medium.kind(), path, medium.description()))
                .orElse(medium);
    }
}
