package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

class ScoreCommandTest {

    @TempDir
    Path folder;

    private Typing typing;
    private Path scores;

    @BeforeEach
    void sitDown() {
        typing = new Typing(folder);
        scores = folder.resolve("scores.tsv");
    }

    private Path sentences(String text) throws IOException {
        return Files.writeString(folder.resolve("sentences.tsv"), text);
    }

    private Answer score(String text) throws IOException {
        return typing.type("score", sentences(text).toString(), "--to", scores.toString());
    }

    @Test
    void everyLineGetsItsScoreInTheOrderRead() throws IOException {
        Answer answer = score("""
            Speaker\tText\tid
            A\tThe county lost 4,000 jobs in two years.\t71
            B\t"Thank you, ""Mr"" Moderator."\t72
            B\t\t73
            """);

        List<String[]> rows =
                Files.readAllLines(scores).stream().map(row -> row.split("\t")).toList();
        assertThat(answer).isEqualTo(new Answer(0, "", ""));
        assertThat(rows).extracting(row -> row[0]).containsExactly("71", "72", "73");
        assertThat(Double.parseDouble(rows.getFirst()[1])).isGreaterThan(0.5);
        assertThat(Double.parseDouble(rows.get(1)[1])).isLessThan(0.3);
        assertThat(rows.get(2)[1]).isEqualTo("0.000000");
    }

    @Test
    void aBlankLineIsALineToo() throws IOException {
        assertThat(score("id\ttext\n\n1\t  \n\t\n2\tYes.\n").status()).isZero();

        assertThat(Files.readAllLines(scores))
                .hasSize(4)
                .startsWith("\t0.000000", "1\t0.000000", "\t0.000000")
                .last()
                .asString()
                .startsWith("2\t");
    }

    @Test
    void theScoresNeverReplaceTheSentences() throws IOException {
        String text = "id\ttext\n1\tYes.\n";
        Path read = sentences(text);
        Path sameFile = folder.resolve("here/..").resolve(read.getFileName());
        Files.createDirectory(folder.resolve("here"));

        Answer answer = typing.type("score", read.toString(), "--to", sameFile.toString());

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("both what is read and where the scores would go");
        assertThat(read).hasContent(text);
    }

    @Test
    void withoutTheirNamesTheFirstTwoColumnsCount() throws IOException {
        Answer answer =
                typing.type("score", sentences("a\tb\nx\tThe mill closed.\n").toString(), "--to", "-");

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).matches("x\t[01]\\.\\d{6}\n");
    }

    @Test
    void aProgramIsToldHowManyWereScored() throws IOException {
        Answer answer = typing.type(
                "score", sentences("id\ttext\n1\tYes.\n2\tNo.\n").toString(), "--json", "--to", scores.toString());

        assertThat(answer.out()).contains("\"scored\" : 2");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingWritten() throws IOException {
        assertThat(score("one column only\n").status()).isEqualTo(2);
        assertThat(typing.type("score", folder.resolve("none.tsv").toString(), "--to", scores.toString())
                        .status())
                .isEqualTo(2);
        assertThat(scores).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Answer answer = typing.type(
                "score",
                sentences("id\ttext\n1\tYes.\n").toString(),
                "--to",
                folder.resolve("no/such/folder.tsv").toString());

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("could not be written");
    }
}
