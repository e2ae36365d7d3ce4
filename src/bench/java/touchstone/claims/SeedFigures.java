package touchstone.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Progress;

/** What comes first in the article that the project started from, and who says what in it. */
public final class SeedFigures {

    private static final String FILE = "seed-article.txt";
    private static final Pattern LINK = Pattern.compile("READ (MORE|NEXT)|newsletter");
    private static final int FIRST_WORDS = 5;
    private static final int FIRST = 10;

    private static final Map<String, String> SHOULD_LEAD = ordered(
            "the tailback video", "tailback",
            "the official's denial", "fake|debunked|normal",
            "the 300,000 reservists", "300,000 reservists",
            "the flight prices", "flights",
            "the first since the Second World War", "Second World War");

    private static final Map<String, String> SAID_BY = ordered(
            "eastern border", "Pitkaniitty",
            "on the phone", "Pitkaniitty",
            "normal queue", "Pitkaniitty",
            "our homeland", "Putin",
            "any better trained", "Barrons",
            "cannon fodder", "Nuzhin",
            "unjust war", "Nuzhin",
            "not a bluff", "Putin");

    private SeedFigures() {}

    /** Lines in Markdown and what they are held against; nothing where the data is without that article. */
    public static Measured of(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Measured.plain("Not in the data.\n");
        }
        Article article =
                new ArticleReaders(List.of(new PlainTextReader())).read(file).orThrow();
        try (EncoderFinder finder = new EncoderFinder()) {
            Found found = finder.find(article, Progress.UNSEEN).orThrow();
            String text =
                    "The article that the project started from, %d claims, ordered by %s. Places: %s. Lines that stand twice: %s; link lines among the claims: %d.%n%nSpeakers: %s.%n"
                            .formatted(
                                    found.claims().size(),
                                    found.finder(),
                                    places(found.claims()),
                                    repeated(article.text(), found.claims()),
                                    count(found.claims(), LINK),
                                    speakers(article.text(), found));
            return new Measured(text, goals(article.text(), found));
        }
    }

    private static List<Goal> goals(String text, Found found) {
        List<Goal> goals = new ArrayList<>();
        SHOULD_LEAD.forEach((name, words) -> {
            String places = places(found.claims(), Pattern.compile(words, Pattern.DOTALL));
            int first = places.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(places.split(",")[0]);
            goals.add(new Goal("seed article, " + name, "among the first ten", "places " + places, first <= FIRST));
        });
        for (String line : repeatedLines(text)) {
            long times = claimsOf(line, found.claims());
            goals.add(new Goal("seed article, the repeated caption", "1 claim", times + " claims", times == 1));
        }
        goals.add(Goal.none("seed article, link lines among the claims", count(found.claims(), LINK)));
        SAID_BY.forEach((words, name) -> goals.add(new Goal(
                "seed article, who says “%s”".formatted(words),
                name,
                speaker(words, text, found),
                speaker(words, text, found).endsWith(name))));
        return goals;
    }

    private static String speaker(String words, String text, Found found) {
        return found.sentences().stream()
                .filter(sentence ->
                        text.substring(sentence.start(), sentence.end()).contains(words))
                .map(sentence -> String.valueOf(sentence.claimant()))
                .collect(Collectors.joining(", "));
    }

    private static String places(List<Claim> claims) {
        return SHOULD_LEAD.entrySet().stream()
                .map(each -> each.getKey() + " " + places(claims, Pattern.compile(each.getValue(), Pattern.DOTALL)))
                .collect(Collectors.joining("; "));
    }

    private static String places(List<Claim> claims, Pattern words) {
        return IntStream.range(0, claims.size())
                .filter(i -> words.matcher(claims.get(i).passage().quote()).find())
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
    }

    /** For each line that stands twice, how many claims it has become. */
    private static String repeated(String text, List<Claim> claims) {
        return repeatedLines(text).stream()
                .map(line -> "“%s …” %d claim".formatted(beginning(line), claimsOf(line, claims)))
                .collect(Collectors.joining("; "));
    }

    private static List<String> repeatedLines(String text) {
        Set<String> seen = new HashSet<>();
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !seen.add(line))
                .toList();
    }

    private static long claimsOf(String line, List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.passages().stream())
                .filter(passage -> line.contains(passage.quote().strip()))
                .count();
    }

    private static long count(List<Claim> claims, Pattern words) {
        return claims.stream()
                .filter(claim -> words.matcher(claim.passage().quote()).find())
                .count();
    }

    private static String speakers(String text, Found found) {
        return found.sentences().stream()
                .filter(sentence -> sentence.claimant() != null)
                .map(sentence -> "“%s …”: %s"
                        .formatted(beginning(text.substring(sentence.start(), sentence.end())), sentence.claimant()))
                .collect(Collectors.joining("; "));
    }

    private static String beginning(String sentence) {
        return Stream.of(sentence.split("\\s+")).limit(FIRST_WORDS).collect(Collectors.joining(" "));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
