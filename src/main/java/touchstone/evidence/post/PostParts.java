package touchstone.evidence.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.Post;
import touchstone.model.When;
import touchstone.words.Words;

/** A post as it is put together from a file: each thing that is said of it is a fact too. What is not said stays out. */
final class PostParts {

    private static final List<String> COUNTED = List.of(
            "evidence.counts.replies",
            "evidence.counts.reposts",
            "evidence.counts.quotes",
            "evidence.counts.likes",
            "evidence.counts.bookmarks",
            "evidence.counts.views");

    private final String platform;
    private final String shape;
    private final Fields.Facts facts;
    private final List<Post.Media> media = new ArrayList<>();
    private final Map<String, Long> counted = new HashMap<>();
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String handle;
    private String text = "";
    private @Nullable When created;
    private @Nullable String language;
    private @Nullable String address;
    private Post.Counts counts = Post.Counts.NONE;
    private String countsFrom = "";

    /**
     * A post of which nothing is known yet.
     *
     * @param prefix what the places of facts in the file begin with
     */
    PostParts(String platform, String shape, String prefix) {
        this.platform = platform;
        this.shape = shape;
        this.facts = new Fields.Facts(prefix);
    }

    PostParts id(@Nullable String value, String path) {
        id = value;
        return fact(Kind.POST_ID, value, SetBy.PLATFORM, path);
    }

    /** The time in an id, by whoever set the clock. */
    PostParts timeIn(@Nullable String value, Function<String, Optional<Instant>> formula, SetBy setBy, String path) {
        return fact(
                Kind.TIME_IN_ID,
                value == null
                        ? null
                        : formula.apply(value).map(Object::toString).orElse(null),
                setBy,
                path);
    }

    PostParts name(@Nullable String value, String path) {
        name = value;
        return fact(Kind.AUTHOR_NAME, value, SetBy.PERSON, path);
    }

    PostParts handle(@Nullable String value, String path) {
        handle = value == null ? null : value.replaceFirst("^@", "");
        return fact(Kind.AUTHOR_HANDLE, handle, SetBy.PLATFORM, path);
    }

    /** The author as another part of the file names them. */
    PostParts author(@Nullable String otherName, @Nullable String otherHandle, String whole) {
        name = otherName;
        handle = otherHandle;
        return included(Kind.AUTHOR_NAME, otherName, SetBy.PERSON, whole.endsWith(".") ? whole + "name" : whole)
                .included(
                        Kind.AUTHOR_HANDLE,
                        otherHandle,
                        SetBy.PLATFORM,
                        whole.endsWith(".") ? whole + "username" : whole);
    }

    /** A fact that stands in another part of the file, or beside it: its place is given whole. */
    PostParts included(Kind kind, @Nullable String value, SetBy setBy, String whole) {
        if (value != null && !value.isBlank()) {
            facts.elsewhere(kind, value, setBy, whole);
        }
        return this;
    }

    PostParts authorId(@Nullable String value, String path) {
        return fact(Kind.AUTHOR_ID, value, SetBy.PLATFORM, path);
    }

    PostParts text(@Nullable String value) {
        text = value == null ? "" : value;
        return this;
    }

    PostParts created(@Nullable When value, SetBy setBy, String path) {
        created = value;
        return fact(Kind.STATED_TIME, value == null ? null : value.toString(), setBy, path);
    }

    /** A time as the file writes it, whose zone it does not say: only its day is taken, and its words are kept. */
    PostParts local(@Nullable String stated, SetBy setBy, String path) {
        if (stated != null && created == null) {
            created = When.parse(stated.strip().replace(' ', 'T')).orElse(null);
        }
        return fact(Kind.LOCAL_TIME, stated, setBy, path);
    }

    PostParts language(@Nullable String value, SetBy setBy, String path) {
        language = value;
        return fact(Kind.LANGUAGE, value, setBy, path);
    }

    /** Where it stands, if that is an address of the web. */
    PostParts address(@Nullable String value, String path) {
        if (value == null || !value.matches("(?i)https?://\\S+")) {
            return this;
        }
        address = value;
        return fact(Kind.ADDRESS, value, SetBy.PLATFORM, path);
    }

    PostParts medium(String kind, @Nullable String where, @Nullable String description) {
        media.add(new Post.Media(kind, where, description));
        return this;
    }

    PostParts media(List<Post.Media> all) {
        media.addAll(all);
        return this;
    }

    /** Says of each medium where it is found after all. */
    PostParts mediaAt(UnaryOperator<Post.Media> found) {
        media.replaceAll(found);
        return this;
    }

    PostParts counts(@Nullable Long replies, @Nullable Long reposts, @Nullable Long likes, String path) {
        counts = new Post.Counts(replies, reposts, likes);
        countsFrom = path;
        return counted("evidence.counts.replies", replies)
                .counted("evidence.counts.reposts", reposts)
                .counted("evidence.counts.likes", likes);
    }

    /** One more thing that was counted, such as {@code evidence.counts.views}. */
    PostParts counted(String key, @Nullable Long count) {
        if (count != null) {
            counted.put(key, count);
        }
        return this;
    }

    PostParts fact(Kind kind, @Nullable String value, SetBy setBy, String path) {
        if (value != null && !value.isBlank()) {
            facts.add(kind, value, setBy, path);
        }
        return this;
    }

    /** A time that is another than when it was made. */
    PostParts time(Kind kind, @Nullable When value, SetBy setBy, String path) {
        return fact(kind, value == null ? null : value.toString(), setBy, path);
    }

    /** Facts of another part of the file. */
    Fields.Facts facts() {
        return facts;
    }

    /** The post. */
    ReadPost read(String mediaFrom) {
        fact(Kind.MEDIA, X.inWords(media), SetBy.PLATFORM, mediaFrom);
        String words = COUNTED.stream()
                .filter(counted::containsKey)
                .map(key -> Words.text(key, counted.getOrDefault(key, 0L)))
                .collect(Collectors.joining(", "));
        fact(Kind.COUNTS, words, SetBy.PLATFORM, countsFrom);
        return new ReadPost(
                new Post(platform, shape, id, name, handle, text, created, language, address, media, counts, false),
                facts.all());
    }
}
