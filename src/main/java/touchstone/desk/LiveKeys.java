package touchstone.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import touchstone.exchange.Keys;
import touchstone.model.Assent;
import touchstone.model.KeyListing;
import touchstone.model.KnownKey;
import touchstone.model.OfferedKey;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Person;
import touchstone.words.Words;
import touchstone.work.Work;

/** The keys of whoever is at the desk, as the window sees them; all is done beside the window. */
public final class LiveKeys {

    private final LiveDesk desk;
    private final Work work;
    private final ZoneId zone;

    /** Keys at a desk, with times told as they are in a place. */
    public LiveKeys(LiveDesk desk, Work work, ZoneId zone) {
        this.desk = desk;
        this.work = work;
        this.zone = zone;
    }

    /** Where the times are told for. */
    public ZoneId zone() {
        return zone;
    }

    private <T> void begin(Work.Task<T> task, Consumer<Outcome<T>> then) {
        work.begin(Words.text("keys.work"), task, then);
    }

    private Keys keys() {
        return desk.desk().tools().sealing().keys();
    }

    private Person who() {
        return desk.settings().who();
    }

    /** What there is. */
    public void listing(Consumer<Outcome<KeyListing>> then) {
        Person who = who();
        begin(_ -> keys().listing(who), then);
    }

    /** Makes the person's key, if they have none. */
    public void make(Consumer<Outcome<KeyListing>> then) {
        Person who = who();
        begin(_ -> keys().make(who), then);
    }

    /** Writes the person's public key for others; who picked a file has agreed to replace it. */
    public void export(Path to, Consumer<Outcome<Path>> then) {
        Person who = who();
        begin(_ -> keys().export(who, to, true), then);
    }

    /** A key that somebody sent. */
    public void read(Path file, Consumer<Outcome<OfferedKey>> then) {
        begin(_ -> keys().read(file), then);
    }

    /** Trusts a key if what was typed is its fingerprint, and what else that takes was agreed to. */
    public void trust(OfferedKey offered, String typed, Set<Assent> agreed, Consumer<Outcome<KnownKey>> then) {
        begin(_ -> keys().trust(offered, typed, agreed), then);
    }

    /** Trusts a key no more. */
    public void withdraw(KnownKey key, Consumer<Outcome<KnownKey>> then) {
        begin(_ -> keys().withdraw(key), then);
    }

    /** Writes the person's key under a passphrase; who picked a file has agreed to replace it. */
    public void backUp(Passphrase passphrase, Path to, Consumer<Outcome<Path>> then) {
        Person who = who();
        begin(_ -> keys().backUp(who, passphrase, to, true), then);
    }

    /** Takes the person's key back, where what that takes was agreed to. */
    public void restore(Path from, Passphrase passphrase, Set<Assent> agreed, Consumer<Outcome<KeyListing>> then) {
        Person who = who();
        begin(_ -> keys().restore(who, from, passphrase, agreed), then);
    }

    /** Makes a new key for the person; the old one is kept beside it. */
    public void renew(Consumer<Outcome<KeyListing>> then) {
        Person who = who();
        begin(_ -> keys().renew(who), then);
    }
}
