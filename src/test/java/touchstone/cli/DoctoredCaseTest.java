package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.cli.Typing.Answer;

/** Somebody changes the case file with another program; what is handed over afterwards says so. */
class DoctoredCaseTest {

    @TempDir
    Path folder;

    private Typing typing;

    @BeforeEach
    void aSignedCase() throws IOException {
        typing = new Typing(folder);
        Path article = Files.writeString(
                folder.resolve("ferries.txt"),
                "Ferries between the two islands carried 48,000 passengers in March, the harbour office said.");
        assertThat(typing.type("new", article.toString(), "--by", "Tarja Harju").status())
                .isZero();
        typing.type("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.", "--by", "Tarja Harju");
    }

    private void signed() {
        typing.type("submit", "1", "--by", "Tarja Harju");
        assertThat(typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor")
                        .status())
                .isZero();
    }

    private void doctored(String statement) throws SQLException {
        Path file = folder.resolve("data/cases.touchstone");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    private Answer export() {
        return typing.type(
                "export",
                "1",
                "--as",
                "html",
                "--to",
                folder.resolve("report.html").toString());
    }

    @Test
    void aWholeSealIsHandedOverAsWhole() throws IOException {
        signed();
        assertThat(export().status()).isZero();
        assertThat(report()).contains("nothing has changed since");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE verdicts SET rating = 'false'",
                "UPDATE verdicts SET reasons = 'Guessed.'",
                "UPDATE claims SET wording = 'Ferries sank.'",
                "UPDATE cases SET title = 'Ferries sank'",
                "DELETE FROM seals",
                "UPDATE articles SET headline = 'Ferries sank'"
            })
    void aSignedCaseThatWasDoctoredIsHandedOverAsBroken(String statement) throws IOException, SQLException {
        signed();
        doctored(statement);
        Answer answer = export();
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("not what the journal says");
        assertThat(report())
                .contains("Seal broken", "not what the journal says", "Do not rely on this report")
                .doesNotContain("nothing has changed since");
    }

    @Test
    void aDraftThatWasDoctoredIsHandedOverAsBroken() throws IOException, SQLException {
        doctored("UPDATE verdicts SET rating = 'false'");
        assertThat(export().status()).isEqualTo(1);
        assertThat(report()).contains("changed outside Touchstone", "Do not rely on this report");
    }

    @Test
    void aJournalThatWasDoctoredBreaksTheSeal() throws IOException, SQLException {
        signed();
        doctored("DROP TRIGGER journal_is_never_changed");
        doctored("UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE number = 3");
        assertThat(export().err()).contains("journal_is_never_changed is missing");
        doctored("""
            CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
            BEGIN
                SELECT RAISE(ABORT, 'the journal is only ever added to');
            END\
            """);
        assertThat(export().status()).isEqualTo(1);
        assertThat(report()).contains("Seal broken", "the journal");
    }

    @Test
    void nothingIsLetPassInACaseThatWasDoctored() throws SQLException {
        typing.type("claim", "1", "add", "--start", "0", "--end", "7", "--by", "Tarja Harju");
        typing.type("submit", "1", "--by", "Tarja Harju");
        assertThat(typing.type("sign", "1", "--by", "Bola Adeyemi", "--role", "editor")
                        .err())
                .contains("has no verdict");
        doctored("UPDATE verdicts SET rating = 'false'");
        String before = typing.type("log", "1").out();
        Answer answer = typing.type("sign", "1", "--waive", "A test.", "--by", "Bola Adeyemi", "--role", "editor");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("not what its journal says").doesNotContain("--waive", "has no verdict");
        assertThat(typing.type("log", "1").out()).isEqualTo(before);
    }

    @Test
    void aCaseThatWasDoctoredIsNotSigned() throws SQLException {
        typing.type("submit", "1", "--by", "Tarja Harju");
        doctored("UPDATE verdicts SET rating = 'false'");
        Answer answer = typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("not what its journal says");
    }
}
