package touchstone.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** Everything that a person can do by a key or from the palette: where it belongs, its icon, and its keys as shipped. */
public enum Act {
    PALETTE(Group.ANYWHERE, Icon.SEARCH, "Ctrl K"),
    SEARCH(Group.ANYWHERE, Icon.SEARCH, "/"),
    OPEN_ARTICLE(Group.ANYWHERE, Icon.DOCUMENT, "Ctrl O"),
    PASTE_ARTICLE(Group.ANYWHERE, Icon.COPY, "Ctrl Shift V"),
    OPEN_CASE_FILE(Group.ANYWHERE, Icon.ARCHIVE, "Ctrl Shift O"),
    IMPORT_BUNDLE(Group.ANYWHERE, Icon.MERGE, "Ctrl Shift I"),
    OPEN_SAMPLE(Group.ANYWHERE, Icon.DOCUMENT),
    ALL_CASES(Group.ANYWHERE, Icon.LINES, "Ctrl 0"),
    RAIL_CASE_1(Group.ANYWHERE, null, "Ctrl 1"),
    RAIL_CASE_2(Group.ANYWHERE, null, "Ctrl 2"),
    RAIL_CASE_3(Group.ANYWHERE, null, "Ctrl 3"),
    RAIL_CASE_4(Group.ANYWHERE, null, "Ctrl 4"),
    RAIL_CASE_5(Group.ANYWHERE, null, "Ctrl 5"),
    UNDO(Group.ANYWHERE, Icon.UNDO, "Ctrl Z"),
    REDO(Group.ANYWHERE, Icon.REDO, "Ctrl Y", "Ctrl Shift Z"),
    TEXT_LARGER(Group.ANYWHERE, Icon.ADD, "Ctrl +"),
    TEXT_SMALLER(Group.ANYWHERE, null, "Ctrl −"),
    LIGHT_OR_DARK(Group.ANYWHERE, Icon.MOON, "Ctrl Shift L"),
    WHO_WORKS(Group.ANYWHERE, Icon.PERSON),
    LEARN(Group.ANYWHERE, Icon.SORT),
    KEYS(Group.ANYWHERE, Icon.INFORMATION, "?"),

    NEXT_CLAIM(Group.MOVING, Icon.RIGHT, "J"),
    PREVIOUS_CLAIM(Group.MOVING, Icon.LEFT, "K"),
    NEXT_OPEN_CLAIM(Group.MOVING, Icon.RIGHT, "Shift J"),
    TO_TEXT(Group.MOVING, Icon.LEFT, "←"),
    TO_CLAIMS(Group.MOVING, Icon.RIGHT, "→"),
    VIEW_ARTICLE(Group.MOVING, Icon.DOCUMENT, "Alt 1"),
    VIEW_EVIDENCE(Group.MOVING, Icon.CLIP, "Alt 2"),
    VIEW_TIMELINE(Group.MOVING, Icon.TIMELINE, "Alt 3"),
    VIEW_REVIEW(Group.MOVING, Icon.COMMENT, "Alt 4"),
    VIEW_JOURNAL(Group.MOVING, Icon.JOURNAL, "Alt 5"),
    VIEW_MERGE(Group.MOVING, Icon.MERGE, "Alt 6"),
    THEN_AND_NOW(Group.MOVING, Icon.JOURNAL, "H"),
    EARLIER_ENTRY(Group.MOVING, Icon.LEFT, ","),
    LATER_ENTRY(Group.MOVING, Icon.RIGHT, "."),
    REVIEW_QUEUE(Group.MOVING, Icon.EYE),
    ZOOM_IN(Group.MOVING, Icon.ADD, "Z"),
    ZOOM_OUT(Group.MOVING, Icon.MINUS, "Shift Z"),
    WHOLE_TIMELINE(Group.MOVING, Icon.FIT, "F"),
    NEXT_PANE(Group.MOVING, null, "F6"),
    BACK(Group.MOVING, Icon.LEFT, "Alt ←"),

    TAKE_UP(Group.CLAIM, Icon.CHECK, "T"),
    DISMISS(Group.CLAIM, Icon.CROSS, "D"),
    DISMISS_BECAUSE(Group.CLAIM, Icon.CROSS, "Shift D"),
    REWORD(Group.CLAIM, Icon.PENCIL, "W"),
    SPLIT(Group.CLAIM, Icon.PENCIL, "S"),
    JOIN(Group.CLAIM, Icon.PENCIL, "Shift S"),
    BETTER_ORDER(Group.CLAIM, Icon.SORT, "O"),
    CLAIM_FROM_SELECTION(Group.MOVING, Icon.ADD, "N"),

