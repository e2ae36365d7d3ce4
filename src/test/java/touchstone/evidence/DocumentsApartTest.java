package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.evidence.document.Papers;
import touchstone.isolated.Isolated;
import touchstone.isolated.JavaCommand;
import touchstone.model.DrawnPage;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Documents looked into by the child that the program itself starts, and answers that are none. */
class DocumentsApartTest {

    private static final Documents APART =
            Documents.apart(new Isolated(JavaCommand.of("touchstone.IsolatedProgram"), Duration.ofSeconds(60)));
    private static final Provenance BROUGHT =
            new Provenance(null, null, null, Instant.parse("2022-09-22T16:00:00Z"), "T. Harju", null, null);

    private static byte[] minutes() throws IOException {
        return Papers.of(List.of(List.of("The bridge was closed."), List.of("Nobody was hurt.")));
    }

    @Test
    void theChildAnswersAsTheProgramItselfWould() throws IOException {
        assertThat(APART.facts("minutes.pdf", minutes(), Progress.UNSEEN).orThrow())
                .isEqualTo(Documents.here()
                        .facts("minutes.pdf", minutes(), Progress.UNSEEN)
                        .orThrow());
        assertThat(APART.text("minutes.pdf", minutes(), Progress.UNSEEN)
                        .orThrow()
                        .pages())
                .containsExactly("The bridge was closed.", "Nobody was hurt.");
        DrawnPage page =
                APART.page("minutes.pdf", minutes(), 2, 300, Progress.UNSEEN).orThrow();
        assertThat(page.text()).isEqualTo("Nobody was hurt.");
        assertThat(page.places()).hasSize(page.text().length() * DrawnPage.EDGES);
        assertThat(page.picture().pixels())
                .isEqualTo(Documents.here()
                        .page("minutes.pdf", minutes(), 2, 300, Progress.UNSEEN)
                        .orThrow()
                        .picture()
                        .pixels());
    }

    @Test
    void noAnswerThatWasCutOrHurtIsBelieved() throws IOException {
        byte[] answer = DocumentAnswer.ofPage(Documents.here().page("", minutes(), 1, 60, Progress.UNSEEN));

        assertThat(DocumentAnswer.page(answer)).isPresent();
        assertThat(DocumentAnswer.page(Arrays.copyOf(answer, answer.length - 1)))
                .isEmpty();
        assertThat(DocumentAnswer.page(Arrays.copyOf(answer, answer.length + 1)))
                .isEmpty();
        assertThat(DocumentAnswer.facts(answer)).isEmpty();
        byte[] outside = answer.clone();
        Arrays.fill(outside, 60, 64, (byte) 0x7F); // within the letters and their places
        assertThat(DocumentAnswer.page(outside)).isEmpty();
    }

    @Test
    void aDocumentIsKnownByItsBytesAndKeptWithItsWordsAndFacts() throws IOException {
        Evidence kept = recognised("minutes.txt", minutes());

        assertThat(kept.kind()).isEqualTo(Evidence.Kind.DOCUMENT);
        assertThat(kept.text()).isEqualTo("The bridge was closed.\n\nNobody was hurt.");
        assertThat(kept.facts()).extracting(Fact::kind).contains(Fact.Kind.CREATED_TIME, Fact.Kind.PAGE_COUNT);
    }

    @Test
    void oneThatCanNotBeReadIsKeptAndSaysWhy() {
        byte[] circle = ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                        + "2 0 obj << /Type /Pages /Kids [2 0 R] /Count 1 >> endobj\ntrailer << /Root 1 0 R >>\n")
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(recognised("circle.pdf", circle).facts())
                .anyMatch(fact ->
                        fact.kind() == Fact.Kind.PAGE_COUNT && fact.value().equals("0"))
                .anyMatch(fact -> fact.value().startsWith("It has no end that can be told"));
        assertThat(recognised("cut.pdf", Arrays.copyOf(circle, 40)).facts())
                .extracting(Fact::value)
                .containsExactly("This document is damaged in a way that can’t be read past.");
    }

    private static Evidence recognised(String name, byte[] bytes) {
        EvidenceKinds kinds =
                EvidenceKinds.shipped(Pictures.here(), APART, (_, _, _, _) -> Outcome.done(java.util.Optional.empty()));
        Outcome<Draft> draft = kinds.recognise(name, bytes, BROUGHT, Progress.UNSEEN);
        return draft.orThrow().evidence();
    }
}
