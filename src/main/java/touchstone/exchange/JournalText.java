package touchstone.exchange;

/**
 * One entry of a journal, word for word: all that its hash is made of.
 *
 * @param number of the entry in its journal, from 1
 * @param prev hash of the entry before it; empty for the first
 * @param at when, ISO 8601 in UTC
 * @param actor who
 * @param role as what
 * @param edit name of the kind of change
 * @param body canonical JSON of the change
 * @param hash 64 hexadecimal digits
 */
public record JournalText(
        int number, String prev, String at, String actor, String role, String edit, String body, String hash) {}