    ATTACH(Group.CLAIM, Icon.CLIP, "E"),
    PASTE_EVIDENCE(Group.EVIDENCE, Icon.COPY, "Ctrl V"),
    SUPPORTS(Group.EVIDENCE, Icon.SUPPORTS, "+"),
    REFUTES(Group.EVIDENCE, Icon.REFUTES, "−"),
    CONTEXT(Group.EVIDENCE, Icon.CONTEXT, "0"),
    UNCOVER(Group.EVIDENCE, Icon.EYE, "V"),
    POST_OR_FILE(Group.EVIDENCE, Icon.POST, "X"),

    GIVE_VERDICT(Group.CLAIM, Icon.HALF_TRUE, "G"),
    RATE_1(Group.VERDICT, Icon.TRUE, "1"),
    RATE_2(Group.VERDICT, Icon.MOSTLY_TRUE, "2"),
    RATE_3(Group.VERDICT, Icon.HALF_TRUE, "3"),
    RATE_4(Group.VERDICT, Icon.MOSTLY_FALSE, "4"),
    RATE_5(Group.VERDICT, Icon.FALSE, "5"),
    RATE_6(Group.VERDICT, Icon.ABSURD, "6"),
    AS_OF(Group.VERDICT, null, "Shift G"),
    WITHDRAW_VERDICT(Group.VERDICT, Icon.UNDO),

    COMMENT(Group.REVIEW, Icon.COMMENT, "C"),
    SEND_FOR_REVIEW(Group.REVIEW, Icon.IN_REVIEW),
    RETURN(Group.REVIEW, Icon.RETURNED, "Ctrl R"),
    SIGN_OFF(Group.REVIEW, Icon.SIGNED_OFF, "Ctrl Shift S"),
    REOPEN(Group.REVIEW, Icon.CHANGED_SINCE),
    SETTLE_FIRST(Group.MERGE, Icon.CHECK, "1"),
    SETTLE_SECOND(Group.MERGE, Icon.CHECK, "2"),
    SETTLE_THIRD(Group.MERGE, Icon.CHECK, "3"),
    SETTLE_FOURTH(Group.MERGE, Icon.CHECK, "4"),
    SETTLE_FIFTH(Group.MERGE, Icon.CHECK, "5"),
    SETTLE_SIXTH(Group.MERGE, Icon.CHECK, "6"),
    SETTLE_SEVENTH(Group.MERGE, Icon.CHECK, "7"),
    SETTLE_EIGHTH(Group.MERGE, Icon.CHECK, "8"),
    SETTLE_NINTH(Group.MERGE, Icon.CHECK, "9"),
    WRITE_TOGETHER(Group.MERGE, Icon.PENCIL, "B"),
    FINISH_MERGE(Group.MERGE, Icon.CHECK),
    SIGNING_KEYS(Group.HAND_OVER, Icon.LOCK),
    REPORT(Group.HAND_OVER, Icon.DOCUMENT),
    EXPORT_BUNDLE(Group.HAND_OVER, Icon.ARCHIVE, "Ctrl Shift E"),
    EXPORT_LOCKED_BUNDLE(Group.HAND_OVER, Icon.LOCK);

    /** Where an act stands in the palette. */
    public enum Group {
        CLAIM,
        EVIDENCE,
        VERDICT,
        REVIEW,
        MERGE,
        MOVING,
        ANYWHERE,
        HAND_OVER;

        /** Its name in the palette. */
        public String title() {
            return Words.text("command.group." + kebab(name()));
        }
    }

    private final Group group;
    private final @Nullable Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of from strings
    private final List<String> keys;

    Act(Group group, @Nullable Icon icon, String... keys) {
        this.group = group;
        this.icon = icon;
        this.keys = List.of(keys);
    }

    /** Where it belongs. */
    public Group group() {
        return group;
    }

    /** What it is drawn as, if anything. */
    public @Nullable Icon icon() {
        return icon;
    }

    /** Its keys as shipped, the first of them shown. */
    public List<Shortcut> shortcuts() {
        return keys.stream().map(Shortcut::of).toList();
    }

    /** Its name to files and tests. */
    public String id() {
        return kebab(name());
    }

    /** What the palette and tooltips call it. */
    public String title() {
        return Words.text("command." + id());
    }

    /** Other words that people look for it by; often none. */
    public String also() {
        return Words.maybe("command.also." + id()).orElse("");
    }

    /** The act that is called so. */
    public static Act of(String id) {
        return Arrays.stream(values())
                .filter(act -> act.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
