package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.post.Listed;
import touchstone.evidence.post.PostFile;
import touchstone.model.ListedPost;

/** A file that holds several posts, of which a person chooses what is evidence. Nothing of it is kept yet. */
public final class PostChoice {

    private final PostFile posts;
    private final @Nullable Path file;
    private final byte[] pasted;
    private final List<ListedPost> lines;

    PostChoice(PostFile posts, @Nullable Path file, byte[] pasted) {
        this.posts = posts;
        this.file = file;
        this.pasted = pasted;
        this.lines = posts.posts().stream().map(Listed::post).toList();
    }

    /** The posts in the file's order; of very many only the first. */
    public List<ListedPost> posts() {
        return lines;
    }

    /** How many there are, also where not all are listed. */
    public long total() {
        return posts.total();
    }

    /** The file's name; nothing for what was pasted. */
    public Optional<String> fileName() {
        return posts.fileName();
    }

    /** The post with this id, else the one with this number. */
    public Optional<ListedPost> named(String idOrNumber) {
        return posts.named(idOrNumber).map(Listed::post);
    }

    PostFile file() {
        return posts;
    }

    Listed whole(ListedPost line) {
        return posts.posts().get(line.number() - 1);
    }

    Optional<Path> path() {
        return Optional.ofNullable(file);
    }

    byte[] pasted() {
        return pasted;
    }
}
