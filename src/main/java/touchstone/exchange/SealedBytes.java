package touchstone.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Evidence;
import touchstone.model.Verdict;

/**
 * The exact bytes under a signature: eight texts, each with its length before it as {@link Digest#framed} writes it, so
 * that nothing can be moved from one into the next.
 */
final class SealedBytes {

    private static final String DOMAIN = "touchstone seal 1";

    private SealedBytes() {}

    /** The bytes to sign. */
    static byte[] of(
            String caseId, int entries, String head, String evidence, String verdicts, String keyId, Instant at) {
        return Digest.framed(DOMAIN, caseId, Integer.toString(entries), head, evidence, verdicts, keyId, at.toString());
    }

    /** SHA-256 over the sorted hashes of article and evidence bytes, one a line. */
    static String evidence(Case of) {
        Article article = of.article();
        List<String> lines = Stream.concat(
                        Stream.of(article.original()),
                        of.evidence().stream().map(Evidence::content).filter(Objects::nonNull))
                .map(Content::sha256)
                .sorted()
                .toList();
        return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 over the verdicts of the claims taken up, by claim number, each length-prefixed field by field. */
    static String verdicts(Case of) {
        String[] fields = of.takenUp()
                .filter(claim -> claim.verdict() != null)
                .flatMap(claim -> fields(claim, Objects.requireNonNull(claim.verdict())))
                .toArray(String[]::new);
        return Digest.of(fields);
    }

    private static Stream<String> fields(Claim claim, Verdict verdict) {
        List<String> media = verdict.media().stream().map(Enum::name).sorted().toList();
        return Stream.of(
                Integer.toString(claim.number()),
                claim.wording(),
                verdict.rating(),
                verdict.reasons(),
                verdict.asOf().toString(),
                verdict.by().name(),
                verdict.at().toString(),
                String.join(" ", media));
    }
}
