package touchstone.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.OpenCase;
import touchstone.model.merge.Link;

/**
 * One entry of a case's journal, with what proves it.
 *
 * @param entry who did what, when
 * @param name of the edit, as it stands in the journal
 * @param body canonical JSON of the edit
 * @param prev hash of the case's entry before; empty for the first
 * @param hash over all of this, 64 hexadecimal digits
 */
public record JournalLine(Entry entry, String name, String body, String prev, String hash) {

    /**
     * An entry as a colleague's copy has it.
     *
     * @param caseId the case's UUID
     * @param number of the entry in that journal
     * @param at ISO 8601 in UTC
     * @param body canonical JSON of the edit
     * @param hash 64 hexadecimal digits
     * @return refused where it is not written as this program writes it, or its hash is of something else
     */
    public static Outcome<JournalLine> of(
            String caseId,
            int number,
            String prev,
            String at,
            String actor,
            String role,
            String name,
            String body,
            String hash) {
        try {
            Stamp stamp =
                    new Stamp(number, new Person(actor, Spelling.read(Person.Role.class, role)), Instant.parse(at));
            Edit edit = Bodies.read(name, body);
            JournalLine line = new JournalLine(new Entry(stamp, edit), name, body, prev, hash);
            boolean isAsWritten = stamp.at().toString().equals(at)
                    && stamp.by().name().equals(actor)
                    && Bodies.write(edit).equals(body);
            if (!isAsWritten) {
                return Outcome.refused(Trouble.unreadable("trouble.merge.newer", number));
            }
            return line.rightHash(caseId).equals(hash)
                    ? Outcome.done(line)
                    : Outcome.refused(Trouble.unreadable("trouble.merge.entry-changed", number, actor, at));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.merge.newer", number));
        }
    }

    /** The id of the case that an entry opens, if it opens one. */
    public static Optional<String> caseIdIn(String name, String body) {
        try {
            return Bodies.read(name, body) instanceof OpenCase opening ? Optional.of(opening.id()) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** As what its author acted, as it stands in the journal. */
    public String role() {
        return Spelling.of(entry.stamp().by().role());
    }

    /** The entry with what ties it to the one before. */
    public Link link() {
        return new Link(entry, prev, hash);
    }

    /** The hash that an entry of this case must have. */
    public String rightHash(String caseId) {
        return Chain.hash(caseId, this);
    }
}
