package touchstone.claims;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often the right person is named as the one who says a sentence, over the labelled news.
 *
 * @param news the articles
 * @param found what was found in each
 */
record SpeakerFigures(List<NewsArticle> news, List<Found> found) {

    private static final Set<String> NOBODY = Set.of("-", "article", "");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "mr", "ms", "mrs", "dr", "s");

    /** Precision and recall: a name is right where it shares a word that carries meaning with either label's. */
    String line() {
        double named = 0;
        double right = 0;
        double wanted = 0;
        double reached = 0;
        for (int i = 0; i < news.size(); i++) {
            NewsArticle each = news.get(i);
            @Nullable String[] names = names(each, found.get(i));
            for (int place = 0; place < names.length; place++) {
                List<String> labels = each.labels().get(place).claimants();
                boolean isSaid = labels.stream().noneMatch(label -> NOBODY.contains(label.strip()));
                String name = names[place];
                boolean isRight = labels.stream().anyMatch(label -> isSame(label, name));
                named += name == null ? 0 : 1;
                right += isRight ? 1 : 0;
                wanted += isSaid ? 1 : 0;
                reached += isSaid && isRight ? 1 : 0;
            }
        }
        return "%nSpeakers: precision %.2f (%.0f of %.0f named), recall %.2f (%.0f of %.0f that both labels give to somebody).%n"
                .formatted(right / named, right, named, reached / wanted, reached, wanted);
    }

    private static @Nullable String[] names(NewsArticle each, Found found) {
        @Nullable String[] names = new String[each.sentences().size()];
        for (Sentence sentence : found.sentences()) {
            int place = each.under(sentence.start(), sentence.end());
            if (place >= 0 && names[place] == null) {
                names[place] = sentence.claimant();
            }
        }
        return names;
    }

    private static boolean isSame(String label, @Nullable String name) {
        Set<String> common = words(label);
        common.retainAll(words(name == null ? "" : name));
        return !common.isEmpty();
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }
}
