package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stamp;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Entry;

/** A kept file that was changed or taken away is named as people know it: by its case and its evidence. */
class LostFileTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Content film;
    private Path beside;

    @BeforeEach
    void keepAFilmBesideTheCaseFile() throws IOException {
        try (CaseFile file = open();
                Staged staged = file.stage(new byte[Contents.LARGEST_WITHIN + 1], "video/mp4")
                        .orThrow()) {
            film = staged.content();
            Case begun = file.create(new RandomHistory(3).opening()).orThrow();
            Entry kept = new Entry(new Stamp(2, RandomHistory.CHECKER, Instant.EPOCH), new AddEvidence(evidence()));
            file.append(begun, Addition.of(List.of(kept), List.of(staged))).orThrow();
            beside = file.beside(film).orElseThrow();
        }
    }

    private Evidence evidence() {
        Provenance from = new Provenance(null, null, null, Instant.EPOCH, "T. Harju", null, "clip.mp4");
        return new Evidence(1, Evidence.Kind.VIDEO, "Clip of the queue", from, film, null, null, List.of(), null);
    }

    private CaseFile open() {
        return CaseFile.open(folder.resolve("desk.touchstone"), RandomHistory.CHECKER)
                .orThrow();
    }

    private List<String> said() {
        try (CaseFile file = open()) {
            return file.verify(Progress.UNSEEN).flaws().stream()
                    .filter(Health.Flaw::isDamage)
                    .map(Health.Flaw::words)
                    .filter(words -> words.contains("evidence"))
                    .toList();
        }
    }

    @Test
    void thatIsGone() throws IOException {
        assertThat(said()).isEmpty();
        Files.delete(beside);
        assertThat(said())
                .containsExactly("Case 1: gone, or can’t be read: evidence 1, “Clip of the queue” (SHA-256 "
                        + film.sha256() + ").");
    }

    @Test
    void thatWasChanged() throws IOException {
        Files.writeString(beside, "x", StandardOpenOption.WRITE);
        assertThat(said())
                .containsExactly("Case 1: no longer what was kept: evidence 1, “Clip of the queue” (SHA-256 "
                        + film.sha256() + ").");
    }
}
