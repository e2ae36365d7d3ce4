package touchstone.evidence;

import java.util.List;
import touchstone.isolated.Isolated;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Where strangers' pictures are looked into: a decoder that a file can hang or crash works apart from the window. */
public interface Pictures {

    /** The most that a picture may have to be looked into, in bytes. */
    long LARGEST = Isolated.MOST_GIVEN;

    /**
     * What is written in a picture, and what it will be known again by; a part that can't be read is left out.
     *
     * @param name what to call the file in a message
     * @param bytes no more than {@link #LARGEST}
     */
    Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress);

    /**
     * The picture the right way up, to be looked at.
     *
     * @param name what to call the file in a message
     * @param bytes no more than {@link #LARGEST}
     */
    Outcome<DrawnPicture> drawn(String name, byte[] bytes, Progress progress);

    /** In a child process for each picture, with little memory and little time. */
    static Pictures apart(Isolated isolated) {
        return new PicturesApart(isolated);
    }

    /** In this very process: as the child does it. */
    static Pictures here() {
        return new PicturesHere();
    }
}
