package touchstone.evidence.post;

import java.util.List;

/** One shape in which files hold social posts, recognised by the shape and never by the file's name. */
public interface PostReader {

    /**
     * Where in a file of this shape posts stand: {@code ""} the whole file, {@code []} the items of an array,
     * {@code chats.list[].messages[]}; {@code *[]} is any array at the top, {@code **.VideoList[]} one at any depth. What
     * stands in arrays is read piece by piece, so that a file of any size costs little memory; a whole file is only read
     * up to {@value PostFile#LARGEST_WHOLE} bytes.
     */
    List<String> places();

    /** The posts in a piece that stands at one of these places; none where it is of another shape. */
    List<ReadPost> read(Candidate candidate);
}
