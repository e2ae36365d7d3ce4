package touchstone.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.casefile.CaseFile;
import touchstone.casefile.CaseFileTrouble;
import touchstone.casefile.Health;
import touchstone.casefile.Salvage;
import touchstone.desk.Desk;
import touchstone.exchange.bundle.Bundle;
import touchstone.model.CaseSummary;
import touchstone.model.Progress;
import touchstone.model.SealCheck;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Words;
import touchstone.work.Together;

/** {@code touchstone verify [CASEFILE|BUNDLE]}: seals, chains and hashes. */
@Command(
        name = "verify",
        description = "Check a case file or a bundle: seals, the chain of the journal, and every hash.")
final class VerifyCommand extends TypedCommand {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Case file or bundle (default: as --case-file).")
    private @Nullable Path file;

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

    VerifyCommand(Surroundings around) {
        super(around);
    }

    /**
     * A case that was signed off, and what became of its seals.
     *
     * @param caseNumber its number
     * @param reopened whether it is not signed off any more
     * @param all every seal that it was given, oldest first
     * @param last the one that was given last
     */
    private record Sealed(int caseNumber, boolean reopened, List<SealCheck> all, SealCheck last) {

        /** A case that was reopened with a reason may differ from its seal; one that is signed off may not. */
        boolean isRight() {
            boolean standing = reopened
                    ? last.state() != SealCheck.State.BROKEN && last.key().isGood()
                    : last.isTrusted();
            return standing && all.stream().allMatch(each -> each.broken().isEmpty());
        }

        /** What happened to a case that was opened again, as a sentence. */
        String since() {
            int changes = last.since().size();
            return "Case " + caseNumber + " was opened again after its sign-off on "
                    + Times.exact(last.seal().at().truncatedTo(ChronoUnit.MINUTES)) + " and "
                    + (changes == 0
                            ? "not edited since."
                            : "edited since, in " + changes + (changes == 1 ? " entry" : " entries")
                                    + "; nobody has signed it as it is now.");
        }
    }

    @Override
    public Integer call() {
        Path given = file;
        if (given != null && Bundle.isOne(given)) {
            return new BundleVerdict(around, common.json).of(given, passphrase);
        }
        return CaseFile.openReadOnly(file == null ? common.caseFileIn(around) : file)
                .fold(this::verified, this::unreadable);
    }

    /** That it is damaged is what was asked for, and so found; what can't be asked at all is unusable. */
    private int unreadable(Trouble trouble) {
        int status = tell(trouble);
        if (!Salvage.isAskedForBy(trouble)) {
            return status;
        }
        if (common.json) {
            ObjectNode answer = Json.object().put("whole", false);
            answer.putArray("flaws")
                    .addObject()
                    .put("kind", "file")
                    .put("damage", true)
                    .put("words", Words.what(trouble));
            Json.print(answer, around.out());
        }
        return Messages.REFUSED;
    }

    private int verified(CaseFile opened) {
        try (opened) {
            Health health = opened.verify(Progress.UNSEEN, Together::all);
            List<Sealed> seals = seals(opened, health);
            boolean whole = health.isWhole() && seals.stream().allMatch(Sealed::isRight);
            if (common.json) {
                Json.print(json(health, seals, whole), around.out());
            } else {
                print(opened.path(), health, seals, whole);
            }
            return whole ? Messages.DONE : Messages.REFUSED;
        }
    }

    private List<Sealed> seals(CaseFile opened, Health health) {
        Desk desk = new Desk(opened, around.tools().get(), common.person(around), around.clock());
        List<Sealed> seals = new ArrayList<>();
        try {
            opened.cases().stream()
                    .filter(summary -> health.signed().contains(summary.number()))
                    .forEach(summary -> seals(summary, desk).ifPresent(seals::add));
        } catch (CaseFileTrouble damaged) {
            note(Words.text("cli.seals-unread"));
        }
        return seals;
    }

    private static Optional<Sealed> seals(CaseSummary summary, Desk desk) {
        return desk.open(summary.number())
                .result()
                .flatMap(_ -> desk.lastSeal())
                .map(last ->
                        new Sealed(summary.number(), summary.standing() != Standing.SIGNED_OFF, desk.seals(), last));
    }

    private void print(Path path, Health health, List<Sealed> seals, boolean whole) {
        around.out()
                .println(path + ": " + Words.text("cli.counted.cases", health.cases()) + ", "
                        + Words.text("cli.counted.entries", health.entries()) + ", "
                        + Words.text("cli.counted.files", health.contents()) + ", " + Sizes.of(health.bytes()));
        for (Health.Flaw flaw : health.flaws()) {
            around.out().println("  " + (flaw.isDamage() ? "damage" : "odd") + "  " + flaw.words());
        }
        for (Sealed seal : seals) {
            SealLines.of(seal.all()).forEach(line -> around.out().println("  case " + seal.caseNumber() + ", " + line));
        }
        String key = whole ? "cli.verified.whole" : health.isWhole() ? "cli.verified.seal" : "cli.verified.damaged";
        around.out().println(Words.text(key, path));
        seals.stream().filter(Sealed::reopened).forEach(seal -> around.out().println(seal.since()));
    }

    private static ObjectNode json(Health health, List<Sealed> seals, boolean whole) {
        ObjectNode answer = Json.object();
        answer.put("whole", whole);
        answer.put("cases", health.cases());
        answer.put("entries", health.entries());
        answer.put("files", health.contents());
        answer.put("bytes", health.bytes());
        ArrayNode flaws = answer.putArray("flaws");
        health.flaws()
                .forEach(flaw -> flaws.addObject()
                        .put("kind", Spelled.word(flaw.kind()))
                        .put("damage", flaw.isDamage())
                        .put("case", flaw.caseNumber())
                        .put("entry", flaw.entry())
                        .put("detail", flaw.detail())
                        .put("words", flaw.words()));
        ArrayNode array = answer.putArray("seals");
        for (Sealed seal : seals) {
            for (int i = 0; i < seal.all().size(); i++) {
                SealCheck check = seal.all().get(i);
                ObjectNode node = array.addObject().put("case", seal.caseNumber());
                node.put("number", i + 1).put("of", seal.all().size());
                node.put("last", check.seal().equals(seal.last().seal())).put("reopened", seal.reopened());
                SealLines.add(check, node);
            }
        }
        return answer;
    }
}
