package touchstone.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Admiralty code: two independent judgements of a piece of evidence (NATO AJP-2.1). Either may still be missing.
 *
 * @param source reliability of who says it
 * @param information credibility of what is said
 */
public record Grade(@Nullable Source source, @Nullable Information information) {

    /** Reliability of the source, from completely reliable to cannot be judged. */
    public enum Source {
        A,
        B,
        C,
        D,
        E,
        F
    }

    /** Credibility of the information, from confirmed (1) to cannot be judged (6). */
    public enum Information {
        CONFIRMED(1),
        PROBABLY_TRUE(2),
        POSSIBLY_TRUE(3),
        DOUBTFUL(4),
        IMPROBABLE(5),
        CANNOT_BE_JUDGED(6);

        private final int figure;

        Information(int figure) {
            this.figure = figure;
        }

        /** Its figure, 1 to 6. */
        public int figure() {
            return figure;
        }

        /** The credibility of that figure, 1 to 6. */
        public static Optional<Information> of(int figure) {
            return Arrays.stream(values())
                    .filter(value -> value.figure == figure)
                    .findFirst();
        }
    }

    /** Reads a grade as people write it: {@code B2}, {@code b 2}. */
    public static Optional<Grade> parse(String text) {
        String code = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-F][1-6]")) {
            return Optional.empty();
        }
        return Information.of(code.charAt(1) - '0')
                .map(information -> new Grade(Source.valueOf(code.substring(0, 1)), information));
    }

    /** Whether neither half was judged, which is to say no grade at all. */
    public boolean isEmpty() {
        return source == null && information == null;
    }

    /** The code as drawn, {@code B 2}; a missing half is a dash. */
    public String code() {
        return (source == null ? "–" : source.name()) + " " + (information == null ? "–" : information.figure());
    }
}
