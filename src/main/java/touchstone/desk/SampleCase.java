package touchstone.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.article.ArticleSource;
import touchstone.casefile.Addition;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Staged;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Finding;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Judge;
import touchstone.model.edit.LookAtFinding;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.Reword;
import touchstone.model.edit.SettleComment;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;

/**
 * The case to look around in: a clip, a figure that grew on the way, and an answer from the border, in September 2022.
 * It is made by the same readers, finder and edits that a person uses, under the names of three people who do not exist.
 */
public final class SampleCase {

    /** How far the case has come. */
    public enum Stage {
        /** The reader’s post was just dropped in; everything else is there. */
        ATTACHING,
        /** Four of five claims have a verdict. */
        DRAFT,
        /** An editor has asked, and was answered. */
        IN_REVIEW,
        /** Sealed. */
        SIGNED_OFF
    }

    /** Who works on it. */
    public static final Person CHECKER = new Person("T. Harju", Person.Role.CHECKER);

    /** Who decides on it. */
    public static final Person EDITOR = new Person("B. Adeyemi", Person.Role.EDITOR);

    /** Who says something about it. */
    public static final Person COLLEAGUE = new Person("M. Klose", Person.Role.EDITOR);

    static final String ARTICLE = "queue-border.html";

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 22);
    private static final LocalDate SECOND_DAY = FIRST_DAY.plusDays(1);
    private static final LocalDate THIRD_DAY = FIRST_DAY.plusDays(2);
    private static final When AFTERNOON = new When.Moment(Instant.parse("2022-09-22T15:00:00Z"));
    private static final When THAT_DAY = new When.Day(FIRST_DAY);
    private static final String NO_QUEUE =
            "No queue of that length on that day. Officials put it at 250 m; the clip is three weeks older than the"
                    + " call-up.";

    private final CaseFile file;
    private final Tools tools;
    private final SampleEvidence evidence;

    /** The sample case, to be made in a case file. */
    public SampleCase(CaseFile file, Tools tools) {
        this.file = file;
        this.tools = tools;
        this.evidence = new SampleEvidence(tools, file, CHECKER.name());
    }

    /** When the case has come so far, for a window that shows it as on that day, UTC. */
    public static Instant now(Stage stage) {
        return switch (stage) {
            case ATTACHING -> Instant.parse("2022-09-22T09:31:00Z");
            case DRAFT -> Instant.parse("2022-09-22T16:14:00Z");
            case IN_REVIEW -> Instant.parse("2022-09-23T16:45:00Z");
            case SIGNED_OFF -> Instant.parse("2022-09-24T10:31:00Z");
        };
    }

    /** Makes the case and brings it so far. */
    public Outcome<Case> make(Stage stage) {
        Outcome<Case> begun = begin(stage == Stage.ATTACHING);
        return switch (stage) {
            case ATTACHING, DRAFT -> begun;
            case IN_REVIEW -> begun.then(this::review);
            case SIGNED_OFF -> begun.then(this::review).then(this::settle).then(this::sign);
        };
    }

    private Outcome<Case> begin(boolean attaching) {
        byte[] bytes = SampleEvidence.bytes(ARTICLE);
        ArticleSource source = ArticleSource.of(ARTICLE, bytes);
        return tools.articles()
                .read(source, Progress.UNSEEN)
                .then(article -> tools.finder()
                        .find(article, Progress.UNSEEN)
                        .then(found -> told(article, found, attaching))
                        .then(story -> created(story, bytes, article.original().mediaType())));
    }

    private Outcome<Case> created(SampleStory story, byte[] article, String mediaType) {
        return file.stage(article, mediaType).then(staged -> {
            List<Staged> bytes = new ArrayList<>(story.bytes());
            bytes.add(staged);
            return story.entries().then(entries -> file.create(Addition.of(entries, bytes)));
        });
    }

    private Outcome<SampleStory> told(Article article, Found found, boolean attaching) {
        SampleStory story = new SampleStory(FIRST_DAY, CHECKER);
        String id = UUID.nameUUIDFromBytes(SampleEvidence.bytes(ARTICLE)).toString();
        story.at("09:12", new OpenCase(id, "Drivers queue 20 miles to leave Russia", Scale.SIX.key(), article));
        story.at(
                "09:12",
                Person.TOUCHSTONE,
                new ProposeClaims(found.finder(), SampleClaims.in(article, found), found.boilerplate()));
        claims(story);
        gather(story);
        if (attaching) {
            story.at("12:32", graded(1, "E5"));
        } else {
            attachPost(story);
            judge(story);
        }
        return story.reached().map(_ -> story);
    }

    private static void claims(SampleStory story) {
        story.at("09:14", new TakeUp(1), new TakeUp(2), new TakeUp(4), new TakeUp(5), new TakeUp(6))
                .at("09:15", new Dismiss(7, "A forecast: not checkable yet"))
                .at("09:16", word(1, "On 21 September 2022 the queue at the Russian–Finnish border was 20 miles long."))
                .at("09:17", word(2, "The clip shows 35 km of traffic at the crossing on 21 September 2022."))
                .at("09:18", word(4, "Traffic at the border is normal, Finland’s border guard says."))
                .at("09:18", word(5, "4,824 Russians crossed the eastern border on 21 September 2022."))
                .at("09:19", word(6, "That was half as many again as a week before (3,133)."))
                .at("09:20", new Attribute(2, "a post", null, Claim.Kind.QUOTED))
                .at("09:20", new Attribute(4, "border guard", null, Claim.Kind.REPORTED));
    }

    private static Edit word(int claim, String wording) {
        return new Reword(claim, wording);
    }

    private void gather(SampleStory story) {
        story.keeps("09:31", evidence.readerPost(story.moment("09:31")));
        story.keeps("10:05", evidence.statement(story.moment("10:05")))
                .at("10:06", graded(2, "A2"), refutes(1, 2, "about 250 m long"), refutes(2, 2, "about 250 m long"));
        story.keeps("10:40", evidence.borderGuard(story.moment("10:40")))
                .at(
                        "10:42",
                        graded(3, "B2"),
                        refutes(1, 3, "we see the line of cars that we always see, and no other."),
                        supports(4, 3, "All quiet at Finland's eastern border today."));
        story.keeps("11:20", evidence.olderClip(story.moment("11:20")))
                .at("11:22", graded(4, "B1"), older(1), older(2));
        story.keeps("11:45", evidence.crossings(story.moment("11:45")))
                .at(
                        "11:47",
                        graded(5, "A1"),
                        new Attach(new Stance(
                                1, 5, Stance.Direction.CONTEXT, null, "4,824 on 21 Sep; 3,133 a week before")),
                        supports(5, 5, "4824"),
                        supports(6, 5, "3133"));
        story.keeps("12:20", evidence.call(story.moment("12:20")))
                .at("12:21", graded(6, "B2"), supports(4, 6, "It is the usual line of cars, and no longer."));
        story.keeps("12:30", evidence.page(story.moment("12:30"))).at("12:31", graded(7, "A1"));
        story.keeps("12:31", evidence.frame(story.moment("12:31")))
                .at(
                        "12:32",
                        graded(8, "B2"),
                        new Attach(
                                new Stance(2, 8, Stance.Direction.REFUTES, null, "Same car, same queue, 29 August")));
    }

    private static void attachPost(SampleStory story) {
        story.at("14:31", graded(1, "E5"), supports(1, 1, "35 km"), supports(2, 1, "35 km"));
    }

    private static void judge(SampleStory story) {
        story.at("15:20", answered(1, Claim.Question.PROVENANCE), answered(1, Claim.Question.SOURCE))
                .at("15:22", answered(1, Claim.Question.DATE), answered(1, Claim.Question.PLACE))
                .at("15:40", judged(1, "mostly-false", "No queue of that length on that day.", AFTERNOON))
                .at(
                        "15:52",
                        judged(
                                2,
                                "false",
                                "The clip was filmed at Vaalimaa on 29 August, before the call-up, and officials put"
                                        + " the queue at 250 m.",
                                THAT_DAY,
                                Verdict.MediaCategory.ORIGINAL,
                                Verdict.MediaCategory.DECONTEXTUALIZED))
                .at(
                        "15:58",
                        judged(
                                4,
                                "true",
                                "The border guard’s head of international affairs says so, and the duty officer"
                                        + " agrees.",
                                THAT_DAY))
                .at("16:04", judged(5, "true", "The officials’ own count for that Wednesday.", THAT_DAY))
                .at("16:12", judged(1, "false", NO_QUEUE, AFTERNOON));
    }

    private Outcome<Case> review(Case draft) {
        SampleStory story = new SampleStory(draft, FIRST_DAY, CHECKER)
                .at("16:40", new Submit())
                .at("17:20", EDITOR, comment(1, null, "Which kilometres: along the road, or in the queue?"))
                .at("17:22", EDITOR, comment(1, null, "Is the day the article’s, or the post’s?"))
                .at("17:40", comment(1, 1, "Along the road, says the post."))
                .at("17:41", comment(1, 2, "The article’s: Wednesday 21 September."))
                .at("17:55", EDITOR, new SettleComment(1, true), new SettleComment(2, true))
                .at("18:02", EDITOR, comment(1, null, "Who put the queue at 250 m, and did you get it first hand?"));
        int seen = story.reached().fold(found -> found.trail().entries(), _ -> 1);
        story.at("18:05", EDITOR, new MarkSeen(seen))
                .then(SECOND_DAY, CHECKER)
                .at("14:48", refutes(2, 4, "before mobilisation was announced"))
                .at("14:55", word(6, "That was half as many again as a week before, when 3,133 crossed."))
                .at("16:12", judged(1, "false", NO_QUEUE + " True as of the day; longer queues came later.", AFTERNOON))
                .at(
                        "16:31",
                        comment(
                                1,
                                5,
                                "Officials, in a statement that I keep as saved: evidence 2. I rang the duty officer"
                                        + " too; my note of the call is evidence 6."))
                .at("16:40", COLLEAGUE, comment(1, 5, "False is right: the clip is three weeks older."));
        return kept(draft, story);
    }

    private Outcome<Case> settle(Case inReview) {
        SampleStory story = new SampleStory(inReview, SECOND_DAY, CHECKER)
                .at("17:10", answered(1, Claim.Question.MOTIVATION))
                .at("17:15", judged(6, "true", "4,824 ÷ 3,133 = 1.54", THAT_DAY))
                .then(THIRD_DAY, EDITOR)
                .at("09:50", new SettleComment(5, true));
        List<Finding> findings =
                story.reached().map(tools.checks()::in).result().orElse(List.of());
        findings.stream()
                .filter(Finding::wantsAttention)
                .forEach(finding -> story.at("09:55", new LookAtFinding(finding.key())));
        return kept(inReview, story);
    }

    private Outcome<Case> kept(Case before, SampleStory story) {
        return story.entries().then(entries -> file.append(before, entries));
    }

    private Outcome<Case> sign(Case ready) {
        Clock then = Clock.fixed(Instant.parse("2022-09-24T10:04:00Z"), ZoneOffset.UTC);
        Desk desk = new Desk(file, tools, EDITOR, then);
        return desk.open(ready.number()).then(_ -> new SigningOff(desk).sign());
    }

    private static Edit graded(int item, String code) {
        return new GradeEvidence(item, Grade.parse(code).orElseThrow());
    }

    private static Edit supports(int claim, int item, String excerpt) {
        return new Attach(new Stance(claim, item, Stance.Direction.SUPPORTS, excerpt, null));
    }

    private static Edit refutes(int claim, int item, String excerpt) {
        return new Attach(new Stance(claim, item, Stance.Direction.REFUTES, excerpt, null));
    }

    private static Edit older(int claim) {
        return new Attach(new Stance(
                claim,
                4,
                Stance.Direction.REFUTES,
                "filmed at Vaalimaa on 29 August 2022",
                "Vaalimaa, before the call-up"));
    }

    private static Edit answered(int claim, Claim.Question question) {
        return new AnswerQuestion(claim, question, true);
    }

    private static Edit judged(int claim, String rating, String reasons, When asOf, Verdict.MediaCategory... media) {
        return new Judge(
                claim, rating, reasons, asOf, Set.copyOf(Stream.of(media).toList()));
    }

    private static Edit comment(int claim, @Nullable Integer replyTo, String text) {
        return new AddComment(claim, null, replyTo, text);
    }
}
