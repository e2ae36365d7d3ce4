package touchstone.evidence.post;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * The posts in one file. The file is gone through once, piece by piece; what is kept of each post is what a list shows.
 * A chosen post is read again from its place.
 */
public final class PostFile {

    /** How large a file may be that is only of use as a whole, in bytes. */
    static final int LARGEST_WHOLE = 8 * 1024 * 1024;

    private static final int MOST_TOKENS_WHOLE = 1_000_000;
    /** How much one piece may hold, in tokens. */
    static final int MOST_TOKENS = 200_000;

    private final JsonSource source;
    private final @Nullable String fileName;
    private final String name;
    private final Beside beside;
    private final @Nullable PostReader reader;
    private final List<Listed> posts;
    private final long total;
    private final Around around;
    private final List<Fact> remarks;

    PostFile(
            JsonSource source,
            @Nullable String fileName,
            Beside beside,
            @Nullable PostReader reader,
            List<Listed> posts,
            long total,
            Around around,
            List<Fact> remarks) {
        this.source = source;
        this.fileName = fileName;
        this.name = shown(fileName);
        this.beside = beside;
        this.reader = reader;
        this.posts = List.copyOf(posts);
        this.total = total;
        this.around = around;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Goes through a file.
     *
     * @param fileName the name that the file came under, if any
     * @param readers the shapes, in the order in which they are asked
     * @param progress counts bytes; refused if cancelled
     */
    public static Outcome<PostFile> of(
            JsonSource source, @Nullable String fileName, Beside beside, List<PostReader> readers, Progress progress) {
        String name = shown(fileName);
        try {
            PostStream stream = new PostStream(source, beside, readers, progress);
            stream.go();
            if (stream.total() > 0) {
                return Outcome.done(new PostFile(
                        source,
                        fileName,
                        beside,
                        stream.reader(),
                        stream.posts(),
                        stream.total(),
                        stream.around(),
                        List.of()));
            }
            return Outcome.done(whole(source, fileName, beside, readers));
        } catch (Cancelled cancelled) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
        } catch (JacksonException broken) {
            return Outcome.refused(JsonLimits.trouble(broken, name));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    private static PostFile whole(JsonSource source, @Nullable String name, Beside beside, List<PostReader> readers)
            throws IOException {
        if (source.size() > LARGEST_WHOLE) {
            return new PostFile(source, name, beside, null, List.of(), 0, Around.NOTHING, List.of());
        }
        JsonNode root = tree(source, 0, MOST_TOKENS_WHOLE);
        Candidate candidate = new Candidate(root, Candidate.WHOLE, "", new Around(java.util.Map.of(), beside));
        for (PostReader reader : readers) {
            List<ReadPost> read = reader.places().contains(Candidate.WHOLE) ? reader.read(candidate) : List.of();
            if (!read.isEmpty()) {
                Listing listing = new Listing();
                listing.add(read, new Listed.At("", Candidate.WHOLE, 0, 0, candidate.around()));
                return new PostFile(
                        source, name, beside, reader, listing.posts(), listing.total(), candidate.around(), List.of());
            }
        }
        return new PostFile(source, name, beside, null, List.of(), 0, Around.NOTHING, Answers.remarks(root));
    }

    private static String shown(@Nullable String fileName) {
        return fileName == null ? "JSON" : fileName;
    }

    private static JsonNode tree(JsonSource source, long from, int most) throws IOException {
        try (InputStream in = source.from(from);
                JsonParser parser = JsonLimits.MAPPER.createParser(in)) {
            parser.nextToken();
            return Trees.of(parser, most);
        }
    }

    /** The posts in the file's order; of very many only the first. */
    public List<Listed> posts() {
        return posts;
    }

    /** How many posts there are, also where not all are listed. */
    public long total() {
        return total;
    }

    /** Whether the file is a script of an archive, not plain JSON. */
    public boolean isArchive() {
        return source.isAssigned();
    }

    /** The name that the file came under; nothing for what was pasted. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** What is to be said of a file without posts, such as that it is a platform's refusal. */
    public List<Fact> remarks() {
        return remarks;
    }

    /** The folder in which it lies. */
    public Beside beside() {
        return beside;
    }

    /** The post that is meant: the one with this id, else the one with this number. */
    public Optional<Listed> named(String idOrNumber) {
        return posts.stream()
                .filter(post -> idOrNumber.equals(post.post().id()))
                .findFirst()
                .or(() -> posts.stream()
                        .filter(post ->
                                idOrNumber.equals(Integer.toString(post.post().number())))
                        .findFirst());
    }

    /** One of the posts, whole. Refused where the file was changed since it was gone through. */
    public Outcome<ReadPost> read(Listed listed) {
        try {
            if (reader == null || source.isChanged()) {
                return Outcome.refused(Trouble.unreadable("trouble.evidence.changed", name));
            }
            Listed.At at = listed.at();
            boolean isWhole = at.place().equals(Candidate.WHOLE);
            JsonNode node = tree(source, at.from(), isWhole ? MOST_TOKENS_WHOLE : MOST_TOKENS);
            Candidate candidate =
                    new Candidate(node, at.place(), at.path(), at.around().over(around));
            List<ReadPost> read = reader.read(candidate);
            return at.within() < read.size()
                    ? Outcome.done(placed(read.get(at.within()), at))
                    : Outcome.refused(Trouble.unreadable("trouble.evidence.changed", name));
        } catch (JacksonException broken) {
            return Outcome.refused(JsonLimits.trouble(broken, name));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    /** The post with where in the file it stands, if that is not the whole of it. */
    private ReadPost placed(ReadPost post, Listed.At at) {
        if (at.path().isEmpty() || total < 2) {
            return post;
        }
        List<Fact> facts = new ArrayList<>(post.facts());
        String pointer = "/"
                + at.path()
                        .replaceAll("^\\[", "")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace('.', '/');
        String place = pointer + ", " + (source.base() + at.from());
        facts.add(new Fact(Fact.Kind.PLACE_IN_FILE, place, Fact.SetBy.PROGRAM, at.path()));
        return new ReadPost(post.post(), facts);
    }

    /** The person thought better of it. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
