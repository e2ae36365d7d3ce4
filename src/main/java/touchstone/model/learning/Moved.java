package touchstone.model.learning;

/**
 * A sentence that stands elsewhere in its article's order by a new head, which had not learned from that article.
 *
 * @param words of the sentence
 * @param title of its article
 * @param decision what a person did with it
 * @param before its place in the old order of the article's choices, from 1
 * @param after its place in the new one
 * @param of how many sentences there are to place
 */
public record Moved(String words, String title, Choice.Decision decision, int before, int after, int of) {

    /** Whether it went where the person would have it: up if taken up, else down. */
    public boolean isRight() {
        return decision.isFor() == after < before;
    }
}
