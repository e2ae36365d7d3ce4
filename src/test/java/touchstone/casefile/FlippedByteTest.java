package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** One flipped bit anywhere in what a case file says is found, whether it lies in a table, in the journal or in bytes. */
class FlippedByteTest {

    private static final int FLIPS = 100;
    private static final int SHORTEST = 4;

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path original;
    private byte[] bytes;
    private Set<Health.Flaw> knownFlaws;
    private byte[] large;

    @BeforeEach
    void make() throws IOException {
        original = folder.resolve("desk.touchstone");
        RandomHistory history = new RandomHistory(42);
        large = new byte[Contents.LARGEST_WITHIN + 1];
        Arrays.fill(large, (byte) 7);
        try (CaseFile file = CaseFile.open(original, RandomHistory.CHECKER).orThrow()) {
            Case reached = file.create(history.opening()).orThrow();
            for (int edit = 0; edit < 90; edit++) {
                reached = file.append(reached, history.next()).orThrow();
            }
            byte[] small = "A small file, kept within.".getBytes(StandardCharsets.UTF_8);
            List<Staged> bytes = List.of(
                    file.stage(small, "text/plain").orThrow(),
                    file.stage(large, "image/png").orThrow());
            file.append(reached, List.of(history.next()), bytes).orThrow();
        }
        bytes = Files.readAllBytes(original);
        knownFlaws = new HashSet<>(flaws(original));
    }

    @Test
    void inEveryColumnOfEveryTableItIsFound() throws IOException, SQLException {
        List<String> columns = new ArrayList<>();
        try (Database database = Database.open(original, Database.Mode.READ)) {
            for (String table : tables(database)) {
                for (String column : database.rows("SELECT name FROM pragma_table_info(?)", Row::text, table)) {
                    String value = database.row(
                            "SELECT CAST(" + column + " AS TEXT) FROM " + table + " WHERE length(CAST(" + column
                                    + " AS BLOB)) >= " + SHORTEST + " AND typeof(" + column
                                    + ") IN ('text', 'blob') LIMIT 1",
                            Row::text);
                    int place = value == null ? -1 : indexOf(value.getBytes(StandardCharsets.UTF_8));
                    if (place >= 0) {
                        columns.add(table + "." + column);
                        assertThat(isFound(place + SHORTEST / 2, 0))
                                .as(table + "." + column)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(columns).contains("journal.body", "journal.hash", "journal.chain", "journal.at", "contents.bytes");
        assertThat(columns).hasSizeGreaterThan(60);
    }

    @Test
    void anywhereInTheFileItIsFoundOrChangesNothingThatTheFileSays() throws IOException, SQLException {
        Random random = new Random(1);
        List<String> says = dump(original);
        int found = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            int place = random.nextInt(bytes.length);
            while (bytes[place] == 0) {
                place = (place + 1) % bytes.length;
            }
            int bit = random.nextInt(8);
            if (isFound(place, bit)) {
                found++;
            } else {
                assertThat(dump(flipped(place, bit)))
                        .as("byte %s, bit %s", place, bit)
                        .isEqualTo(says);
            }
        }
        assertThat(found).isGreaterThan(FLIPS / 2);
    }

    @Test
    void inWhatKindOfValueATablesNameIsItIsFound() throws IOException {
        byte[] kinds = {text("table"), text("claims"), text("claims")};
        int name = indexOf("tableclaimsclaims".getBytes(StandardCharsets.UTF_8));
        int header = name - 1;
        while (!Arrays.equals(kinds, 0, kinds.length, bytes, header, header + kinds.length)) {
            header--;
        }
        assertThat(name - header).isLessThan(10);
        assertThat(isFound(header + 1, 0)).isTrue();
    }

    /** How SQLite's record format writes that a value is a text of this length; one less is a blob of the same. */
    private static byte text(String value) {
        return (byte) (13 + 2 * value.length());
    }

    @Test
    void inAFileBesideTheCaseFileItIsFound() throws IOException {
        Path beside = Files.walk(folder.resolve("desk.touchstone.evidence"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        large[large.length / 2] ^= 1;
        Files.write(beside, large);
        assertThat(flaws(original)).extracting(Health.Flaw::kind).contains(Health.Kind.CHANGED);
        Files.delete(beside);
        assertThat(flaws(original))
                .extracting(Health.Flaw::detail)
                .contains(beside.getFileName().toString());
    }

    private boolean isFound(int place, int bit) throws IOException {
        List<Health.Flaw> flaws = flaws(flipped(place, bit));
        return flaws.stream().anyMatch(flaw -> flaw.isDamage() && !knownFlaws.contains(flaw));
    }

    private Path flipped(int place, int bit) throws IOException {
        byte[] changed = bytes.clone();
        changed[place] ^= (byte) (1 << bit);
        return Files.write(folder.resolve("flipped.touchstone"), changed);
    }

    private List<Health.Flaw> flaws(Path path) throws IOException {
        Path beside = folder.resolve("flipped.touchstone.evidence");
        if (!Files.exists(beside)) {
            Files.createSymbolicLink(beside, folder.resolve("desk.touchstone.evidence"));
        }
        return switch (CaseFile.openReadOnly(path)) {
            case Outcome.Refused(var trouble) -> List.of(new Health.Flaw(Health.Kind.PAGES, 0, 0, trouble.key()));
            case Outcome.Done(CaseFile file) -> {
                try (file) {
                    yield file.verify(Progress.UNSEEN).flaws();
                }
            }
        };
    }

    private int indexOf(byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name",
                Row::text);
    }

    /** Everything that the tables say, as anybody would read it. */
    private static List<String> dump(Path path) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Database database = Database.open(path, Database.Mode.READ)) {
            for (String table : tables(database)) {
                String columns = String.join(
                        " || '|' || ",
                        database
                                .rows("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)", Row::text, table)
                                .stream()
                                .map(Objects::requireNonNull)
                                .toList());
                lines.addAll(database.rows("SELECT " + columns + " FROM " + table + " ORDER BY 1", Row::text));
            }
        }
        return lines;
    }
}
