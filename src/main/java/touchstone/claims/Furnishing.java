package touchstone.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Boilerplate.Kind;
import touchstone.model.Paragraph;

/** Recognises the lines that pages put among their paragraphs: links, letters, credits, bylines, buttons, notices, menus. */
final class Furnishing {

    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 110;
    private static final int FEWEST_IN_MENU = 4;
    private static final int LONGEST_NAME = 5;

    private final Phrases links;
    private final Phrases letters;
    private final Phrases invitations;
    private final Phrases credits;
    private final Phrases bylines;
    private final Phrases sharing;
    private final Phrases notices;
    private final Phrases days;
    private final Phrases months;
    private final Phrases addressing;
    private final Phrases by;

    Furnishing(Lexicon lexicon) {
        links = lexicon.list("link lines");
        letters = lexicon.list("newsletter");
        invitations = lexicon.list("invitations");
        credits = lexicon.list("credit");
        bylines = lexicon.list("byline");
        sharing = lexicon.list("sharing");
        notices = lexicon.list("notice");
        days = lexicon.list("days");
        months = lexicon.list("months");
        addressing = lexicon.list("addressing");
        by = lexicon.list("by");
    }

    /** Why a line is not of the article; nothing where it is. */
    @Nullable
    Kind kindOf(Line line) {
        if (line.kind() == Paragraph.Kind.HEADLINE) {
            return null;
        }
        return kindOf(line.text(), line.isClosed());
    }

    /** Why a piece of a caption is none: a credit after the caption proper. */
    boolean isCredit(String text) {
        List<Word> words = Word.of(text);
        return !words.isEmpty() && isCredit(text, words);
    }

    private @Nullable Kind kindOf(String text, boolean isClosed) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<Word> words = Word.of(text);
        if (words.isEmpty()) {
            return Kind.MENU;
        }
        if (isLink(text, words)) {
            return Kind.LINK_LINE;
        }
        if (isLetter(words, isClosed)) {
            return Kind.NEWSLETTER;
        }
        if (isNotice(text, words)) {
            return Kind.NOTICE;
        }
        if (isCredit(text, words)) {
            return Kind.CREDIT;
        }
        if (isSharing(text, words, isClosed)) {
            return Kind.SHARING;
        }
        if (isByline(text, words, isClosed) || isOnlyDate(words)) {
            return Kind.BYLINE;
        }
        return isRowOfItems(text) ? Kind.MENU : null;
    }

    /** "READ MORE: …", "» Related", "See also". */
    private boolean isLink(String text, List<Word> words) {
        int length = links.matchAt(words, 0);
        if (length == 0) {
            return false;
        }
        String rest = text.substring(words.get(length - 1).end()).strip();
        boolean isShouted =
                length > 1 && words.subList(0, length).stream().allMatch(word -> word.look() == Word.Look.CAPITALS);
        return isShouted || rest.isEmpty() || ":»>|→–—-▶…".indexOf(rest.charAt(0)) >= 0;
    }

    private boolean isLetter(List<Word> words, boolean isClosed) {
        boolean invitesFirst = invitations.matchAt(words, 0) > 0;
        boolean namesLetter = letters.isIn(words);
        boolean addresses = addressing.isIn(words);
        boolean isShortCall = invitesFirst && words.size() <= 8 && !isClosed && addresses;
        return (namesLetter && (invitesFirst || (addresses && invitations.isIn(words)))) || isShortCall;
    }

    private boolean isNotice(String text, List<Word> words) {
        int length = notices.matchAt(words, 0);
        if (text.startsWith("©")) {
            return true;
        }
        if (length == 0) {
            return false;
        }
        return length > 1
                || words.size() == 1
                || text.startsWith(":", words.getFirst().end());
    }

    private boolean isCredit(String text, List<Word> words) {
        int length = credits.matchAt(words, 0);
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String rest =
                length == 0 ? "" : text.substring(words.get(length - 1).end()).strip();
        boolean isLabel = length > 0 && (rest.startsWith(":") || rest.startsWith("©") || rest.startsWith("/"));
        boolean isInBrackets = text.startsWith("(") && text.endsWith(")") && credits.isIn(words) && words.size() <= 8;
        boolean isAgency =
                length == words.size() && length > 0 && words.getFirst().isCapital();
        return isLabel || isInBrackets || isAgency;
    }

    private boolean isSharing(String text, List<Word> words, boolean isClosed) {
        int length = sharing.matchAt(words, 0);
        return length > 0 && !isClosed && text.length() <= 60 && words.size() - length <= (length > 1 ? 4 : 1);
    }

    private boolean isByline(String text, List<Word> words, boolean isClosed) {
        int length = bylines.matchAt(words, 0);
        if (length == 0 || isClosed || text.length() > LONGEST_LABEL || words.size() == length) {
            return false;
        }
        boolean isDated = words.stream().anyMatch(Word::isNumber);
        boolean isNamed = isNameLike(text, words.get(length)) || bylines.isIn(words.subList(length, words.size()));
        long small = words.stream()
                .skip(length)
                .filter(word -> !isNameLike(text, word))
                .count();
        boolean isShortDate = isDated && words.size() <= 14;
        boolean isCased = Character.isLowerCase(text.charAt(words.getFirst().end() - 1))
                || words.getFirst().isCapital();
        boolean isMostlyName = isNamed && small <= words.size() / 2 && (isCased || words.size() <= LONGEST_NAME);
        boolean isUpdate = isDated && by.matchAt(words, 0) == 0;
        return isUpdate ? isShortDate : isMostlyName;
    }

    /** Begins with a capital, or is of a script that has none. */
    private static boolean isNameLike(String text, Word word) {
        return word.isCapital() || (!word.isNumber() && !Character.isLowerCase(text.charAt(word.start())));
    }

    /** "Thursday, 22 September 2022" and nothing else. */
    private boolean isOnlyDate(List<Word> words) {
        boolean isDate = words.size() <= 8
                && words.stream().anyMatch(Word::isNumber)
                && words.stream().anyMatch(word -> days.has(word) || months.has(word));
        return isDate
                && words.stream()
                        .allMatch(word -> word.isNumber()
                                || days.has(word)
                                || months.has(word)
                                || word.form().length() <= 3);
    }

    /** "Home | World | Sport | Weather". */
    private static boolean isRowOfItems(String text) {
        String[] items = text.split("[|•»›·]", -1);
        if (items.length < FEWEST_IN_MENU) {
            return false;
        }
        for (String item : items) {
            if (Word.of(item).size() > 4) {
                return false;
            }
        }
        return true;
    }

    /** Runs of very short lines without an end. */
    Set<Integer> menus(List<Line> lines) {
        Set<Integer> menus = new HashSet<>();
        int run = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && isItem(lines.get(i))) {
                run++;
                continue;
            }
            for (int k = i - run; run >= FEWEST_IN_MENU && k < i; k++) {
                menus.add(k);
            }
            run = 0;
        }
        return menus;
    }

    private static boolean isItem(Line line) {
        return line.kind() == Paragraph.Kind.BODY
                && line.text().length() <= 28
                && !line.isClosed()
                && Word.of(line.text()).size() <= 3
                && line.text().chars().noneMatch(Character::isDigit);
    }
}
