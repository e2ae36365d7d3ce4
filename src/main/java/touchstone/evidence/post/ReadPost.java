package touchstone.evidence.post;

import java.util.List;
import touchstone.model.Fact;
import touchstone.model.Post;

/**
 * A post as read from a file.
 *
 * @param post what it says; what the file lacks is absent
 * @param facts the same, each with who set it and where in the file it stands
 */
public record ReadPost(Post post, List<Fact> facts) {

    public ReadPost {
        facts = List.copyOf(facts);
    }
}
