package touchstone.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Finding;
import touchstone.model.Missing;
import touchstone.model.SecondRating;
import touchstone.model.Verdict;
import touchstone.model.edit.Matter;

/** What stands between a case and its sign-off, a sentence for each, also once it was let pass. */
public final class MissingWords {

    private MissingWords() {}

    /** Both ratings of a claim: {@code Half true against Mostly true}. */
    public static String ratings(Case of, Missing missing, SecondRating second) {
        String decided = of.claim(missing.claim() == null ? 0 : missing.claim())
                .map(Claim::verdict)
                .map(Verdict::rating)
                .map(Words::rating)
                .orElse("");
        String other = second.rating() == null ? "" : Words.rating(second.rating());
        return Words.text("missing.ratings", other, decided);
    }

    /** What was let pass, by the key that its waiver names. */
    public static String line(String key) {
        String[] parts = key.split(":", 3);
        Optional<Missing.Kind> kind = named(Missing.Kind.values(), parts[0]);
        if (kind.isEmpty() || parts.length < 3) {
            return key;
        }
        return switch (kind.get()) {
            case VERDICT -> Words.text("missing.verdict", parts[1]);
            case EVIDENCE -> Words.text("missing.evidence", parts[1]);
            case ANSWER ->
                Words.text(
                        "missing.answer",
                        parts[1],
                        named(Claim.Question.values(), parts[2])
                                .map(Words::name)
                                .orElse(parts[2]));
            case FINDING_UNSEEN -> Words.text("missing.finding", finding(parts[2]));
            case CONVERSATION_OPEN -> Words.text("missing.conversation", parts[2]);
            case RATING_DIFFERS -> Words.text("missing.rating", parts[1], parts[2]);
            case UNSETTLED -> Words.text("missing.unsettled", apart(key));
        };
    }

    /** What copies say differently, by the key of what is missing: {@code Grade, evidence 3}. */
    public static String apart(String key) {
        String[] parts = key.split(":", 4);
        String matter = parts.length < 3
                ? key
                : named(Matter.values(), parts[2]).map(Words::name).orElse(parts[2]);
        String evidence = parts.length > 3 ? Words.text("missing.unsettled.evidence", parts[3]) : "";
        String claim = parts.length > 1 && !parts[1].isEmpty() ? Words.text("missing.unsettled.claim", parts[1]) : "";
        return matter + evidence + claim;
    }

    private static String finding(String key) {
        String[] parts = key.split(":", 4);
        return named(Finding.Kind.values(), parts[0])
                .filter(_ -> parts.length == 4)
                .map(kind -> Words.what(new Finding(kind, null, null, List.of(parts[3].split("\\|", -1)))))
                .map(sentence -> sentence.replaceAll("\\.$", ""))
                .orElse(key);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
