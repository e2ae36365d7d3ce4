package touchstone.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.article.SavedPages;
import touchstone.evidence.Documents;
import touchstone.evidence.Draft;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.findings.Checks;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.SealCheck;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.When;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Judge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.Submit;

/** A case made from the sample's files by the people of a newsroom, for tests of what leaves the house. */
public final class Dossiers {

    public static final Person CHECKER = new Person("T. Harju", Person.Role.CHECKER);
    public static final Person EDITOR = new Person("B. Adeyemi", Person.Role.EDITOR);
    public static final Instant NOW = Instant.parse("2022-09-23T10:31:00Z");
    public static final Path SAMPLE = Path.of("resources/sample");

    private static final Instant BEGUN = Instant.parse("2022-09-22T09:12:00Z");
    private static final String TEXT = """
        A queue of cars 20 miles long built up at Finland’s border with Russia on Wednesday, hours after a partial \
        mobilisation was announced, as men of fighting age looked for a way out.
        Some 4,824 Russians crossed the whole eastern border on Wednesday, half as many again as a week before, when \
        the count was 3,133.\
        """;

    private final Map<String, byte[]> blobs = new HashMap<>();
    private final List<Entry> journal = new ArrayList<>();
    private final List<Entry> merged = new ArrayList<>();
    private Case now;

    /** A case of one article, just opened. */
    public Dossiers(String headline, String text) {
        Article article = new Article(
                "queue-border.html",
                kept(text.getBytes(StandardCharsets.UTF_8), "text/html"),
                headline,
                "By a staff reporter",
                "Harbour Gazette",
                new When.Moment(Instant.parse("2022-09-22T07:40:00Z")),
                "https://harbour-gazette.example/queue-border",
                "en",
                text,
                List.of(new Paragraph(0, text.length(), Paragraph.Kind.BODY)));
        Entry opening = new Entry(
                new Stamp(1, CHECKER, BEGUN),
                new OpenCase("3f1c1f0e-0000-4000-8000-000000000412", headline, Scale.SIX.key(), article));
        journal.add(opening);
        now = opening.applyTo(null).orThrow();
    }

    /** The sample case in review, judged and with evidence of several kinds. */
    public static Dossiers sample() {
        Dossiers made = new Dossiers("Drivers queue 20 miles to leave Russia as call-up is announced", TEXT);
        made.claim(
                0,
                TEXT.indexOf(", as men"),
                "On 21 September 2022 the queue at the Russian–Finnish border was 20 miles long.");
        made.claim(
                TEXT.indexOf("Some 4,824"),
                TEXT.indexOf(", half"),
                "4,824 Russians crossed the eastern border on 21 September 2022.");
        made.file("reader-post.json", Evidence.Kind.SOCIAL_POST, "Post with clip: “35 km”", null, "E5");
        made.file("statement.txt", Evidence.Kind.OFFICIAL_STATEMENT, "Officials: 250 m of cars", "2022-09-22", "A2");
        made.file("clip-note.txt", Evidence.Kind.VIDEO, "Same clip, filmed 29 Aug", "2022-08-29", "B1");
        made.file("crossings.csv", Evidence.Kind.DATASET, "Crossings, whole eastern border", "2022-09-22", "A1");
        made.file("call-note.txt", Evidence.Kind.PHONE_CALL, "Call: duty officer", "2022-09-22", "B2");
        made.does(CHECKER, new Attach(new Stance(1, 1, Stance.Direction.SUPPORTS, "35 km", null)));
        made.does(
                CHECKER,
                new Attach(new Stance(1, 2, Stance.Direction.REFUTES, "about 250 m long", "The queue of cars.")));
        made.does(
                CHECKER, new Attach(new Stance(1, 3, Stance.Direction.REFUTES, null, "Vaalimaa, before the call-up")));
        made.does(
                CHECKER,
                new Attach(new Stance(1, 4, Stance.Direction.CONTEXT, null, "4,824 on 21 Sep; 3,133 a week before")));
        made.does(CHECKER, new Attach(new Stance(2, 4, Stance.Direction.SUPPORTS, null, null)));
        made.judge(
                1,
                "false",
                "No queue of that length on that day. Officials put it at 250 m; the clip is three weeks older.");
        made.judge(2, "true", "The count is the border guard’s own, and the statement gives the same figure.");
        made.does(CHECKER, new Submit());
        return made;
    }

