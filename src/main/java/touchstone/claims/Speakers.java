package touchstone.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;

/**
 * Keeps track, through one article in reading order, of who speaks: a quotation keeps its speaker over sentences and
 * paragraphs, a surname stands for the full name given before, "he" or "she" for the one person last named as speaking.
 */
final class Speakers {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the|his|her|its|their|our)\\s+(?=\\S)");
    private static final Pattern YEARS = Pattern.compile("\\d+");
    private static final double MOSTLY = 0.5;
    private static final int FEWEST_WORDS_QUOTED = 4;
    private static final int FARTHEST_IMPLIED = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private final Attribution attribution;
    private final Attribution ofIntroduced;
    private final Map<String, String> fullNames = new HashMap<>();
    private @Nullable String lastPerson;
    private @Nullable String lastGroup;
    private @Nullable String lastNamed;
    private int sinceNamed;
    private final Introduced introduced = new Introduced();
    private @Nullable String carried;
    private @Nullable String ofLine;

    Speakers(Lexicon lexicon) {
        attribution = Attribution.of(lexicon);
        ofIntroduced = Attribution.ofIntroduced(lexicon);
    }

    /** Begins a line; a quotation that the line before left open goes on in one that opens with a quotation. */
    void beginLine(boolean beginsQuoted) {
        ofLine = beginsQuoted ? carried : null;
        carried = null;
    }

    /** Ends a line; where it ends in a quotation or announces one, the next may go on with it. */
    void endLine(boolean mayGoOn) {
        carried = mayGoOn ? ofLine : null;
    }

    /**
     * Who says a sentence.
     *
     * @param text the whole text
     * @param span the sentence
     * @param words its words
     * @param quotes the quotations in it
     * @param next the speaker named in the sentence after it, where that goes on with the same quotation
     */
    Speech of(String text, Span span, List<Word> words, Quotes quotes, Attribution.@Nullable Named next) {
        Attribution.Named named = speaker(text, words, quotes);
        double share = quotes.shareOf(span.start(), span.end());
        String claimant = named == null ? null : resolve(text, named);
        sinceNamed = named == null ? sinceNamed + 1 : 0;
        lastNamed = claimant == null ? lastNamed : claimant;
        learn(text, words, named);
        introduced.read(new Clause(text, words), claimant);
        if (named != null) {
            ofLine = claimant;
            remember(named.form(), claimant);
            return new Speech(
                    claimant, named.whole(), isQuoted(quotes, words, share) ? Claim.Kind.QUOTED : Claim.Kind.REPORTED);
        }
        if (share > MOSTLY) {
            String carriedOn = ofLine != null ? ofLine : next == null ? null : resolve(text, next);
            ofLine = carriedOn;
            return new Speech(carriedOn, null, Claim.Kind.QUOTED);
        }
        return Speech.OWN_VOICE;
    }

    private Attribution.@Nullable Named speaker(String text, List<Word> words, Quotes quotes) {
        Attribution.Named named = introduced.person(null) == null ? null : ofIntroduced.in(text, words, quotes);
        boolean isMeant = named != null && named.form() == Attribution.Form.INTRODUCED && resolve(text, named) != null;
        return isMeant ? named : attribution.in(text, words, quotes);
    }

    private void remember(Attribution.Form form, @Nullable String claimant) {
        switch (form) {
            case NAME -> {
                lastPerson = claimant;
                lastGroup = null;
            }
            case ROLE -> {
                boolean isGroup = claimant != null && claimant.endsWith("s");
                lastGroup = isGroup ? claimant : lastGroup;
            }
            case HE_OR_SHE, THEY, IMPLIED, INTRODUCED -> {}
        }
    }

    /** The speaker that a sentence names. */
    Attribution.@Nullable Named named(String text, List<Word> words, Quotes quotes) {
        return attribution.in(text, words, quotes);
    }

    private static boolean isQuoted(Quotes quotes, List<Word> words, double share) {
        if (share > MOSTLY) {
            return true;
        }
        return quotes.spans().stream()
                .anyMatch(quote ->
                        words.stream().filter(word -> quote.holds(word.start())).count() >= FEWEST_WORDS_QUOTED);
    }

    private @Nullable String resolve(String text, Attribution.Named named) {
        String written = attribution.words(text, named);
        return switch (named.form()) {
            case HE_OR_SHE -> lastPerson;
            case IMPLIED -> sinceNamed <= FARTHEST_IMPLIED ? lastNamed : null;
            case THEY -> lastGroup;
            case INTRODUCED ->
                introduced.person(YEARS.matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse(null));
            case ROLE -> ARTICLE.matcher(written).replaceFirst("");
            case NAME ->
                attribution.isOblique(text, named) ? otherCase(written) : fullNames.getOrDefault(written, written);
        };
    }

    /** A name given before that differs in its ending alone, if there is one only; else what is written. */
    private String otherCase(String written) {
        String surname = written.substring(written.lastIndexOf(' ') + 1);
        List<String> known = fullNames.entrySet().stream()
                .filter(entry -> isSameButEnding(entry.getKey(), surname))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return known.size() == 1 ? known.getFirst() : fullNames.getOrDefault(written, written);
    }

    private static boolean isSameButEnding(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && Math.max(one.length(), other.length()) - common <= LONGEST_ENDING;
    }

    /**
     * Remembers two or more capitals in a row as a full name, under the last of them. Once another name than the last
     * speaker's has come up, "he" could be either.
     */
    private void learn(String text, List<Word> words, Attribution.@Nullable Named speaker) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int end = i;
            while (end + 1 < words.size() && isOneName(text, words.get(end), words.get(end + 1))) {
                end++;
            }
            if (end > i && end - i < 4) {
                learn(text, words.get(i), words.get(end), speaker);
            }
            i = Math.max(i, end);
        }
    }

    private void learn(String text, Word first, Word surname, Attribution.@Nullable Named speaker) {
        String bare = text.substring(surname.start(), surname.bareEnd());
        String full = text.substring(first.start(), surname.start()) + bare;
        fullNames.putIfAbsent(bare, full);
        boolean isSpeaker = speaker != null
                && speaker.named().start() <= first.start()
                && first.start() < speaker.whole().end();
        if (!isSpeaker && lastPerson != null && !lastPerson.endsWith(bare)) {
            lastPerson = null;
        }
    }

    private static boolean isOneName(String text, Word one, Word next) {
        return one.look() == Word.Look.CAPITAL
                && next.look() == Word.Look.CAPITAL
                && !one.isPossessive()
                && text.substring(one.end(), next.start()).equals(" ");
    }
}
