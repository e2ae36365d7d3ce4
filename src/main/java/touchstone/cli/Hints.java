package touchstone.cli;

import java.util.Optional;
import touchstone.casefile.Salvage;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** How what is to be done about trouble is typed, where the window has a button for it. */
final class Hints {

    private Hints() {}

    /** What to type, in a sentence. */
    static Optional<String> of(Trouble trouble) {
        if (Salvage.isAskedForBy(trouble)) {
            return Optional.of(Words.text("cli.hint.recover"));
        }
        return switch (trouble.key()) {
            case "trouble.review.editors-only" -> Optional.of(Words.text("cli.hint.role"));
            case "trouble.export.exists", "trouble.keys.present" -> Optional.of(Words.text("cli.hint.replace"));
            case "trouble.casefile.no-case" -> Optional.of(Words.text("cli.hint.list"));
            case "trouble.edit.no-claim", "trouble.edit.no-evidence", "trouble.edit.no-comment" ->
                Optional.of(Words.text("cli.hint.show"));
            case "trouble.casefile.absent" -> Optional.of(Words.text("cli.hint.new"));
            default -> Optional.empty();
        };
    }
}
