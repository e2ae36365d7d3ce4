package touchstone.desk;

import java.util.List;
import touchstone.article.ArticleReaders;
import touchstone.claims.ClaimFinder;
import touchstone.evidence.EvidenceKinds;
import touchstone.exchange.Exporter;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;

/**
 * What a desk works with, put together in one place when the program starts.
 *
 * @param articles readers of article files
 * @param finder finds the claims in an article
 * @param evidence recognises what a person holds
 * @param checks notice what a person should look at
 * @param sealing signs and checks signatures
 * @param exporters hand over
 */
public record Tools(
        ArticleReaders articles,
        ClaimFinder finder,
        EvidenceKinds evidence,
        Checks checks,
        Sealing sealing,
        List<Exporter> exporters) {

    public Tools {
        exporters = List.copyOf(exporters);
    }
}
