package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;
import touchstone.work.Together;

/** The quick ways of verify say what the plain ones say: side by side as in turn, by bytes as by values. */
class VerificationTest {

    private static final int CASES = 6;
    private static final int EDITS = 50;
    private static final int FLIPS = 20;

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("desk.touchstone");
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            for (int seed = 0; seed < CASES; seed++) {
                RandomHistory history = new RandomHistory(500 + seed);
                List<Entry> entries = new ArrayList<>(List.of(history.opening()));
                for (int edit = 0; edit < EDITS; edit++) {
                    entries.add(history.next());
                }
                file.create(entries).orThrow();
            }
        }
    }

    @Test
    void theSameFlawsAreFoundSideBySideAndInTurn() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        assertThat(flaws(Together::all)).isEqualTo(flaws(Verification.IN_TURN));
        Random random = new Random(11);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] changed = bytes.clone();
            int place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, changed);
            assertThat(Set.copyOf(flaws(Together::all)))
                    .as("bit flipped at %s", place)
                    .isEqualTo(Set.copyOf(flaws(Verification.IN_TURN)));
        }
    }

    private List<Health.Flaw> flaws(Consumer<List<Runnable>> together) {
        return switch (CaseFile.openReadOnly(path)) {
            case Outcome.Refused(var trouble) -> List.of(new Health.Flaw(Health.Kind.PAGES, 0, 0, trouble.key()));
            case Outcome.Done(CaseFile file) -> {
                try (file) {
                    yield file.verify(Progress.UNSEEN, together).flaws();
                }
            }
        };
    }

    @Test
    void theCasesThatWereEverSignedOffAreNamed() {
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            Set<Integer> signed = new HashSet<>();
            for (int number = 1; number <= CASES; number++) {
                if (file.journal(number).stream().anyMatch(line -> line.name().equals("sign-off"))) {
                    signed.add(number);
                }
            }
            assertThat(file.verify(Progress.UNSEEN).signed()).isEqualTo(signed);
        }
    }

    @Test
    void rowsAsTheyAreWrittenAreKnownByTheirBytesAndAnyOtherIsNot() throws SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.run("PRAGMA foreign_keys = 0");
            Tables tables = new Tables(database);
            RowCheck rows = new RowCheck(database);
            List<Case> cases = new ArrayList<>();
            for (int number = 1; number <= CASES; number++) {
                Case of = tables.read(number).orElseThrow();
                assertThat(rows.isAsWritten(of)).as("case %s", number).isTrue();
                cases.add(of);
            }
            for (Table table : Table.values()) {
                List<String> columns =
                        database.rows("SELECT name FROM pragma_table_info(?) WHERE pk = 0", Row::text, table.spelled());
                for (String column : columns) {
                    changed(database, table, column, cases, rows);
                }
            }
        }
    }

    /** A value that is a little different, in the first row that has one. */
    private static void changed(Database database, Table table, String column, List<Case> cases, RowCheck rows)
            throws SQLException {
        String owner = table == Table.CASES ? "number" : "case_number";
        Integer of = database.row(
                "SELECT " + owner + " FROM " + table.spelled() + " WHERE " + column + " IS NOT NULL LIMIT 1",
                Row::number);
        if (of == null) {
            return;
        }
        database.run("BEGIN");
        database.run("UPDATE " + table.spelled() + " SET " + column + " = CASE typeof(" + column
                + ") WHEN 'text' THEN " + column + " || 'x' WHEN 'real' THEN " + column + " + 1e-15 ELSE " + column
                + " + 1 END WHERE " + owner + " = " + of + " AND " + column + " IS NOT NULL");
        assertThat(rows.isAsWritten(cases.get(of - 1)))
                .as("%s.%s of case %s", table.spelled(), column, of)
                .isFalse();
        database.run("ROLLBACK");
        assertThat(rows.isAsWritten(cases.get(of - 1))).isTrue();
    }

    @Test
    void aRowAtAnotherPlaceOfItsListIsSeenEvenWhereTheOrderStays() throws IOException, SQLException {
        byte[] bytes = Files.readAllBytes(path);
        int moved = 0;
        for (Table table : Table.values()) {
            for (String place : List.of(
                    "0 WHERE position = 1",
                    "position + 7 WHERE position = " + "(SELECT max(position) FROM " + table.spelled() + ")")) {
                if (moves(table, place)) {
                    moved++;
                    assertThat(flaws(Verification.IN_TURN))
                            .as("%s: position = %s", table.spelled(), place)
                            .extracting(Health.Flaw::kind)
                            .contains(Health.Kind.TABLES);
                    Files.write(path, bytes);
                }
            }
        }
        assertThat(moved).isGreaterThan(10);
    }

    private boolean moves(Table table, String place) throws SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            boolean isList = database.number(
                            "SELECT count(*) FROM pragma_table_info(?) WHERE name = 'position'", table.spelled())
                    > 0;
            if (!isList || database.number("SELECT count(*) FROM " + table.spelled()) == 0) {
                return false;
            }
            database.run("PRAGMA foreign_keys = 0");
            database.run("UPDATE " + table.spelled() + " SET position = " + place);
            return true;
        }
    }

    @Test
    void aRowTooManyOrTooFewIsSeen() throws SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.run("PRAGMA foreign_keys = 0");
            Case first = new Tables(database).read(1).orElseThrow();
            RowCheck rows = new RowCheck(database);
            database.run("BEGIN");
            database.run("INSERT INTO workers (case_number, position, name) VALUES (1, 999, 'Nobody')");
            assertThat(rows.isAsWritten(first)).isFalse();
            database.run("DELETE FROM workers WHERE position = 999");
            assertThat(rows.isAsWritten(first)).isTrue();
            database.run("DELETE FROM paragraphs WHERE case_number = 1 AND position = 2");
            assertThat(rows.isAsWritten(first)).isFalse();
            database.run("ROLLBACK");
        }
    }
}
