package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.Entry;
import touchstone.model.edit.OpenCase;

/** A case file as its users see it. */
class CaseFileTest {

    private static final Person CHECKER = new Person("T. Harju", Person.Role.CHECKER);
    private static final String TEXT = "The queue was 20 miles long. Nobody disputes it.";

    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void aCaseIsThereAgainAfterClosing() {
        Path path = folder.resolve("desk.touchstone");
        Case made;
        try (CaseFile file = CaseFile.open(path, CHECKER).orThrow()) {
            Staged original = file.stage(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain")
                    .orThrow();
            made = file.create(Addition.of(List.of(opening(original.content())), List.of(original)))
                    .orThrow();
            made = file.append(
                            made,
                            new Entry(
                                    new Stamp(2, CHECKER, Instant.parse("2026-03-01T10:00:00Z")),
                                    new AddClaim(Passage.of(TEXT, 0, 28), "The queue was 20 miles long.", null)))
                    .orThrow();
        }
        try (CaseFile file = CaseFile.open(path, CHECKER).orThrow()) {
            assertThat(file.load(1).orThrow()).isEqualTo(made);
            assertThat(file.cases()).hasSize(1);
            assertThat(file.bytes(made.article().original(), 1000).orThrow())
                    .asString()
                    .isEqualTo(TEXT);
        }
    }

    private static Entry opening(Content original) {
        Article article = new Article(
                "queue.txt",
                original,
                null,
                null,
                null,
                null,
                null,
                "en",
                TEXT,
                List.of(new Paragraph(0, TEXT.length(), Paragraph.Kind.BODY)));
        return new Entry(
                new Stamp(1, CHECKER, Instant.parse("2026-03-01T09:00:00Z")),
                new OpenCase(UUID.randomUUID().toString(), "The queue", Scale.SIX.key(), article));
    }
}
