package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Reason.Cue;

/** Names in a sentence: runs of capitals that are not only the sentence's first word; places by list or by the word before. */
final class Names {

    private static final String OPENING = "“\"„«:!?";

    private final Phrases places;
    private final Phrases placeWords;
    private final Phrases starters;
    private final Phrases days;
    private final Phrases months;

    private final boolean capitalisesNouns;

    Names(Lexicon lexicon) {
        capitalisesNouns = lexicon.language().equals("de");
        places = lexicon.list("places");
        placeWords = lexicon.list("place words");
        starters = lexicon.list("starters");
        days = lexicon.list("days");
        months = lexicon.list("months");
    }

    /** What is seen, in order; nothing of the kind where everything is in capitals, or a script has none. */
    List<Sighting> in(String text, List<Word> words) {
        List<Sighting> seen = new ArrayList<>();
        boolean isShouted =
                words.stream().filter(word -> word.look() == Word.Look.CAPITALS).count() > words.size() / 2
                        && words.size() > 3;
        for (int i = 0; i < words.size(); i++) {
            int place = places.matchAt(words, i);
            if (place > 0
                    && (words.get(i).isCapital()
                            || !Character.isLowerCase(text.charAt(words.get(i).start())))) {
                seen.add(new Sighting(
                        Cue.PLACE,
                        words.get(i).start(),
                        words.get(i + place - 1).end()));
                i += place - 1;
                continue;
            }
            if (isShouted || !isOfName(text, words, i)) {
                continue;
            }
            int last = i;
            while (last + 1 < words.size() && isJoined(text, words, last) && isOfName(text, words, last + 1)) {
                last++;
            }
            boolean isOnlyStarters = words.subList(i, last + 1).stream().allMatch(this::isStarter);
            if (isOnlyStarters || (last == i && capitalisesNouns)) {
                continue;
            }
            boolean isPlace = i > 0 && last - i < 2 && placeWords.has(words.get(i - 1));
            seen.add(new Sighting(
                    isPlace ? Cue.PLACE : Cue.NAME,
                    words.get(i).start(),
                    words.get(last).end()));
            i = last;
        }
        return seen;
    }

    private boolean isOfName(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.isCapital()
                || days.has(word)
                || months.has(word)
                || word.form().equals("i")
                || word.form().startsWith("i'")) {
            return false;
        }
        if (!opens(text, words, at)) {
            return true;
        }
        boolean nextIsCapital = at + 1 < words.size() && words.get(at + 1).isCapital();
        return !isStarter(word) && (nextIsCapital || word.isPossessive());
    }

    /** Words that begin sentences and are no names; of a short form such as {@code FOR} that can't be said. */
    private boolean isStarter(Word word) {
        return starters.has(word) && word.look() == Word.Look.CAPITAL;
    }

    /** Whether a sentence begins there, also within quotation marks and after a colon: its capital then says nothing. */
    private static boolean opens(String text, List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        String between = text.substring(words.get(at - 1).end(), words.get(at).start());
        return between.chars().anyMatch(unit -> OPENING.indexOf(unit) >= 0);
    }

    private static boolean isJoined(String text, List<Word> words, int at) {
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return (between.isBlank() && between.indexOf('\n') < 0) || between.equals(". ");
    }
}
