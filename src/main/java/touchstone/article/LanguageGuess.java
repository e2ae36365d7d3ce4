package touchstone.article;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;

/** The language of a text, by its script and its most frequent small words; nothing where it can't be told. */
final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 8;
    private static final double SMALLEST_SHARE = 0.12;

    private static final Map<String, Set<String>> LATIN = Map.of(
            "en",
                    words("the of and to in that was for on with is it as his by at from are which were has said who"
                            + " a have he they not but be had will after its this their an"),
            "de",
                    words("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wurde"
                            + " in an am es hat sie er nach bei aus wie sind war einen einer noch seit wir"),
            "es",
                    words("el la de que y en los del se las por un para con una su al lo como más fue según es no ha"
                            + " pero sus este esta desde hasta dijo también cuando sin sobre años"),
            "fr",
                    words("le la les des et du que une dans est pour qui sur pas au par il ce ont été avec aux selon"
                            + " de en un a ne se sont plus mais son ses cette elle nous ans"),
            "it",
                    words("il di che la e un per del è una con non sono della le dei nel alla ha più gli da in al"
                            + " anche si i"),
            "pt",
                    words("o de que e do da em um para com não uma os no se na por mais as dos foi ao a é à também"
                            + " ele são pela"),
            "nl",
                    words("de het een van en in is dat op te zijn met voor niet aan er die ook om heeft door was bij"
                            + " naar maar nog ze hij over"),
            "sv",
                    words("och att det som en på är av för med den till inte har de ett om var från sig i kan men"
                            + " vid när"),
            "fi",
                    words("ja on ei että se oli hän mutta ovat kun myös joka mukaan kuin ole sen sekä tai vain sanoo"
                            + " sanoi kertoo jo noin yli ennen jälkeen viime vuonna tämä ollut eivät jotka niin"
                            + " nyt vielä mitä kuitenkin"),
            "pl", words("w i na z się do nie że jest o jak po od za przez co dla są to oraz"));

    private static final Map<String, Set<String>> CYRILLIC = Map.of(
            "ru",
                    words("и в не на что с как это по но из у за от так его для было только уже или если чтобы они"
                            + " после при"),
            "uk",
                    words("і в не на що з як це по але із у за від так його для було тільки вже або якщо щоб вони"
                            + " після та"),
            "bg", words("и в не на че с като това по но от у за се така да му за беше само вече или ако са след при"));

    private static final String RUSSIAN_LETTERS = "ыэёъ";
    private static final String UKRAINIAN_LETTERS = "іїєґ";
    private static final String LETTERS_OF_OTHERS = "ўјњљћђџѓќѕ";

    private LanguageGuess() {}

    /** The BCP 47 tag of the language. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return switch (script(sample)) {
            case LATIN -> byWords(sample, LATIN);
            case CYRILLIC -> byLetters(sample.toLowerCase(Locale.ROOT));
            case ARABIC -> arabic(sample);
            case GREEK -> Optional.of("el");
            case HEBREW -> Optional.of("he");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            default -> Optional.empty();
        };
    }

    /** The script of most letters; {@link UnicodeScript#COMMON} where none has two thirds. */
    private static UnicodeScript script(String sample) {
        Map<UnicodeScript, Integer> counts = new TreeMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 > letters * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /** Russian and Ukrainian each have letters that the other lacks; a name from the other may be quoted. */
    private static Optional<String> byLetters(String sample) {
        long russian = count(sample, RUSSIAN_LETTERS);
        long ukrainian = count(sample, UKRAINIAN_LETTERS);
        if (count(sample, LETTERS_OF_OTHERS) > 0) {
            return Optional.empty();
        }
        Optional<String> byWords = byWords(sample, CYRILLIC);
        boolean isBulgarian = byWords.filter("bg"::equals).isPresent();
        if (isBulgarian || russian + ukrainian == 0) {
            return byWords;
        }
        if (russian > ukrainian * 4) {
            return Optional.of("ru");
        }
        return ukrainian > russian * 4 ? Optional.of("uk") : byWords;
    }

    /** Persian and Urdu have letters that Arabic writes in foreign names at most. */
    private static Optional<String> arabic(String sample) {
        return count(sample, "پگچژکیٹڈے") * 50 > sample.length() ? Optional.empty() : Optional.of("ar");
    }

    private static long count(String sample, String letters) {
        return sample.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }

    private static Optional<String> byWords(String sample, Map<String, Set<String>> languages) {
        Map<String, Integer> hits = new TreeMap<>();
        int words = 0;
        StringTokenizer tokens =
                new StringTokenizer(sample.toLowerCase(Locale.ROOT), " \t\n\u00a0.,;:!?()[]\"“”«»„'’…");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            words++;
            languages.forEach((language, frequent) -> {
                if (frequent.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return clearWinner(hits, words);
    }

    private static Optional<String> clearWinner(Map<String, Integer> hits, int words) {
        var ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (words < FEWEST_WORDS || ranked.isEmpty()) {
            return Optional.empty();
        }
        int best = ranked.getFirst().getValue();
        int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean isFinnish = ranked.getFirst().getKey().equals("fi");
        boolean isClear = best > words * (isFinnish ? SMALLEST_SHARE / 2 : SMALLEST_SHARE) && best > next * 1.3;
        return isClear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    private static Set<String> words(String spaced) {
        return Set.copyOf(
                java.util.Arrays.asList(spaced.split(" ")).stream().distinct().toList());
    }
}
