package touchstone.desk;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Person;
import touchstone.model.edit.Subject;
import touchstone.words.Retold;
import touchstone.words.Turn;

/**
 * A line of a case's history, as one person may read it.
 *
 * @param retold the entry in words
 * @param name of the edit, as it stands in the journal
 * @param hash of the entry, 64 hexadecimal digits
 * @param broughtBy number of the entry that merged it in from a colleague's copy, by whose numbers it goes; 0: it is of this journal
 * @param plain all its words in small letters, to be searched
 */
public record Told(Retold retold, String name, String hash, int broughtBy, String plain) {

    static Told of(Retold retold, String name, String hash, int broughtBy) {
        Turn turn = retold.turn();
        String plain = String.join(
                        "\n",
                        retold.line(),
                        turn == null ? "" : turn.was() + "\n" + turn.now(),
                        retold.more(),
                        retold.entry().stamp().by().name(),
                        Integer.toString(retold.entry().stamp().number()))
                .toLowerCase(Locale.ROOT);
        return new Told(retold, name, hash, broughtBy, plain);
    }

    /** Its number, in the journal that it is of. */
    public int number() {
        return retold.entry().stamp().number();
    }

    /** Who did it. */
    public Person by() {
        return retold.entry().stamp().by();
    }

    /** When it was done, by the clock of whoever did it. */
    public Instant at() {
        return retold.entry().stamp().at();
    }

    /** Whether it came with a colleague's copy. */
    public boolean isCopied() {
        return broughtBy > 0;
    }

    /** The entry of this journal at which it became part of the case. */
    public int place() {
        return isCopied() ? broughtBy : number();
    }

    /** Whether it is wanted: done by this person, about this claim, of this kind, and with these words; each where given. */
    public boolean isWanted(
            @Nullable String person, @Nullable Integer claim, Subject.@Nullable Kind kind, String words) {
        return (person == null || by().isNamed(person))
                && (claim == null || retold.subject().isAbout(claim))
                && (kind == null || retold.subject().kind() == kind)
                && says(words);
    }

    /** Whether it says these words, in capitals or small; blank ones it does. */
    public boolean says(String words) {
        return words.isBlank() || plain.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
