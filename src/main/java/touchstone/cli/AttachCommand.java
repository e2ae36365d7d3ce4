package touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.desk.Brought;
import touchstone.desk.Desk;
import touchstone.desk.EvidenceIntake;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.When;
import touchstone.words.Words;

/** {@code touchstone attach CASE FILE|URL|-}: evidence, and what it says of a claim. */
@Command(name = "attach", description = "Keep a file, an address or standard input as evidence on a claim.")
final class AttachCommand extends DeskCommand {

    private static final int LONGEST_TEXT = 10_000_000;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Parameters(index = "1", paramLabel = "FILE|URL|-", description = "A file, a web address, or - for standard input.")
    private String what = "";

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(
            names = "--stance",
            required = true,
            paramLabel = "supports|refutes|context",
            converter = Typed.Direction.class,
            description = "What it says of the claim.")
    private Stance.Direction stance = Stance.Direction.CONTEXT;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Typed.Kind.class,
            description = "What it is (default: recognised), such as social-post, phone-call or note.")
    private Evidence.@Nullable Kind kind;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            converter = Typed.Said.class,
            description = "A short name for lists.")
    private @Nullable String title;

    @Option(
            names = "--excerpt",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "The words that bear on the claim.")
    private @Nullable String excerpt;

    @Option(
            names = "--grade",
            paramLabel = "B2",
            converter = Typed.GradeCode.class,
            description = "Admiralty code: source A to F, information 1 to 6.")
    private @Nullable Grade grade;

    @Option(
            names = "--source-url",
            paramLabel = "URL",
            converter = Typed.Said.class,
            description = "Where it stands or stood.")
    private @Nullable String sourceUrl;

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = Typed.Time.class,
            description = "When it was published: 2022-09-22 or 2022-09-22T07:40Z.")
    private @Nullable When publishedAt;

    @Option(names = "--author", paramLabel = "NAME", converter = Typed.Said.class, description = "Who made or said it.")
    private @Nullable String author;

    @Option(names = "--how", paramLabel = "TEXT", converter = Typed.Said.class, description = "How it was obtained.")
    private @Nullable String how;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "A remark on what it says of the claim.")
    private @Nullable String note;

    AttachCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return change(desk -> named(desk, of)
                .then(this::withTheClaim)
                .then(_ -> evidence(desk, new EvidenceIntake(desk)))
                .map(found -> grade == null ? found : found.graded(grade))
                .then(found -> new EvidenceIntake(desk).attach(found, claim, stance, excerpt, note))
                .map(this::print));
    }

    private Outcome<Case> withTheClaim(Case found) {
        return found.claim(claim).isPresent()
                ? Outcome.done(found)
                : Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim));
    }

    private Outcome<Brought> evidence(Desk desk, EvidenceIntake intake) {
        Provenance provenance = provenance(intake);
        if (what.equals("-")) {
            Evidence.Kind inWords = kind == null ? Evidence.Kind.NOTE : kind;
            return text().then(words -> desk.tools().evidence().words(inWords, title, words, provenance))
                    .map(Brought::of);
        }
        if (what.matches("(?i)https?://.+")) {
            return desk.tools()
                    .evidence()
                    .webAddress(what, title, null, provenance)
                    .map(found -> kind == null ? found : found.described(kind, found.title(), found.provenance()))
                    .map(Brought::of);
        }
        Path file = Path.of(what);
        return intake.recognise(file, provenance)
                .map(draft -> kind == null ? draft : draft.as(kind))
                .map(draft -> title == null ? draft : draft.titled(title))
                .then(draft -> intake.hold(file, draft, Progress.UNSEEN));
    }

    private Provenance provenance(EvidenceIntake intake) {
        boolean isFile = !what.equals("-") && !what.matches("(?i)https?://.+");
        Provenance now = intake.broughtNow(isFile ? String.valueOf(Path.of(what).getFileName()) : null);
        return new Provenance(sourceUrl, author, publishedAt, now.obtainedAt(), now.obtainedBy(), how, now.fileName());
    }

    private Outcome<String> text() {
        try (InputStream in = around.in()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            String words = new String(bytes, StandardCharsets.UTF_8);
            return words.isBlank() || bytes.length > LONGEST_TEXT
                    ? Outcome.refused(Trouble.unreadable("trouble.cli.input"))
                    : Outcome.done(words);
        } catch (IOException closed) {
            return Outcome.refused(Trouble.unreadable("trouble.cli.input"));
        }
    }

    private int print(Case after) {
        int number = after.evidence().getLast().number();
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("evidence", number)
                            .put("claim", claim),
                    around.out());
        } else {
            around.out().println("Evidence " + number + " on claim " + claim + ": " + Words.name(stance));
        }
        return Messages.DONE;
    }
}
