package touchstone.evidence.post;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One shape in which files hold social posts, recognised by the shape and never by the file's name. */
public interface PostReader {

    /**
     * The posts of a file, in the file's order; none where the file is of another shape.
     *
     * @param root the file's JSON
     */
    List<ReadPost> read(JsonNode root);
}
