package touchstone.claims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Reason.Cue;
import touchstone.model.When;

/**
 * Words a claim so that it stands alone, where that is certain: with the name of whoever "she" is that says it, without
 * "But" before it, without quotation marks that only open or only close, and with the dates of the days that an article
 * dated by its file names in its own voice.
 */
final class Wording {

    private static final Pattern PRONOUN_OR_AGE = Pattern.compile("(?:He|She|The \\d{1,3}-year-old)(?=[ ,])");

    private final @Nullable When published;
    private final boolean isEnglish;

    Wording(@Nullable When published, String language) {
        this.published = published;
        this.isEnglish = language.equals("en");
    }

    /** The sentence made to stand alone. */
    String of(String text, Candidate candidate) {
        String sentence = candidate.span().in(text).replace('\n', ' ');
        String dated = isEnglish ? dated(sentence, candidate) : sentence;
        String whole = isEnglish ? withoutConjunction(named(dated, candidate)) : dated;
        String balanced = balanced(whole).strip();
        return balanced.isBlank() ? sentence : balanced;
    }

    /** "She said so" becomes "Jane Marsh said so", where it is certain who spoke. */
    private static String named(String sentence, Candidate candidate) {
        Speech speech = candidate.speech();
        boolean beginsWithSpeaker = speech.claimant() != null
                && speech.words() != null
                && speech.words().start() == candidate.span().start();
        Matcher subject = PRONOUN_OR_AGE.matcher(sentence);
        return beginsWithSpeaker && subject.lookingAt()
                ? speech.claimant() + sentence.substring(subject.end())
                : sentence;
    }

    private static String withoutConjunction(String sentence) {
        for (String first : List.of("But now, ", "But ", "And ", "However, ", "Meanwhile, ")) {
            if (sentence.startsWith(first) && sentence.length() > first.length() + 20) {
                String rest = sentence.substring(first.length());
                return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return sentence;
    }

    /** "on Wednesday" becomes "on Wednesday (21 September 2022)"; what somebody is quoted with was said another day. */
    private String dated(String sentence, Candidate candidate) {
        if (published == null || candidate.speech().kind() == Claim.Kind.QUOTED) {
            return sentence;
        }
        boolean isAboutFuture = candidate.seen().stream().anyMatch(seen -> seen.cue() == Cue.FORECAST);
        Days days = new Days(published.date());
        List<Word> words = candidate.words();
        StringBuilder dated = new StringBuilder();
        int reached = 0;
        for (int i = 0; i < words.size(); i++) {
            Days.Dated found = days.at(words, i, isAboutFuture);
            if (found != null) {
                i = found.last();
                int after = words.get(i).end() - candidate.span().start();
                dated.append(sentence, reached, after)
                        .append(" (")
                        .append(found.date())
                        .append(")");
                reached = after;
            }
        }
        return dated.append(sentence, reached, sentence.length()).toString();
    }

    private static String balanced(String sentence) {
        if (sentence.length() < 3) {
            return sentence;
        }
        char first = sentence.charAt(0);
        String closers = first == '“' ? "”" : first == '"' ? "\"" : first == '«' ? "»" : "";
        if (!closers.isEmpty() && sentence.indexOf(closers.charAt(0), 1) < 0) {
            return sentence.substring(1);
        }
        char last = sentence.charAt(sentence.length() - 1);
        if ((last == '”' && sentence.indexOf('“') < 0) || (last == '»' && sentence.indexOf('«') < 0)) {
            return sentence.substring(0, sentence.length() - 1);
        }
        return sentence;
    }
}
