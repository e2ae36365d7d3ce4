package touchstone.claims;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often the right person is named as the one who says a sentence, over the labelled news. */
final class SpeakerFigures {

    private static final Set<String> NOBODY = Set.of("-", "article", "");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "mr", "ms", "mrs", "dr", "s");

    private double named;
    private double right;
    private double wanted;
    private double reached;

    /**
     * Counts.
     *
     * @param news the articles
     * @param found what was found in each
     */
    SpeakerFigures(List<NewsArticle> news, List<Found> found) {
        for (int i = 0; i < news.size(); i++) {
            count(news.get(i), found.get(i));
        }
    }

    private void count(NewsArticle each, Found found) {
        @Nullable String[] names = names(each, found);
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

    /** Precision and recall: a name is right where it shares a word that carries meaning with either label's. */
    String line() {
        return "%nSpeakers: precision %.2f (%.0f of %.0f named), recall %.2f (%.0f of %.0f that both labels give to somebody).%n"
                .formatted(right / named, right, named, reached / wanted, reached, wanted);
    }

    List<Goal> goals() {
        return List.of(
                Goal.atLeast("speakers, precision", 0.9, right / named),
                Goal.atLeast("speakers, recall", 0.7, reached / wanted));
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
