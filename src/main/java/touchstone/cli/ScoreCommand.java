package touchstone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.claims.SentenceScorer;
import touchstone.claims.TabSeparated;
import touchstone.exchange.SafeFile;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** {@code touchstone score SENTENCES.tsv --to SCORES.tsv}: check-worthiness of sentences, one a line. */
@Command(
        name = "score",
        description = "Score sentences, one a line, to measure the finder on labels of your own. Reads tab-separated"
                + " lines under a header, of which the columns id and text are used, or the first and the second;"
                + " writes id and score, a line for each, blank ones too.")
final class ScoreCommand extends TypedCommand {

    private static final long LIMIT = 100_000_000;

    @Parameters(paramLabel = "SENTENCES.tsv", description = "Tab-separated text in UTF-8, up to 100 MB.")
    private Path sentences = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "SCORES.tsv",
            description = "Where to, or - for standard output; an existing file is replaced.")
    private Path to = Path.of("");

    ScoreCommand(Surroundings around) {
        super(around);
    }

    /** What is scored, and the name it is given. */
    private record Line(String id, String text) {}

    @Override
    public Integer call() {
        return apart().then(_ -> read()).then(this::scored).then(this::written).fold(done -> done, this::tell);
    }

    /** Where to write, if that is not what is read. */
    private Outcome<Path> apart() {
        try {
            if (Files.exists(to) && Files.isSameFile(sentences, to)) {
                return Outcome.refused(Trouble.unreadable("trouble.cli.same-file", sentences.toString()));
            }
        } catch (IOException notThere) {
            // a file that can't be read is told of where it is read
        }
        return Outcome.done(to);
    }

    private Outcome<List<Line>> read() {
        try {
            if (Files.size(sentences) <= LIMIT) {
                return lines(TabSeparated.rows(Files.readString(sentences)));
            }
        } catch (IOException unreadable) {
            // said below, as where it is too large
        }
        return Outcome.refused(Trouble.unreadable("trouble.cli.sentences", sentences.toString()));
    }

    private Outcome<List<Line>> lines(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return Outcome.refused(Trouble.unreadable("trouble.cli.columns", sentences.toString()));
        }
        List<String> header = rows.getFirst().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int id = header.contains("id") ? header.indexOf("id") : 0;
        int text = header.contains("text") ? header.indexOf("text") : 1;
        return Outcome.done(rows.stream()
                .skip(1)
                .map(row -> new Line(cell(row, id), cell(row, text)))
                .toList());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** What to write, and how many lines that are. */
    private record Scores(String text, int lines) {}

    /** By the encoder where it can be had; else all by cues alone, which is said. */
    private Outcome<Scores> scored(List<Line> lines) {
        return SentenceScorer.load().then(scorer -> scored(lines, scorer)).fold(Outcome::done, trouble -> {
            Messages.tell(trouble, around.err());
            return scored(lines, SentenceScorer.byCues());
        });
    }

    private static Outcome<Scores> scored(List<Line> lines, SentenceScorer open) {
        StringBuilder scores = new StringBuilder();
        try (SentenceScorer scorer = open) {
            for (Line line : lines) {
                Outcome<Double> score = line.text().isBlank() ? Outcome.done(0.0) : scorer.score(line.text());
                score.result()
                        .ifPresent(worth -> scores.append(String.format(Locale.ROOT, "%s\t%.6f\n", line.id(), worth)));
                if (score.refusal().isPresent()) {
                    return score.map(_ -> new Scores("", 0));
                }
            }
        }
        return Outcome.done(new Scores(scores.toString(), lines.size()));
    }

    private Outcome<Integer> written(Scores scores) {
        if (to.toString().equals("-")) {
            around.out().print(scores.text());
            around.out().flush();
            return Outcome.done(Messages.DONE);
        }
        try {
            SafeFile.write(to, scores.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.cli.scores", to.toString()));
        }
        if (common.json) {
            Json.print(Json.object().put("to", to.toString()).put("scored", scores.lines()), around.out());
        }
        return Outcome.done(Messages.DONE);
    }
}
