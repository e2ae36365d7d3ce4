package touchstone.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import touchstone.words.Words;

/** The lines of the sheet of keys, in order: acts that are learnt together stand on one line. */
enum KeyLine {
    PALETTE(Section.ANYWHERE, Act.PALETTE),
    SEARCH(Section.ANYWHERE, Act.SEARCH),
    OPEN_ARTICLE(Section.ANYWHERE, Act.OPEN_ARTICLE),
    PASTE_ARTICLE(Section.ANYWHERE, Act.PASTE_ARTICLE),
    OPEN_CASE_FILE(Section.ANYWHERE, Act.OPEN_CASE_FILE),
    BUNDLES(Section.ANYWHERE, Act.IMPORT_BUNDLE, Act.EXPORT_BUNDLE),
    ALL_CASES(Section.ANYWHERE, Act.ALL_CASES),
    RAIL_CASES(Section.ANYWHERE, true, Act.RAIL_CASE_1, Act.RAIL_CASE_5),
    UNDO_REDO(Section.ANYWHERE, Act.UNDO, Act.REDO),
    TEXT_SIZE(Section.ANYWHERE, Act.TEXT_LARGER, Act.TEXT_SMALLER),
    LIGHT_OR_DARK(Section.ANYWHERE, Act.LIGHT_OR_DARK),
    SHEET(Section.ANYWHERE, Act.KEYS),

    NEXT_PREVIOUS_CLAIM(Section.MOVING, Act.NEXT_CLAIM, Act.PREVIOUS_CLAIM),
    NEXT_OPEN_CLAIM(Section.MOVING, Act.NEXT_OPEN_CLAIM),
    TEXT_CLAIMS(Section.MOVING, Act.TO_TEXT, Act.TO_CLAIMS),
    VIEWS(Section.MOVING, true, Act.VIEW_ARTICLE, Act.VIEW_MERGE),
    THEN_AND_NOW(Section.MOVING, Act.THEN_AND_NOW),
    ENTRIES(Section.MOVING, Act.EARLIER_ENTRY, Act.LATER_ENTRY),
    ZOOM(Section.MOVING, Act.ZOOM_IN, Act.ZOOM_OUT, Act.WHOLE_TIMELINE),
    NEXT_PANE(Section.MOVING, Act.NEXT_PANE),
    BACK(Section.MOVING, Act.BACK),

    TAKE_UP(Section.CLAIMS, Act.TAKE_UP),
    DISMISS(Section.CLAIMS, Act.DISMISS, Act.DISMISS_BECAUSE),
    REWORD(Section.CLAIMS, Act.REWORD),
    SPLIT_JOIN(Section.CLAIMS, Act.SPLIT, Act.JOIN),
    CLAIM_FROM_SELECTION(Section.CLAIMS, Act.CLAIM_FROM_SELECTION),
    BETTER_ORDER(Section.CLAIMS, Act.BETTER_ORDER),
    OPEN_CLOSE_CLAIM(Section.CLAIMS, "Enter"),

    ATTACH(Section.EVIDENCE, Act.ATTACH),
    PASTE_EVIDENCE(Section.EVIDENCE, Act.PASTE_EVIDENCE),
    STANCE(Section.EVIDENCE, Act.SUPPORTS, Act.REFUTES, Act.CONTEXT),
    GRADE(Section.EVIDENCE, "A", "…", "F", "1", "…", "6"),
    UNCOVER(Section.EVIDENCE, Act.UNCOVER),
    POST_OR_FILE(Section.EVIDENCE, Act.POST_OR_FILE),

    GIVE_VERDICT(Section.VERDICT_AND_REVIEW, Act.GIVE_VERDICT),
    RATE(Section.VERDICT_AND_REVIEW, true, Act.RATE_1, Act.RATE_6),
    AS_OF(Section.VERDICT_AND_REVIEW, Act.AS_OF),
    COMMENT(Section.VERDICT_AND_REVIEW, Act.COMMENT),
    RETURN(Section.VERDICT_AND_REVIEW, Act.RETURN),
    SIGN_OFF(Section.VERDICT_AND_REVIEW, Act.SIGN_OFF),
    SETTLE(Section.VERDICT_AND_REVIEW, true, Act.SETTLE_FIRST, Act.SETTLE_NINTH),
    WRITE_TOGETHER(Section.VERDICT_AND_REVIEW, Act.WRITE_TOGETHER);

    /** The headings of the sheet. */
    enum Section {
        ANYWHERE,
        MOVING,
        CLAIMS,
        EVIDENCE,
        VERDICT_AND_REVIEW;

        /** Its heading. */
        String title() {
            return Words.text("kit.keys." + kebab(name()));
        }

        /** Its lines, in order. */
        List<KeyLine> lines() {
            return Arrays.stream(KeyLine.values())
                    .filter(line -> line.section == this)
                    .toList();
        }
    }

    private final Section section;
    private final boolean isRange;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Act> acts;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> fixed;

    KeyLine(Section section, Act... acts) {
        this(section, false, acts);
    }

    KeyLine(Section section, boolean isRange, Act... acts) {
        this.section = section;
        this.isRange = isRange;
        this.acts = List.of(acts);
        this.fixed = List.of();
    }

    KeyLine(Section section, String... fixed) {
        this.section = section;
        this.isRange = false;
        this.acts = List.of();
        this.fixed = List.of(fixed);
    }

    /** What the sheet calls it. */
    String title() {
        return Words.text("kit.keys." + kebab(name()));
    }

    /** The acts whose keys stand on it: the first and the last where it is a range. */
    List<Act> acts() {
        return acts;
    }

    /** Whether the keys between the two acts belong to it as well. */
    boolean isRange() {
        return isRange;
    }

    /** Every act on it, those between the ends of a range as well. */
    List<Act> everyAct() {
        List<Act> all = List.of(Act.values());
        return isRange ? all.subList(all.indexOf(acts.getFirst()), all.indexOf(acts.getLast()) + 1) : acts;
    }

    /** Keys that belong to a field of their own, and can't be changed; an ellipsis between the ends of a range. */
    List<String> fixed() {
        return fixed;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
