package touchstone.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words of the open article that somebody points at from elsewhere in the window; nothing that is kept. */
public final class Pointer {

    /**
     * Words of the article.
     *
     * @param start first UTF-16 unit
     * @param end the unit after the last; not after {@code start}: no words
     */
    public record Words(int start, int end) {

        /** No words. */
        public static final Words NONE = new Words(0, 0);

        /** Whether there are any. */
        public boolean isAny() {
            return end > start;
        }
    }

    private final ReadOnlyObjectWrapper<Words> at = new ReadOnlyObjectWrapper<>(Words.NONE);

    Pointer() {}

    /** What is pointed at. */
    public ReadOnlyObjectProperty<Words> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Points at words. */
    public void at(int start, int end) {
        at.set(new Words(start, end));
    }

    /** Points at nothing any more. */
    public void nowhere() {
        at.set(Words.NONE);
    }
}
