package touchstone.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Tally;

/** What a house's choices teach, in sentences. */
public final class LearningWords {

    private LearningWords() {}

    /** How many choices there are in a language. */
    public static String tally(Tally tally) {
        return Words.text(
                "learning.tally",
                language(tally.language()),
                tally.takenUp(),
                tally.dismissed(),
                tally.left(),
                tally.articles());
    }

    /** The name of a language. */
    public static String language(String code) {
        return code.isEmpty()
                ? Words.text("learning.no-language")
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** What is missing before there is enough to learn from: {@code 12 more taken up, in 3 more articles}. */
    public static String lacks(Tally tally) {
        List<String> lacking = new ArrayList<>();
        add(lacking, "learning.lacks.taken-up", tally.lacksTakenUp());
        add(lacking, "learning.lacks.against", tally.lacksAgainst());
        add(lacking, "learning.lacks.articles", tally.lacksArticles());
        return String.join("; ", lacking);
    }

    private static void add(List<String> lacking, String key, int lacks) {
        if (lacks > 0) {
            lacking.add(Words.text(key, lacks));
        }
    }

    /** Whether a head is better than another, and on how many articles that was seen. */
    public static String judged(Comparison comparison) {
        String key = comparison.judgement().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.text("learning.judged." + key, head(comparison.before()), comparison.articles());
    }

    /** What a head is called. */
    public static String head(String name) {
        return name.equals(KeptHead.SHIPPED) ? Words.text("learning.shipped") : name;
    }

    /** What a head is called, standing alone. */
    public static String title(String name) {
        return name.equals(KeptHead.SHIPPED)
                ? Words.text("learning.as-shipped")
                : Words.text("learning.as-house", name.replaceFirst("^house ", ""));
    }

    /** Where a head comes from. */
    public static String origin(KeptHead head, ZoneId zone) {
        return Words.text(
                "learning.origin",
                head.learnedBy(),
                Times.minute(head.learnedAt(), zone),
                head.choices().takenUp() + head.choices().against(),
                head.choices().articles(),
                String.join(", ", head.caseFiles()));
    }
}
