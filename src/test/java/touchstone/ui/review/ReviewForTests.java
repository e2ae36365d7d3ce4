package touchstone.ui.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import touchstone.model.Claim;
import touchstone.model.Missing;
import touchstone.model.Person;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Judge;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.Submit;
import touchstone.model.edit.Waive;
import touchstone.ui.DeskForTests;
import touchstone.ui.evidence.EvidenceForTests;

/** Cases on their way to sign-off, for tests of screens. */
public final class ReviewForTests {

    private static final When AS_OF = new When.Day(LocalDate.of(2022, 9, 22));
    private static final Person COLLEAGUE = new Person("M. Klose", Person.Role.CHECKER);

    private ReviewForTests() {}

    /** A case in review: three of four claims judged, one of five questions open, a comment that tells the verdict. */
    public static DeskForTests inReview(Path folder) {
        DeskForTests desk = EvidenceForTests.attached(folder);
        judge(desk, 1, "false", "No queue of that length on that day. Officials put it at 250 m.");
        judge(desk, 2, "false", "The clip is three weeks older than the call-up.");
        judge(desk, 3, "true", "The border guard says so, and so does the duty officer.");
        for (Claim.Question question :
                List.of(Claim.Question.PROVENANCE, Claim.Question.SOURCE, Claim.Question.DATE, Claim.Question.PLACE)) {
            desk.does(DeskForTests.CHECKER, new AnswerQuestion(1, question, true));
        }
        desk.does(COLLEAGUE, new AddComment(1, null, null, "I would have said mostly false."));
        return desk.does(DeskForTests.CHECKER, new Submit());
    }

    /** The same case, signed off by the editor. */
    public static DeskForTests signed(Path folder) {
        DeskForTests desk = inReview(folder);
        for (Missing item : desk.missing()) {
            desk.does(DeskForTests.EDITOR, new Waive(item.key(), "not part of what we publish"));
        }
        return desk.signedBy(DeskForTests.EDITOR);
    }

    /** The editor looks at verdicts without rating them. */
    public static DeskForTests looked(DeskForTests desk, int... claims) {
        for (int claim : claims) {
            desk.does(DeskForTests.EDITOR, new RateSecond(claim, null, ""));
        }
        return desk;
    }

    private static void judge(DeskForTests desk, int claim, String rating, String reasons) {
        desk.does(DeskForTests.CHECKER, new Judge(claim, rating, reasons, AS_OF, Set.of()));
    }
}
