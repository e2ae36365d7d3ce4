package touchstone.claims.house;

import touchstone.claims.head.Example;
import touchstone.model.learning.Choice;
import touchstone.model.learning.Moved;

/**
 * A choice, with what the finder sees in the sentence.
 *
 * @param choice what a person did
 * @param place how many sentences of the article stand before it
 * @param words of the sentence
 * @param title of its article
 * @param features of the sentence in its article
 */
@SuppressWarnings("ArrayRecordComponent")
public record Lesson(Choice choice, int place, String words, String title, float[] features) {

    /** How much a proposal that was left counts beside one that was dismissed: nobody said no to it. */
    private static final float LEFT_COUNTS = 0.3f;

    Example example() {
        return new Example(
                features,
                choice.decision().isFor() ? 1 : 0,
                choice.decision() == Choice.Decision.LEFT ? LEFT_COUNTS : 1);
    }

    /** The same sentence in another place of its article's order. */
    Moved moved(int before, int after, int of) {
        return new Moved(words, title, choice.decision(), before, after, of);
    }
}
