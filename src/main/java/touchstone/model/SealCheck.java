package touchstone.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a seal.
 *
 * @param seal the signature that was checked
 * @param broken what does not fit it; empty where it is whole
 * @param since numbers of the journal entries that came after it and changed what it covers, in order
 * @param key how well the key behind it is known here
 * @param keyId SHA-256 of the public key, 64 hexadecimal digits
 */
public record SealCheck(Seal seal, Set<Part> broken, List<Integer> since, Key key, String keyId) {

    /** What can fail to fit a seal. */
    public enum Part {
        SIGNATURE,
        JOURNAL,
        EVIDENCE,
        VERDICTS,
        /** What the case file shows is not what its journal says. */
        TABLES
    }

    /** How well a key is known on this machine. */
    public enum Key {
        /** Its fingerprint was compared with whoever goes by this name. */
        COMPARED,
        /** Seen before under this name. */
        KNOWN,
        /** Seen for the first time; remembered from now on. */
        NEW,
        /** The name was seen before with another key. */
        ANOTHER,
        /** Somebody stopped trusting it. */
        WITHDRAWN,
        /** The list of known keys can't be read: it may be any of these. */
        CANNOT_SAY;

        /** Whether nothing speaks against it. */
        public boolean isGood() {
            return this != ANOTHER && this != WITHDRAWN && this != CANNOT_SAY;
        }
    }

    /** In one word, the worst first. */
    public enum State {
        BROKEN,
        CHANGED_SINCE,
        WHOLE
    }

    public SealCheck {
        broken = broken.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(broken));
        since = List.copyOf(since);
    }

    /** The same check, with these parts found not to fit as well. */
    public SealCheck alsoBroken(Set<Part> others) {
        EnumSet<Part> all = EnumSet.noneOf(Part.class);
        all.addAll(broken);
        all.addAll(others);
        return new SealCheck(seal, all, since, key, keyId);
    }

    /** The same check, with its key known in another way. */
    public SealCheck withKey(Key known) {
        return new SealCheck(seal, broken, since, known, keyId);
    }

    /** What became of it in one word. */
    public State state() {
        if (!broken.isEmpty()) {
            return State.BROKEN;
        }
        return since.isEmpty() ? State.WHOLE : State.CHANGED_SINCE;
    }

    /** Whether nothing at all speaks against it: whole, and signed with a key that this name may have. */
    public boolean isTrusted() {
        return state() == State.WHOLE && key.isGood();
    }

    /** The beginning of the key's id, as people compare it: {@code 3F:A8:0C:91}. */
    public String fingerprint() {
        return new Fingerprint(keyId).brief();
    }
}
