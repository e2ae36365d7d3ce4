package touchstone.cli;

import java.util.List;
import java.util.stream.Stream;
import touchstone.desk.PostChoice;
import touchstone.model.ListedPost;
import touchstone.words.Times;
import touchstone.words.Visible;

/** The posts of a file, one a line, to choose from. */
final class PostLines {

    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private PostLines() {}

    /** The first of them, each with its number, id, time, author and first words. */
    static List<String> of(PostChoice choice) {
        Stream<String> first = choice.posts().stream().limit(MOST).map(PostLines::line);
        Stream<String> rest =
                choice.total() > MOST ? Stream.of("  … " + (choice.total() - MOST) + " more") : Stream.of();
        return Stream.concat(first, rest).toList();
    }

    private static String line(ListedPost post) {
        String words = Visible.marked(post.words()).replaceAll("\\s+", " ");
        String brief = words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).stripTrailing() + "…";
        return "  " + post.number()
                + (post.id() == null ? "" : "  id " + Visible.marked(post.id()))
                + (post.created() == null ? "" : "  " + Times.stated(post.created()))
                + (post.author().isEmpty() ? "" : "  " + Visible.marked(post.author()))
                + (brief.isEmpty() ? "" : "  " + brief)
                + (post.media() == 0 ? "" : "  [" + post.media() + " media]");
    }
}
