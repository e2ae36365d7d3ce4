package touchstone.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchstone.isolated.Isolated;
import touchstone.model.DrawnPage;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** Has documents looked into in a child process, and believes of its answers only what can be one. */
final class DocumentsApart implements Documents {

    private final Isolated isolated;

    DocumentsApart(Isolated isolated) {
        this.isolated = isolated;
    }

    @Override
    public Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress) {
        return ask(DocumentFactsTask.NAME, name, bytes, DocumentAnswer::facts, progress);
    }

    @Override
    public Outcome<PagedText> text(String name, byte[] bytes, Progress progress) {
        return ask(DocumentTextTask.NAME, name, bytes, DocumentAnswer::text, progress);
    }

    @Override
    public Outcome<DrawnPage> page(String name, byte[] bytes, int number, int width, Progress progress) {
        byte[] asked = new DocumentAsked(number, width, bytes).toBytes();
        return ask(DocumentPageTask.NAME, name, asked, DocumentAnswer::page, progress);
    }

    private <T> Outcome<T> ask(
            String task, String name, byte[] given, Function<byte[], Optional<Outcome<T>>> reading, Progress progress) {
        return isolated.ask(task, name, given, progress)
                .then(answer -> reading.apply(answer)
                        .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.isolated.crashed", name))));
    }
}
