package touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Brought;
import touchstone.desk.Desk;
import touchstone.desk.EvidenceIntake;
import touchstone.desk.KeptUnread;
import touchstone.desk.PostChoice;
import touchstone.desk.SeenBefore;
import touchstone.evidence.Draft;
import touchstone.evidence.MediaTypes;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Sighting;
import touchstone.model.Stance;
import touchstone.model.Testimony;
import touchstone.model.Trouble;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.words.Times;
import touchstone.words.Words;

/** {@code touchstone attach CASE FILE|URL|-}: evidence, and what it says of a claim. */
@Command(
        name = "attach",
        description =
                "Keep a file, an address or standard input as evidence on a claim, or attach kept evidence to one.")
final class AttachCommand extends CaseCommand {

    private static final int LONGEST_TEXT = 10_000_000;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|URL|-",
            description = "A file, a web address, or - for standard input.")
    private @Nullable String what;

    @Option(
            names = "--evidence",
            paramLabel = "N",
            description = "In place of FILE: evidence that the case has already.")
    private @Nullable Integer kept;

    @Option(
            names = "--post",
            paramLabel = "ID|N",
            description = "Of a file with several posts, the one that is meant: its id, or its number in the file.")
    private @Nullable String post;

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(
            names = "--stance",
            required = true,
            paramLabel = "supports|refutes|context",
            description = "What it says of the claim.")
    private Stance.Direction stance = Stance.Direction.CONTEXT;

    @Option(
            names = "--excerpt",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "The words that bear on the claim.")
    private @Nullable String excerpt;

    @Option(
            names = "--page",
            paramLabel = "N",
            description = "The page on which the excerpt stands, of a document that has pages.")
    private @Nullable Integer page;

    @Option(
            names = "--grade",
            paramLabel = "B2",
            converter = Typed.GradeCode.class,
            description = "Admiralty code: source A to F, information 1 to 6.")
    private @Nullable Grade grade;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "A remark on what it says of the claim.")
    private @Nullable String note;

    @Mixin
    private final OriginOptions origin = new OriginOptions();

    AttachCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if ((what == null) == (kept == null)) {
            throw wrong("Give FILE, a web address or -, or --evidence for what the case has already: one of them.");
        }
        boolean isSpoken = "-".equals(what) && origin.kind != null && Testimony.isOf(origin.kind);
        if (origin.isTestimony() && !isSpoken) {
            throw wrong("--function, --reached, --heard-by, --naming and --wording go with - and --kind phone-call,"
                    + " interview or official-statement.");
        }
        if (page != null && (page < 1 || excerpt == null)) {
            throw wrong("--page says on which page, from 1, the words of --excerpt stand.");
        }
        return kept == null ? bring(what == null ? "" : what) : attach(kept);
    }

    private int bring(String from) {
        return change((desk, whole) -> withTheClaim(whole)
                .then(before -> evidence(from, desk, new EvidenceIntake(desk))
                        .map(found -> grade == null ? found : found.graded(grade))
                        .then(found -> new EvidenceIntake(desk).attach(found, claim, stance, excerpt, note, page))
                        .map(after -> brought(before, after, desk))));
    }

    private int brought(Case before, Case after, Desk desk) {
        Evidence item = after.evidence().getLast();
        Content content = item.content();
        if (content != null && MediaTypes.isProgram(content.mediaType())) {
            note(Words.text("cli.program", item.title()));
        }
        KeptUnread.ofLast(after).ifPresent(trouble -> note(Words.what(trouble) + " " + Words.next(trouble)));
        before.evidence().stream()
                .filter(other -> isSame(other, item))
                .findFirst()
                .ifPresent(other -> note(Words.text(
                        content == null ? "cli.again.address" : "cli.again.evidence",
                        Integer.toString(other.number()),
                        other.provenance().obtainedBy(),
                        Times.exact(other.provenance().obtainedAt().truncatedTo(ChronoUnit.MINUTES)))));
        SeenBefore.of(item, after.number(), desk).forEach(seen -> note(seenBefore(seen)));
        return print(before, after, item.number(), desk);
    }

    private static String seenBefore(Sighting seen) {
        return Words.text(
                "cli.seen-before",
                Integer.toString(seen.caseNumber()),
                seen.caseTitle(),
                Integer.toString(seen.evidence()),
                seen.evidenceTitle(),
                Words.name(seen.how()));
    }

    private static boolean isSame(Evidence one, Evidence other) {
        String address = one.provenance().address();
        return one.content() != null
                ? one.content().equals(other.content())
                : other.content() == null
                        && address != null
                        && address.equals(other.provenance().address());
    }

    private int attach(int number) {
        OriginOptions.NAMES.stream().filter(this::isGiven).findFirst().ifPresent(option -> {
            throw wrong("With --evidence the case knows what it is already: leave out " + option + ".");
        });
        if (post != null) {
            throw wrong("With --evidence the post is known already: leave out --post.");
        }
        return change((desk, before) -> {
            List<Edit> edits = new ArrayList<>();
            edits.add(new Attach(new Stance(claim, number, stance, excerpt, note, page)));
            if (grade != null) {
                edits.add(new GradeEvidence(number, grade));
            }
            return desk.apply(edits).map(after -> {
                before.stancesOn(claim).stream()
                        .filter(earlier -> earlier.evidence() == number)
                        .forEach(earlier -> note(Words.text(
                                "cli.again.stance",
                                Integer.toString(number),
                                Integer.toString(claim),
                                Words.name(earlier.direction()))));
                return print(before, after, number, desk);
            });
        });
    }

    private Outcome<Case> withTheClaim(Case found) {
        return found.claim(claim).isPresent()
                ? Outcome.done(found)
                : Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim));
    }

    private Outcome<Brought> evidence(String from, Desk desk, EvidenceIntake intake) {
        boolean isFile = !from.equals("-") && !isAddress(from);
        Provenance provenance = origin.of(
                intake.broughtNow(isFile ? String.valueOf(Path.of(from).getFileName()) : null));
        if (from.equals("-")) {
            Evidence.Kind inWords = origin.kind == null ? Evidence.Kind.NOTE : origin.kind;
            return text().then(words -> inWords(inWords, words, provenance, desk))
                    .map(Brought::of);
        }
        if (isAddress(from)) {
            return desk.tools()
                    .evidence()
                    .webAddress(from, origin.title, null, provenance)
                    .map(found -> origin.kind == null
                            ? found
                            : found.described(origin.kind, found.title(), found.provenance()))
                    .map(Brought::of);
        }
        Path file = Path.of(from);
        return intake.several(file, Progress.UNSEEN)
                .then(several -> several.isPresent()
                        ? chosen(several.get(), provenance, intake)
                        : alone(file, provenance, intake));
    }

    private Outcome<Evidence> inWords(Evidence.Kind kind, String words, Provenance from, Desk desk) {
        if (!Testimony.isOf(kind)) {
            return desk.tools().evidence().words(kind, origin.title, words, from);
        }
        Provenance unnamed = new Provenance(
                from.address(),
                null,
                from.published(),
                from.obtainedAt(),
                from.obtainedBy(),
                from.how(),
                from.fileName());
        return desk.tools().evidence().words(kind, origin.title, words, unnamed, origin.testimony());
    }

    private Outcome<Brought> alone(Path file, Provenance provenance, EvidenceIntake intake) {
        if (post != null) {
            return Outcome.refused(Trouble.unreadable("trouble.cli.not-several", String.valueOf(file.getFileName())));
        }
        return intake.recognise(file, provenance, Progress.UNSEEN)
                .map(this::described)
                .then(draft -> intake.hold(file, draft, Progress.UNSEEN));
    }

    private Outcome<Brought> chosen(PostChoice choice, Provenance provenance, EvidenceIntake intake) {
        String name = choice.fileName().orElse("");
        if (post == null) {
            PostLines.of(choice).forEach(around.err()::println);
            return Outcome.refused(Trouble.unreadable("trouble.cli.many-posts", name, choice.total()));
        }
        String wanted = post;
        return choice.named(wanted)
                .map(meant -> intake.recognise(choice, meant, provenance)
                        .map(this::described)
                        .then(draft -> intake.hold(choice, List.of(draft), Progress.UNSEEN))
                        .map(List::getFirst))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.cli.no-post", wanted, name)));
    }

    private Draft described(Draft draft) {
        Draft as = origin.kind == null ? draft : draft.as(origin.kind);
        return origin.title == null ? as : as.titled(origin.title);
    }

    private static boolean isAddress(String from) {
        return from.matches("(?i)[a-z][a-z0-9+.-]+://.+");
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

    private int print(Case before, Case after, int number, Desk desk) {
        List<Claim> taken = takenUp(before, after);
        desk.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.EXCERPT_NOT_FOUND)
                .filter(finding -> Objects.equals(finding.claim(), claim) && Objects.equals(finding.evidence(), number))
                .forEach(finding -> note(Words.what(finding)));
        if (common.json) {
            ObjectNode answer = Json.object()
                    .put("case", after.number())
                    .put("evidence", number)
                    .put("claim", claim);
            if (!taken.isEmpty()) {
                answer.put("taken_up", true);
            }
            Json.print(answer, around.out());
        } else {
            around.out().println("Evidence " + number + " on claim " + claim + ": " + Words.name(stance));
            printTakenUp(taken);
        }
        return Messages.DONE;
    }
}
