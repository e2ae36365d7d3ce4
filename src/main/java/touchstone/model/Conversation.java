package touchstone.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question or a remark and what was answered to it: settled as one, by its first comment.
 *
 * @param first what began it
 * @param answers what followed, in order
 */
public record Conversation(Comment first, List<Comment> answers) {

    public Conversation {
        answers = List.copyOf(answers);
    }

    /** The conversations among comments, in the order in which they began; an answer to an answer belongs to the first. */
    public static List<Conversation> in(List<Comment> comments) {
        Map<Integer, Integer> begun = new HashMap<>();
        Map<Integer, Conversation> found = new LinkedHashMap<>();
        for (Comment comment : comments) {
            Integer to = comment.replyTo() == null ? null : begun.get(comment.replyTo());
            begun.put(comment.number(), to == null ? comment.number() : to);
            found.merge(
                    to == null ? comment.number() : to,
                    new Conversation(comment, List.of()),
                    (before, answer) -> before.with(answer.first()));
        }
        return List.copyOf(found.values());
    }

    /** How many conversations among comments are not settled. */
    public static int open(List<Comment> comments) {
        return (int) in(comments).stream().filter(each -> !each.isSettled()).count();
    }

    private Conversation with(Comment answer) {
        return new Conversation(
                first, Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    /** Whether nothing more is to be done about it. */
    public boolean isSettled() {
        return first.settled();
    }

    /** Everything said in it, in order. */
    public List<Comment> all() {
        return Stream.concat(Stream.of(first), answers.stream()).toList();
    }
}
