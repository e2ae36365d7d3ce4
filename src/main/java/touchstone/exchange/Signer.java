package touchstone.exchange;

import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import touchstone.model.Case;
import touchstone.model.KnownKey;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Seal;

/** An editor with the key at hand: to open it takes half a second on purpose, to sign with it takes none. */
public final class Signer {

    private final Person editor;
    private final KeyPair pair;
    private final KnownKeys known;

    Signer(Person editor, KeyPair pair, KnownKeys known) {
        this.editor = editor;
        this.pair = pair;
        this.known = known;
    }

    /**
     * Signs a case as it stands.
     *
     * @param head hash of the case's last journal entry
     * @param at when, by the editor's clock; kept to the millisecond
     */
    public Outcome<Seal> seal(Case subject, String head, Instant at) {
        Instant claimed = at.truncatedTo(ChronoUnit.MILLIS);
        String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        String keyId = Sealing.keyId(publicKey);
        String evidence = SealedBytes.evidence(subject);
        String verdicts = SealedBytes.verdicts(subject);
        int entries = subject.trail().entries();
        byte[] bytes = SealedBytes.of(subject.id(), entries, head, evidence, verdicts, keyId, claimed);
        known.meet(editor, keyId, publicKey, KnownKey.How.OWN);
        return Sealing.signed(pair.getPrivate(), bytes)
                .map(signature -> new Seal(entries, head, evidence, verdicts, publicKey, signature, editor, claimed));
    }
}