    /** Makes a claim from a selection. */
    public void claim(int start, int end, String wording) {
        does(CHECKER, new AddClaim(Passage.of(now.article().text(), start, end), wording, null));
    }

    /** Gives a verdict as of the day after. */
    public void judge(int claim, String rating, String reasons) {
        does(CHECKER, new Judge(claim, rating, reasons, new When.Day(LocalDate.parse("2022-09-22")), Set.of()));
    }

    /** Keeps one of the sample's files as evidence. */
    public void file(String name, Evidence.Kind kind, String title, @Nullable String published, String grade) {
        try {
            Path file = SAMPLE.resolve(name);
            Provenance provenance = new Provenance(
                    null,
                    null,
                    published == null ? null : When.parse(published).orElseThrow(),
                    BEGUN.plusSeconds(1140),
                    CHECKER.name(),
                    "sent by a reader by e-mail",
                    null);
            Draft draft = EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                    .recognise(file, provenance, Progress.UNSEEN)
                    .orThrow()
                    .as(kind)
                    .titled(title);
            evidence(draft.kept(kept(Files.readAllBytes(file), draft.mediaType())), grade);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a piece of evidence and grades it. */
    public void evidence(Evidence item, String grade) {
        does(CHECKER, new AddEvidence(item));
        does(
                CHECKER,
                new GradeEvidence(now.trail().evidenceEver(), Grade.parse(grade).orElseThrow()));
    }

    /** A case of which nobody takes the journal along. */
    public static final Records RECORDS = new Records(List.of(), List.of(), "{}", CHECKER);

    /** A picture that came without a name. */
    public static Evidence picture(Content content) {
        Provenance provenance = new Provenance(null, null, null, BEGUN, CHECKER.name(), null, null);
        return new Evidence(1, Evidence.Kind.IMAGE, "A picture", provenance, content, null, null, List.of(), null);
    }

    /** Keeps bytes as the case file would. */
    public Content kept(byte[] bytes, String mediaType) {
        String hash = Digest.of(bytes);
        blobs.put(hash, bytes);
        return new Content(hash, bytes.length, mediaType);
    }

    /** Something that a colleague did in a copy that was taken in. */
    public void colleagueDid(Edit edit) {
        merged.add(new Entry(new Stamp(merged.size() + 2, CHECKER, BEGUN), edit));
    }

    /** Makes an edit, a minute after the one before. */
    public void does(Person by, Edit edit) {
        int number = journal.size() + 1;
        Entry entry = new Entry(new Stamp(number, by, BEGUN.plusSeconds(60L * number)), edit);
        now = entry.applyTo(now).orThrow();
        journal.add(entry);
    }

    /** The case as it stands. */
    public Case now() {
        return now;
    }

    /** Its journal. */
    public List<Entry> journal() {
        return List.copyOf(journal);
    }

    /** A hash that stands for the journal up to an entry. */
    public String head(int entries) {
        return Digest.of(journal.subList(0, entries).toString());
    }

    /** All of it, ready for export. */
    public Dossier dossier(@Nullable SealCheck seal) {
        return new Dossier(
                now,
                journal,
                merged,
                head(journal.size()),
                Checks.shipped().in(now),
                seal,
                Set.of(),
                RECORDS,
                this::open,
                NOW);
    }

    private Outcome<InputStream> open(Content content) {
        byte[] bytes = blobs.get(content.sha256());
        return bytes == null
                ? Outcome.refused(Trouble.storage("trouble.casefile.missing"))
                : Outcome.done(new ByteArrayInputStream(bytes));
    }
}
