package touchstone.evidence.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.model.ListedPost;
import touchstone.model.Post;
import touchstone.model.When;

/** Gathers the posts of a file for a list, within a bound: the texts of very many posts are cut shorter. */
final class Listing {

    private static final int MOST = 200_000;
    private static final int LONGEST = 400;
    private static final int SHORTEST = 60;
    private static final int LONGEST_NAME = 120;
    private static final long ROOM = 30_000_000;

    private final List<Listed> posts = new ArrayList<>();
    private long total;
    private long used;

    /** Notes the posts that stand at one place. */
    void add(List<ReadPost> read, Listed.At at) {
        for (int i = 0; i < read.size(); i++) {
            total++;
            if (posts.size() < MOST) {
                posts.add(listed(read.get(i), new Listed.At(at.path(), at.place(), at.from(), i, at.around())));
            }
        }
    }

    private Listed listed(ReadPost read, Listed.At at) {
        Post post = read.post();
        String text = post.text().strip();
        String words = cut(text, used < ROOM ? LONGEST : SHORTEST);
        used += words.length();
        String id = post.id();
        ListedPost line = new ListedPost(
                posts.size() + 1,
                id == null || id.length() > LONGEST_NAME ? null : id,
                cut(author(post), LONGEST_NAME),
                Optional.ofNullable(post.created()).orElseGet(() -> inId(read)),
                words,
                post.media().size());
        return new Listed(line, at);
    }

    private static @Nullable When inId(ReadPost read) {
        return Stream.of(Fact.Kind.TIME_IN_ID, Fact.Kind.LOCAL_TIME)
                .flatMap(kind -> read.facts().stream().filter(fact -> fact.kind() == kind))
                .flatMap(fact -> When.parse(fact.value().replace(' ', 'T')).stream())
                .findFirst()
                .orElse(null);
    }

    private static String author(Post post) {
        String handle = post.handle() == null ? "" : "@" + post.handle();
        return ((post.name() == null ? "" : post.name()) + " " + handle).strip();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The posts that are listed. */
    List<Listed> posts() {
        return posts;
    }

    /** How many there are. */
    long total() {
        return total;
    }
}
