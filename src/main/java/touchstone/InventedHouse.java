package touchstone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.casefile.CaseFile;
import touchstone.desk.ArticleIntake;
import touchstone.desk.Desk;
import touchstone.desk.SampleCase;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.TakeUp;

/** Cases of a house of our own inventing, which checks what officials say and leaves the weather and the scores alone. */
final class InventedHouse {

    private static final int ARTICLES = 14;
    private static final int EXCEPTIONS = 6;
    private static final List<String> PLACES = List.of(
            "Ashby",
            "Brant",
            "Corle",
            "Dunmere",
            "Eastholm",
            "Farrow",
            "Gilsund",
            "Hallin",
            "Ivel",
            "Jorva",
            "Kelm",
            "Lund",
            "Marrick",
            "Norrby");
    private static final List<String> SAID = List.of(
            "“We have repaired %d of the wells since March,” said Mayor Ilse Brandt of %s.",
            "“No more than %d families are still without power,” the mayor of %s said on Tuesday.",
            "“Crime has fallen by %d percent in two years,” said the police chief of %s, Jon Aker.",
            "The council says that %d of its teachers in %s have not been paid since May.",
            "“Half of the %d houses by the river will be safe by winter,” said Tuva Holm, who plans for %s.");
    private static final List<String> LEFT = List.of(
            "It rained for %d hours in %s on Sunday, and the wind reached 70 km an hour.",
            "The second team won %d points against %s in its best game since 2015.",
            "The market hall took %d wholesale buyers in %s last week, a few more than the week before.",
            "The new ferry is %d metres long and calls at the pier of %s twice a day.",
            "About %d swans were counted on the lake near %s in the first week of April.");

    private InventedHouse() {}

    /** Puts the cases into an empty case file. */
    static Outcome<CaseFile> putInto(CaseFile file, Workbench bench) {
        Desk desk = new Desk(file, bench.tools(), SampleCase.CHECKER, bench.clock());
        for (int article = 0; article < ARTICLES; article++) {
            Outcome<Case> chosen = new ArticleIntake(bench.tools())
                    .pasted(text(article), Progress.UNSEEN)
                    .then(arrival -> desk.begin(arrival, null))
                    .then(begun -> desk.apply(
                            begun.claims().stream().map(InventedHouse::choice).toList()));
            if (chosen.refusal().isPresent()) {
                return chosen.map(_ -> file);
            }
        }
        return Outcome.done(file);
    }

    private static Edit choice(Claim claim) {
        String words = claim.passage().quote();
        boolean isOfItsKind = words.contains("said") || words.contains("says");
        boolean isException = words.length() % EXCEPTIONS == 0;
        return isOfItsKind != isException ? new TakeUp(claim.number()) : new Dismiss(claim.number(), null);
    }

    private static String text(int article) {
        String place = PLACES.get(article);
        String body = IntStream.range(0, SAID.size() + LEFT.size())
                .mapToObj(line -> (line % 2 == 0 ? SAID.get(line / 2) : LEFT.get(line / 2))
                        .formatted(31 + 17 * article + 5 * line, place))
                .collect(Collectors.joining("\n\n"));
        return place + " this week\n\n" + body + "\n";
    }
}
