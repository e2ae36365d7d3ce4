package touchstone.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import touchstone.words.Words;

/**
 * What a look at every byte of a case file found.
 *
 * @param complete whether everything was looked at; false where somebody cancelled
 * @param cases how many cases it has
 * @param entries how many journal entries
 * @param contents how many files it keeps, within itself and beside it
 * @param bytes how large those files are together
 * @param signed numbers of the cases that were signed off at any time, even if they were opened again
 * @param flaws what is wrong, or odd
 */
public record Health(
        boolean complete, int cases, long entries, int contents, long bytes, Set<Integer> signed, List<Flaw> flaws) {

    /** What can be wrong. */
    public enum Kind {
        /** SQLite can't make sense of the file's pages. */
        PAGES,
        /** The file's tables, indexes or triggers are not this program's. */
        SCHEMA,
        /** An entry's hash does not fit its content, or the entry before. */
        ENTRY,
        /** An entry was taken out of the file, put in or moved. */
        CHAIN,
        /** A case's tables don't say what its journal says. */
        TABLES,
        /** The search index does not fit the tables. */
        SEARCH,
        /** The bytes of an article or of evidence are gone. */
        MISSING,
        /** The bytes of an article or of evidence are not those that were kept. */
        CHANGED,
        /** An entry is dated before the one that it follows: the clock of a machine was wrong. Nothing is damaged. */
        CLOCK
    }

    /**
     * One thing that is wrong, or odd.
     *
     * @param kind what
     * @param caseNumber the case; 0 where it is about none
     * @param entry number of the entry within the case; 0 where it is about none
     * @param detail a hash, a table's name, or SQLite's own words
     */
    public record Flaw(Kind kind, int caseNumber, int entry, String detail) {

        /** What is wrong and where, as a sentence. */
        public String words() {
            String place = "health." + kind.name().toLowerCase(Locale.ROOT);
            String key = entry > 0 ? place + ".entry" : caseNumber > 0 ? place + ".case" : place;
            return !key.equals(place) && Words.maybe(key).isPresent()
                    ? Words.text(key, Integer.toString(caseNumber), Integer.toString(entry), detail)
                    : Words.text(place, detail);
        }

        /** Whether something was changed or lost; false for what is merely odd. */
        public boolean isDamage() {
            return kind != Kind.CLOCK;
        }
    }

    public Health {
        signed = Set.copyOf(signed);
        flaws = List.copyOf(flaws);
    }

    /** Whether everything was looked at and nothing was changed or lost. */
    public boolean isWhole() {
        return complete && flaws.stream().noneMatch(Flaw::isDamage);
    }
}
