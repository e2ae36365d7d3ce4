package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** A desk with a case open, to which files are brought that it should refuse: told, and nothing changed. */
final class VariantsDesk implements AutoCloseable {

    private static final Person TARJA = new Person("Tarja Harju", Person.Role.CHECKER);

    private final Path folder;
    private final CaseFile file;
    private final Desk desk;
    private final EvidenceIntake intake;

    VariantsDesk(Path folder) {
        this.folder = folder;
        Tools tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys")),
                List.of());
        file = CaseFile.open(folder.resolve("desk.touchstone"), TARJA).orThrow();
        desk = new Desk(file, tools, TARJA, Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
        intake = new EvidenceIntake(desk);
        desk.begin(
                        new ArticleIntake(tools)
                                .pasted("The lighthouse was built in 1871 and is 38 metres high.", Progress.UNSEEN)
                                .orThrow(),
                        "The lighthouse")
                .orThrow();
    }

    /** Each is refused in words that name the file and say what to do; case, journal and folder are as they were. */
    void refusesAll(String name, Map<String, byte[]> variants) throws IOException {
        Case before = desk.now().orElseThrow();
        int entries = file.journal(before.number()).size();
        List<Path> files = files();
        for (Map.Entry<String, byte[]> variant : variants.entrySet()) {
            Trouble trouble = bring(name, variant.getValue()).refusal().orElse(null);

            assertThat(trouble).as(variant.getKey()).isNotNull();
            assertThat(Words.what(trouble)).as(variant.getKey()).contains(name);
            assertThat(Words.next(trouble)).as(variant.getKey()).isNotBlank();
        }
        assertThat(desk.now()).contains(before);
        assertThat(file.load(before.number()).orThrow()).isEqualTo(before);
        assertThat(file.journal(before.number())).hasSize(entries);
        assertThat(files()).isEqualTo(files);
    }

    /** As the window does: first whether there is a choice, then what it is, then its bytes, then the case. */
    Outcome<Case> bring(String name, byte[] bytes) throws IOException {
        Path folderOfIt = Files.createDirectories(folder.resolve("brought"));
        Path brought = Files.write(folderOfIt.resolve(name), bytes);
        try {
            return intake.several(brought, Progress.UNSEEN)
                    .then(_ -> intake.recognise(brought, intake.broughtNow(name), Progress.UNSEEN))
                    .then(draft -> intake.hold(brought, draft, Progress.UNSEEN))
                    .then(intake::add);
        } finally {
            Files.delete(brought);
            Files.delete(folderOfIt);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    /** The file is whole to the end. */
    @Override
    public void close() {
        assertThat(file.verify(Progress.UNSEEN).flaws()).isEmpty();
        file.close();
    }
}
