package touchstone.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Health;
import touchstone.desk.Desk;
import touchstone.exchange.bundle.Bundle;
import touchstone.model.Progress;
import touchstone.model.SealCheck;
import touchstone.model.Standing;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Words;

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

    /** A signed-off case and what became of its seal. */
    private record Sealed(int caseNumber, boolean reopened, SealCheck check) {

        /** A case that was reopened with a reason may differ from its seal; one that is signed off may not. */
        boolean isRight() {
            return reopened
                    ? check.state() != SealCheck.State.BROKEN && check.key().isGood()
                    : check.isTrusted();
        }

        /** What became of it, for the line of the seal. */
        String words() {
            return check.state() == SealCheck.State.WHOLE && reopened
                    ? "what was signed is whole; opened again since"
                    : Spelled.sealWords(check);
        }

        /** What happened to a case that was opened again, as a sentence. */
        String since() {
            int changes = check.since().size();
            return "Case " + caseNumber + " was opened again after its sign-off on "
                    + Times.exact(check.seal().at().truncatedTo(ChronoUnit.MINUTES)) + " and "
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
                .fold(this::verified, this::tell);
    }

    private int verified(CaseFile opened) {
        try (opened) {
            Health health = opened.verify(Progress.UNSEEN);
            List<Sealed> seals = health.isWhole() ? seals(opened) : List.of();
            boolean whole = health.isWhole() && seals.stream().allMatch(Sealed::isRight);
            if (common.json) {
                Json.print(json(health, seals, whole), around.out());
            } else {
                print(opened.path(), health, seals, whole);
            }
            return whole ? Messages.DONE : Messages.REFUSED;
        }
    }

    private List<Sealed> seals(CaseFile opened) {
        Desk desk = new Desk(opened, around.tools().get(), common.person(around), around.clock());
        List<Sealed> seals = new ArrayList<>();
        opened.cases()
                .forEach(summary -> desk.open(summary.number())
                        .result()
                        .flatMap(_ -> desk.lastSeal())
                        .ifPresent(check -> seals.add(
                                new Sealed(summary.number(), summary.standing() != Standing.SIGNED_OFF, check))));
        return seals;
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
            around.out()
                    .println("  seal  case " + seal.caseNumber() + ", by "
                            + seal.check().seal().by().name() + ", key "
                            + seal.check().fingerprint() + " ("
                            + Spelled.word(seal.check().key()) + "): " + seal.words());
        }
        around.out()
                .println(whole ? "Whole: nothing was lost, or changed outside Touchstone." : "Not whole: see above.");
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
        seals.forEach(seal -> array.addObject()
                .put("case", seal.caseNumber())
                .put("by", seal.check().seal().by().name())
                .put("at", seal.check().seal().at().toString())
                .put("key", seal.check().fingerprint())
                .put("key_is", Spelled.word(seal.check().key()))
                .put("state", Spelled.word(seal.check().state()))
                .put("reopened", seal.reopened())
                .put("changes_since", seal.check().since().size()));
        return answer;
    }
}
