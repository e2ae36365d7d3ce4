package touchstone.ui.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import touchstone.model.ListedPost;

/** Finds the posts in which every word that was typed stands somewhere: in the words, the author, the id or the time. */
final class PostSearch {

    private final List<String> wanted;

    /** What was typed; nothing finds all. */
    PostSearch(String typed) {
        wanted = Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those of the posts that are found, in their order. */
    List<ListedPost> in(List<ListedPost> posts) {
        return wanted.isEmpty() ? posts : posts.stream().filter(this::finds).toList();
    }

    private boolean finds(ListedPost post) {
        String all = (post.words() + "\n" + post.author() + "\n" + post.id() + "\n" + post.created())
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }
}
