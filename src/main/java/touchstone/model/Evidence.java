package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that bears on claims.
 *
 * @param number within its case; never given twice
 * @param kind what it is
 * @param title a short name for lists
 * @param provenance where it came from
 * @param content its bytes, where there is a file
 * @param text what can be read in it, or what a person wrote down
 * @param post the post, where it is one
 * @param facts what the program read from it
 * @param grade how far it can be trusted, where a person judged that
 */
public record Evidence(
        int number,
        Kind kind,
        String title,
        Provenance provenance,
        @Nullable Content content,
        @Nullable String text,
        @Nullable Post post,
        List<Fact> facts,
        @Nullable Grade grade) {

    /** What a piece of evidence is. */
    public enum Kind {
        SOCIAL_POST,
        IMAGE,
        VIDEO,
        AUDIO,
        DOCUMENT,
        WEB_PAGE,
        WEB_ARCHIVE,
        DATASET,
        OFFICIAL_STATEMENT,
        PHONE_CALL,
        INTERVIEW,
        NOTE
    }

    public Evidence {
        facts = List.copyOf(facts);
        grade = grade == null || grade.isEmpty() ? null : grade;
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("not a piece of evidence: " + number + " \"" + title + "\"");
        }
    }

    /** The same evidence under another number. */
    public Evidence numbered(int other) {
        return new Evidence(other, kind, title, provenance, content, text, post, facts, grade);
    }

    /** The same evidence with its bytes kept. */
    public Evidence keeping(Content kept) {
        return new Evidence(number, kind, title, provenance, kept, text, post, facts, grade);
    }

    /** The same evidence with other facts read from it. */
    public Evidence knowing(List<Fact> others) {
        return new Evidence(number, kind, title, provenance, content, text, post, others, grade);
    }

    /** The same evidence, graded, or with no grade. */
    public Evidence graded(@Nullable Grade other) {
        return new Evidence(number, kind, title, provenance, content, text, post, facts, other);
    }

    /** The same evidence under another title, from elsewhere, of another kind. */
    public Evidence described(Kind otherKind, String otherTitle, Provenance otherProvenance) {
        return new Evidence(number, otherKind, otherTitle, otherProvenance, content, text, post, facts, grade);
    }
}
