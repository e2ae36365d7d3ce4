package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;

/** What {@code docs/case-file.md} tells a stranger is true. */
class CaseFilePaperTest {

    private static final int EDITS = 90;
    private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?);\\n```", Pattern.DOTALL);

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;
    private String paper;

    @BeforeEach
    void make() throws IOException {
        paper = Files.readString(Path.of("docs", "case-file.md"));
        path = folder.resolve("desk.touchstone");
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            int first = firstWithEvidence();
            for (int seed = first; seed < first + 3; seed++) {
                RandomHistory history = new RandomHistory(seed);
                Case reached = file.create(history.opening()).orThrow();
                for (int edit = 0; edit < EDITS; edit++) {
                    reached = file.append(reached, history.next()).orThrow();
                }
            }
        }
    }

    /** The first history that ends with evidence on a claim: the paper asks for some of the first case. */
    private static int firstWithEvidence() {
        int seed = 25;
        while (end(seed).stances().isEmpty()) {
            seed++;
        }
        return seed;
    }

    private static Case end(int seed) {
        RandomHistory history = new RandomHistory(seed);
        history.opening();
        for (int edit = 0; edit < EDITS; edit++) {
            history.next();
        }
        return history.now();
    }

    @Test
    void everyQuestionInItHasAnAnswer() throws SQLException {
        List<String> queries =
                QUERY.matcher(paper).results().map(result -> result.group(1)).toList();
        assertThat(queries).hasSizeGreaterThan(5);
        try (Database database = Database.open(path, Database.Mode.READ)) {
            for (String query : queries) {
                assertThat(database.rows(query, Row::maybeText)).as(query).isNotEmpty();
            }
        }
    }

    @Test
    void everyTableAndColumnIsExplained() throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Database database = Database.open(path, Database.Mode.READ)) {
            List<String> tables = database.rows(
                    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'search_index_%'",
                    Row::text);
            for (String table : tables) {
                if (!paper.contains("**" + table + "**")) {
                    missing.add(table);
                }
                for (String column : database.rows("SELECT name FROM pragma_table_info(?)", Row::text, table)) {
                    if (!paper.contains("`" + column + "`")) {
                        missing.add(table + "." + column);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aStrangerRecomputesBothChainsByItsFormulas() throws SQLException {
        Map<String, String> heads = new HashMap<>();
        String chain = "";
        try (Database database = Database.open(path, Database.Mode.READ)) {
            List<List<String>> entries = database.rows("""
                SELECT seq, case_number, journal.number, prev, at, actor, role, edit, body, hash, chain, id
                FROM journal JOIN cases ON cases.number = case_number ORDER BY seq\
                """, row -> {
                List<String> texts = new ArrayList<>();
                for (int column = 0; column < 12; column++) {
                    texts.add(row.text());
                }
                return texts;
            });
            assertThat(entries).hasSize(3 * (EDITS + 1));
            for (List<String> entry : entries) {
                String prev = heads.getOrDefault(entry.get(1), "");
                String hash = digest(
                        prev,
                        entry.get(2),
                        entry.get(11),
                        entry.get(4),
                        entry.get(5),
                        entry.get(6),
                        entry.get(7),
                        entry.get(8));
                assertThat(entry.get(3)).isEqualTo(prev);
                assertThat(entry.get(9)).isEqualTo(hash);
                chain = digest(chain, entry.get(0), entry.get(1), hash);
                assertThat(entry.get(10)).isEqualTo(chain);
                heads.put(entry.get(1), hash);
            }
        }
    }

    private static String digest(String... texts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
