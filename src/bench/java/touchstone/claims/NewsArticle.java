package touchstone.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.claims.head.Ranking;
import touchstone.model.Article;

/**
 * A news article whose sentences two readers labelled.
 *
 * @param name of its files
 * @param article as the program reads it
 * @param sentences where its sentences lie, in order
 * @param labels what the readers said of each
 */
record NewsArticle(String name, Article article, List<Span> sentences, List<Label> labels) {

    /**
     * What two readers said of one sentence.
     *
     * @param first priority of the first reader, 0 (nothing to check) to 3 (check first)
     * @param second priority of the second
     * @param kind what the first calls it
     * @param claimants whom each names as the one who asserts it
     */
    record Label(int first, int second, String kind, List<String> claimants) {

        double mean() {
            return (first + second) / 2.0;
        }

        /** Whether both together find it worth checking. */
        boolean isWorthChecking() {
            return mean() >= 2;
        }
    }

    /** All articles of the folder of data. */
    static List<NewsArticle> all(Path data) {
        return Labelled.files(data.resolve("news"), ".tsv").stream()
                .map(file -> of(data, file.getFileName().toString().replace(".tsv", "")))
                .toList();
    }

    private static NewsArticle of(Path data, String name) {
        Path texts = data.resolve("sentences");
        Article article = new ArticleReaders(List.of(new PlainTextReader()))
                .read(texts.resolve(name + ".txt"))
                .orThrow();
        List<Span> sentences = new ArrayList<>();
        for (JsonNode sentence : JsonMapper.shared().readTree(Labelled.text(texts.resolve(name + ".sentences.json")))) {
            sentences.add(
                    new Span(sentence.get("start").asInt(), sentence.get("end").asInt()));
        }
        List<Label> labels = TabSeparated.rows(
                        Labelled.text(data.resolve("news").resolve(name + ".tsv")))
                .stream()
                .skip(1)
                .filter(row -> row.size() > 1)
                .map(row -> new Label(
                        Integer.parseInt(row.get(1)),
                        Integer.parseInt(row.get(2)),
                        row.get(3),
                        List.of(row.get(5), row.get(6))))
                .toList();
        return new NewsArticle(name, article, sentences, labels);
    }

    /** The labelled sentence that most of a span lies in; -1 where none does. */
    int under(int start, int end) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int common = Math.min(end, sentences.get(i).end())
                    - Math.max(start, sentences.get(i).start());
            if (common > most) {
                most = common;
                best = i;
            }
        }
        return best;
    }

    /** The scores of the labelled sentences: of each, the highest of what lies in it; 0 where nothing does. */
    double[] scores(Found found) {
        double[] scores = new double[sentences.size()];
        for (Sentence sentence : found.sentences()) {
            int place = under(sentence.start(), sentence.end());
            if (place >= 0) {
                scores[place] = Math.max(scores[place], sentence.score());
            }
        }
        return scores;
    }

    Ranking ranked(double[] scores) {
        return new Ranking(
                labels.stream()
                        .mapToDouble(label -> label.isWorthChecking() ? 1 : 0)
                        .toArray(),
                scores);
    }
}
