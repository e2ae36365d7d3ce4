package touchstone.cli;

import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Importing;
import touchstone.desk.Importing.Looked;
import touchstone.model.Case;
import touchstone.model.Progress;
import touchstone.model.Seal;
import touchstone.words.Words;

/** What {@code verify} says of a bundle. */
final class BundleVerdict {

    private static final int FINGERPRINT = 8;

    private final Surroundings around;
    private final boolean asJson;

    BundleVerdict(Surroundings around, boolean asJson) {
        this.around = around;
        this.asJson = asJson;
    }

    int of(Path file, PassphraseOption passphrase) {
        return passphrase
                .reading(new Importing(around.tools().get().sealing(), Progress.UNSEEN), around)
                .then(importing -> importing.look(file))
                .fold(looked -> told(file, looked), trouble -> Messages.tell(trouble, around.err()));
    }

    private int told(Path file, Looked looked) {
        if (asJson) {
            Json.print(json(looked), around.out());
        } else {
            print(file, looked);
        }
        return looked.isWhole() ? Messages.DONE : Messages.REFUSED;
    }

    private void print(Path file, Looked looked) {
        around.out()
                .println(file + ": "
                        + looked.subject()
                                .map(Case::title)
                                .map(title -> "“" + title + "”, ")
                                .orElse("")
                        + Words.text("cli.counted.entries", looked.entries()));
        looked.flaws()
                .forEach(flaw -> around.out().println("  damage  " + Spelled.word(flaw.kind()) + ": " + flaw.place()));
        looked.history().ifPresent(trouble -> around.out().println("  damage  journal: " + Words.what(trouble)));
        looked.signed()
                .ifPresent(signed -> looked.signature()
                        .ifPresent(check -> around.out()
                                .println("  handed over by " + signed.by().name() + ", key "
                                        + check.fingerprint().substring(0, FINGERPRINT) + " ("
                                        + Spelled.word(check.key())
                                        + ")")));
        looked.subject()
                .map(subject -> subject.review().seal())
                .ifPresent(seal -> around.out()
                        .println("  signed off by " + seal.by().name() + " at entry " + seal.entries()
                                + "; import it to check that seal"));
        around.out()
                .println(
                        looked.isWhole()
                                ? "Whole: this is what was handed over, to the last byte."
                                : "Not whole: see above.");
    }

    private static ObjectNode json(Looked looked) {
        ObjectNode answer = Json.object();
        answer.put("whole", looked.isWhole());
        answer.put("entries", looked.entries());
        looked.subject().ifPresent(subject -> {
            answer.put("case", subject.id()).put("title", subject.title());
            answer.put("standing", Spelled.word(subject.standing()));
            Seal seal = subject.review().seal();
            if (seal != null) {
                answer.put("signed_off_by", seal.by().name());
            }
        });
        looked.history().ifPresent(trouble -> answer.put("journal", Words.what(trouble)));
        ArrayNode flaws = answer.putArray("flaws");
        looked.flaws()
                .forEach(flaw ->
                        flaws.addObject().put("kind", Spelled.word(flaw.kind())).put("place", flaw.place()));
        looked.signed()
                .ifPresent(signed -> answer.put("handed_over_by", signed.by().name()));
        looked.signature()
                .ifPresent(check -> answer.put("key", check.fingerprint()).put("key_is", Spelled.word(check.key())));
        return answer;
    }
}
