package touchstone.evidence;

import java.util.List;
import touchstone.isolated.Isolated;
import touchstone.model.DrawnPage;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Progress;

/** Where strangers' PDF documents are looked into: what a file can hang or crash works apart from the window. */
public interface Documents {

    /** The most that a document may have to be looked into, in bytes. */
    long LARGEST = Isolated.MOST_GIVEN - DocumentAsked.HEAD;

    /** What documents are that can be looked into. */
    String MEDIA_TYPE = "application/pdf";

    /**
     * What a document says of itself, and how it came to be.
     *
     * @param name what to call the file in a message
     * @param bytes no more than {@link #LARGEST}
     */
    Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress);

    /**
     * The words of its pages.
     *
     * @param name what to call the file in a message
     * @param bytes no more than {@link #LARGEST}
     */
    Outcome<PagedText> text(String name, byte[] bytes, Progress progress);

    /**
     * One of its pages, to be looked at.
     *
     * @param name what to call the file in a message
     * @param bytes no more than {@link #LARGEST}
     * @param number from 1
     * @param width how wide it should be drawn, in pixels
     */
    Outcome<DrawnPage> page(String name, byte[] bytes, int number, int width, Progress progress);

    /** In a child process for each thing asked, with little memory and little time. */
    static Documents apart(Isolated isolated) {
        return new DocumentsApart(isolated);
    }

    /** In this very process: as the child does it. */
    static Documents here() {
        return new DocumentsHere();
    }
}
