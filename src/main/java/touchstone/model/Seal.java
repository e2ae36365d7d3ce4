package touchstone.model;

import java.time.Instant;

/**
 * An editor's signature under a case as it stood.
 *
 * @param entries number of the last journal entry of the case that the seal covers
 * @param head that entry's hash, 64 hexadecimal digits
 * @param evidence SHA-256 over the sorted hashes of article and evidence bytes, 64 hexadecimal digits
 * @param verdicts SHA-256 over the verdicts, 64 hexadecimal digits
 * @param publicKey Ed25519, X.509 encoded, Base64
 * @param signature Ed25519 over the bytes that {@code docs/seal.md} describes, Base64
 * @param by who signed
 * @param at when, by that person's clock, UTC
 */
public record Seal(
        int entries,
        String head,
        String evidence,
        String verdicts,
        String publicKey,
        String signature,
        Person by,
        Instant at) {}
