package touchstone.exchange;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which somebody is called: the whole name, or a part of it that tells enough.
 *
 * @param folded as {@link FoldedText} folds it, single blanks between its parts
 * @param writing how its writing parts words
 */
record WrittenName(String folded, Writing writing) {

    /** How a writing sets words apart. */
    enum Writing {
        /** By blanks, as Latin and Cyrillic do. */
        BLANKS,
        /** By blanks, with particles written on in front. */
        PARTICLES_BEFORE,
        /** By blanks, with particles written on behind. */
        PARTICLES_BEHIND,
        /** Not at all. */
        NONE
    }

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final Set<UnicodeScript> WITH_PARTICLES_BEFORE =
            EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    /** Parts of names that tell nobody from anybody, as they stand written small within a name. */
    private static final Set<String> LINKS = Set.of(
            "de", "del", "della", "der", "den", "des", "da", "das", "do", "dos", "di", "du", "la", "le", "van", "von",
            "ten", "ter", "zu", "zur", "zum", "af", "av", "bin", "bint", "ibn", "al", "el", "ben", "und", "and");

    private static final Set<String> TITLES = Set.of(
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "prof",
            "herr",
            "frau",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sir",
            "phd",
            "md",
            "jr",
            "sr",
            "ii",
            "iii");

    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?iu)(?<!\\p{L})(?:al|el|as|ad|an|ar|at|az|ash)-");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/()·・=.\"“”_]+");
    private static final Pattern WITHIN = Pattern.compile("[-'’‘\\u2010-\\u2015\\u05BE]+");
    private static final String ADDRESSED = "(?:先生|女士|小姐|太太|老师|医生|教授|同学|某|氏|さん|さま|様|君|ちゃん)";
    private static final String ADDRESSED_KOREAN = "\\s?(?:씨|님|선생|기자|교수)";

    /** All ways in which somebody of this name may be called, the longest first. */
    static List<WrittenName> of(String name) {
        String spelled = name.strip();
        Set<String> ways = new LinkedHashSet<>(List.of(spelled));
        Stream.of(BETWEEN.split(ARTICLE_BEFORE.matcher(spelled).replaceAll("")))
                .flatMap(token -> Stream.concat(Stream.of(token), Stream.of(WITHIN.split(token))))
                .filter(part -> part.codePointCount(0, part.length()) > 1 && !isCommon(part, spelled))
                .forEach(ways::add);
        return ways.stream()
                .flatMap(way -> Stream.concat(Stream.of(way), spellings(way)))
                .map(WrittenName::folded)
                .filter(way -> !way.isBlank())
                .distinct()
                .map(WrittenName::written)
                .sorted((one, other) ->
                        Integer.compare(other.folded().length(), one.folded().length()))
                .toList();
    }

    /** What is to be kept to itself word for word, such as an office. */
    static List<WrittenName> whole(String words) {
        String folded = folded(words.strip());
        return folded.isBlank() ? List.of() : List.of(written(folded));
    }

    private static boolean isCommon(String part, String name) {
        String small = part.toLowerCase(Locale.ROOT);
        boolean isLink = LINKS.contains(small) && part.equals(small) && !name.equals(name.toLowerCase(Locale.ROOT));
        return isLink || TITLES.contains(small);
    }

    /** The other ways in which umlauts are spelled, and the given name alone where names are written in one. */
    private static Stream<String> spellings(String way) {
        String spread = way.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        String drawn = way.length() < 5
                ? way
                : way.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return Stream.concat(Stream.of(spread, drawn), halves(way)).filter(other -> !other.equals(way));
    }

    private static Stream<String> halves(String way) {
        boolean isInOne = way.codePoints()
                .allMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN
                        || UnicodeScript.of(point) == UnicodeScript.HANGUL);
        if (!isInOne || way.length() < 2 || way.length() > 4) {
            return Stream.empty();
        }
        return way.length() == 2
                ? Stream.of(way.substring(0, 1))
                : Stream.of(way.substring(0, 1), way.substring(0, 2), way.substring(way.length() - 2));
    }

    private static String folded(String way) {
        return FoldedText.of(way).folded().replaceAll("[\\s-]+", " ").strip();
    }

    private static WrittenName written(String folded) {
        Set<UnicodeScript> scripts =
                folded.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        if (scripts.stream().anyMatch(WITHOUT_BLANKS::contains)) {
            return new WrittenName(folded, Writing.NONE);
        }
        if (scripts.stream().anyMatch(WITH_PARTICLES_BEFORE::contains)) {
            return new WrittenName(folded, Writing.PARTICLES_BEFORE);
        }
        boolean isKorean = scripts.contains(UnicodeScript.HANGUL);
        return new WrittenName(folded, isKorean ? Writing.PARTICLES_BEHIND : Writing.BLANKS);
    }

    /** What finds it in a folded text; a group {@code before} is not part of the name. */
    Pattern pattern() {
        String words =
                Stream.of(folded.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\\-._,·・]*"));
        int longEnough = 3;
        return Pattern.compile(
                switch (writing) {
                    case BLANKS -> start() + words + (folded.length() < longEnough ? "" : "s?") + end();
                    case PARTICLES_BEFORE -> folded.length() < longEnough ? start() + words + end() : particled();
                    case PARTICLES_BEHIND -> start() + words + called(ADDRESSED_KOREAN);
                    case NONE -> words + called(ADDRESSED);
                });
    }

    private String particled() {
        String bare = folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
        String words = Stream.of(bare.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\\-._,]*"));
        return start() + "(?<before>(?:[وفبكلس]{0,2}(?:ال|لل)?|[והבלמשכ]{0,3}))" + words + end();
    }

    /** A surname of one sign is told from a word only where somebody is addressed by it. */
    private String called(String addressed) {
        return folded.codePointCount(0, folded.length()) == 1 ? addressed : "";
    }

    private static String start() {
        return "(?<![\\p{L}\\p{M}])";
    }

    private static String end() {
        return "(?![\\p{L}\\p{M}])";
    }
}
