package touchstone.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.TakeUp;

/** A house that takes up whatever somebody says about the weather and dismisses every sum of money. */
public final class ChoosingHouse {

    /** Who chooses. */
    public static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);

    private static final List<String> TOWNS = List.of(
            "Ashford",
            "Bramley",
            "Corby",
            "Dunster",
            "Elmswell",
            "Fowey",
            "Glossop",
            "Hexham",
            "Ilkley",
            "Jarrow",
            "Kendal",
            "Ludlow");

    private ChoosingHouse() {}

    /** Its case file, in which so many articles were decided about. */
    public static Path file(Path folder, int articles) {
        Path path = folder.resolve("house.touchstone");
        try (CaseFile file = CaseFile.open(path, CHECKER).orThrow()) {
            Desk desk = new Desk(file, tools(folder), CHECKER, Clock.systemUTC());
            for (int article = 0; article < articles; article++) {
                Case begun = desk.begin(
                                new ArticleIntake(desk.tools())
                                        .pasted(text(article), Progress.UNSEEN)
                                        .orThrow(),
                                null)
                        .orThrow();
                begun.claims()
                        .forEach(claim -> desk.apply(
                                        isLiked(claim) ? new TakeUp(claim.number()) : new Dismiss(claim.number(), null))
                                .orThrow());
            }
        }
        return path;
    }

    private static Tools tools(Path folder) {
        return new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys")),
                List.of());
    }

    private static boolean isLiked(Claim claim) {
        return claim.passage().quote().contains("said");
    }

    /** An article in which the shipped order puts the money first. */
    public static String text(int article) {
        String town = TOWNS.get(article % TOWNS.size());
        int year = 1990 + article;
        StringBuilder text = new StringBuilder("The news from " + town + " and the villages around it\n\n");
        for (int i = 1; i <= 6; i++) {
            text.append(
                    "The council of %s paid %d,500 euros for road number %d in March %d, %d percent more than before.\n\n"
                            .formatted(town, 20 + i, i, year, 10 + i));
            text.append(
                    "\"We had %d days of fog in the valley this spring,\" said Anna Berg%d, who runs the weather station.\n\n"
                            .formatted(10 + i, i));
        }
        return text.toString();
    }
}
