package touchstone.cli;

import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Importing;
import touchstone.desk.Importing.Looked;
import touchstone.model.Case;
import touchstone.model.Fingerprint;
import touchstone.model.Progress;
import touchstone.words.Words;

/** What {@code verify} says of a bundle. */
final class BundleVerdict {

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
        return looked.isRight() ? Messages.DONE : Messages.REFUSED;
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
                                        + new Fingerprint(check.fingerprint()).spoken() + " ("
                                        + Spelled.word(check.key()) + "): " + Words.name(check.key()))));
        SealLines.of(looked.seals()).forEach(line -> around.out().println("  " + line));
        around.out()
                .println(
                        looked.isRight()
                                ? "Whole: this is what was handed over, to the last byte."
                                : looked.isWhole()
                                        ? "The bytes are what was handed over, but a key or a seal is not right: see"
                                                + " above."
                                        : "Not whole: see above.");
    }

    private static ObjectNode json(Looked looked) {
        ObjectNode answer = Json.object();
        answer.put("whole", looked.isWhole());
        answer.put("entries", looked.entries());
        looked.subject().ifPresent(subject -> {
            answer.put("case", subject.id()).put("title", subject.title());
            answer.put("standing", Spelled.word(subject.standing()));
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
        answer.put("right", looked.isRight());
        ArrayNode seals = answer.putArray("seals");
        looked.seals().forEach(seal -> SealLines.add(seal, seals.addObject()));
        return answer;
    }
}
