package touchstone.ui.kit;

import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Standing;

/**
 * Every icon of the program, drawn on a grid of 16 units: lines of 1.5 units, or even-odd fills. Colour comes from the
 * looked-up colour {@code -ts-glyph} of wherever the icon stands.
 */
public enum Icon {
    ACTUAL(line("M2.500 5.500 4.500 4v8M8 6.500v.01M8 10v.01M11 5.500 13 4v8")),
    ADD(line("M8 3v10M3 8h10")),
    ARCHIVE(line("M2 3h12v3H2zM3 6v7.500h10V6M6.500 8.500h3")),
    AUDIO(line("M3 6.500v3M5.500 4v8M8 2.500v11M10.500 5v6M13 6.500v3")),
    CHECK(line("m3 8.500 3.200 3.200L13 4.800")),
    CLIP(line("M12.500 7.200 7.600 12a2.900 2.900 0 0 1-4.100-4.100l5.300-5.200a1.900 1.900 0 0 1 2.700"
            + " 2.700L6.400 10.400")),
    COMMENT(line("M2.500 3h11v8H8l-3 2.500V11H2.500z")),
    COPY(line("M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3")),
    COVERED(
            line("M2 2l12 12M4 5C2.400 6.300 1.500 8 1.500 8S4 12.500 8 12.500c1.200 0 2.200-.4 3.100-.9"),
            line("M6.500 3.700A6 6 0 0 1 8 3.500c4 0 6.500 4.500 6.500 4.500s-.6 1.100-1.700 2.200")),
    CROSS(line("m4 4 8 8M12 4l-8 8")),
    DOCUMENT(line("M3.500 2h6l3 3v9h-9zM6 8h4.500M6 11h4.500")),
    DOWN(line("m4 6 4 4 4-4")),
    DROP(line("M8 2v7.500M4.800 6.500 8 9.700l3.200-3.200M2.500 10.500v3h11v-3")),
    DROP_THIN(thin("M8 2v7.500M4.800 6.500 8 9.700l3.200-3.200M2.500 10.500v3h11v-3")),
    EYE(line("M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8Z"), ring(2)),
    FIT(line("M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10")),
    FLAG(line("M3.500 14V2.500h9l-2 3 2 3h-9")),
    HASH(line("M6.500 2 5 14M11 2 9.500 14M2.500 5.500h11M2.500 10.500h11")),
    INFORMATION(ring(6), line("M8 7.300V11M8 5v.01")),
    JOURNAL(line("M3 2.500h8.500a1.500 1.500 0 0 1 1.500 1.500v9.500H4.500A1.500 1.500 0 0 1 3 12z"
            + "M3 12a1.500 1.500 0 0 1 1.500-1.500H13")),
    KEY(line("M2.500 11a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0Z"), line("m6.800 9.200 6-6M10.500 5.500l2 2")),
    LEFT(line("m10 4-4 4 4 4")),
    LINES(line("M2.500 4h11M2.500 8h11M2.500 12h7")),
    LINK(line("M6.500 9.500 9.500 6.500M7.300 4.700 8.800 3.200a2.800 2.800 0 0 1 4 4l-1.500 1.500"
            + "M8.700 11.300 7.200 12.800a2.800 2.800 0 0 1-4-4l1.500-1.500")),
    LOCK(line("M3.500 7h9v6.500h-9zM5.500 7V5a2.500 2.500 0 0 1 5 0v2")),
    MERGE(line("M4 2.500v3c0 2.500 4 2.500 4 5v3M12 2.500v3c0 2.500-4 2.500-4 5")),
    MINUS(line("M3 8h10")),
    MOON(line("M13 9.800A5.500 5.500 0 0 1 6.200 3a5.500 5.500 0 1 0 6.800 6.800Z")),
    MORE(fill("M2.500 7h2v2h-2zM7 7h2v2H7zM11.500 7h2v2h-2z")),
    NOTE(line("M3 2.500h10V10l-3.500 3.500H3zM9.500 13.500V10H13")),
    OFFICIAL(line("M2.500 6 8 2.500 13.500 6zM4 6v6M8 6v6M12 6v6M2.500 13.500h11")),
    OFFLINE(line("M5 2v3M9 2v3M3.500 5h7v2.500a3.500 3.500 0 0 1-7 0zM7 11v3M12 12l2.500-2.500M12 9.500l2.500 2.500")),
    PENCIL(line("M3 13l.6-2.800L11 2.800l2.200 2.200-7.400 7.400z")),
    PERSON(
            line("M5.500 5a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0Z"),
            line("M2.500 14c.5-3 2.700-4.500 5.500-4.500s5 1.500 5.500 4.500")),
    PHONE(line("M3 2.500h2.500l1 3-1.500 1a8 8 0 0 0 4.500 4.500l1-1.500 3 1V13c0 .6-.4 1-1 1"
            + "C7 13.700 2.300 9 2 3.500c0-.6.4-1 1-1Z")),
    PICTURE(line("M2 3h12v10H2zM2 11l3.500-3.500 3 3 2-2L14 12M10.500 6h.01")),
    PLATFORM(line("M2 3h12v4H2zM2 9h12v4H2zM4.500 5h.01M4.500 11h.01")),
    POST(line("M2.500 3h11v8h-6l-3 2.500V11h-2z")),
    PROGRAM(
            line("M2 5h3l1-1.500h4L11 5h3v8H2z"),
            line("M5.800 8.800a2.200 2.200 0 1 0 4.400 0a2.200 2.200 0 1 0-4.400 0Z")),
    QUOTE(line("M3 10.500V7c0-2 1-3 2.500-3.500M3 8h3v3H3zM9.500 10.500V7c0-2 1-3 2.500-3.500M9.500 8h3v3h-3z")),
    REDO(line("m10 3 3.500 3.500L10 10M13 6.500H6.500a3.500 3.500 0 0 0 0 7H9")),
    RIGHT(line("m6 4 4 4-4 4")),
    SEARCH(line("M2.500 7a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0Z"), line("m10.500 10.500 3.500 3.500")),
    SORT(line("M2.500 4h11M4.500 8h7M6.500 12h3")),
    SPLIT(line("M2 3h12v10H2zM8 3v10")),
    TABLE(line("M2 3h12v10H2zM2 6.500h12M2 10h12M6 6.500V13")),
    TIMELINE(line("M1.500 8h13M4 5v6M8 3.500v4.500M12 8v4.500")),
    UNDO(line("M6 3 2.500 6.500 6 10M3 6.500h6.500a3.500 3.500 0 0 1 0 7H7")),
    VIDEO(line("M1.500 4h9v8h-9zM10.500 7l4-2v6l-4-2")),
    WARNING(line("M8 2.500 14.500 13.500h-13zM8 6.500v3.200M8 11.700v.01")),
    WEB_PAGE(line("M2 3h12v10H2zM2 6h12M4 4.500h.01M6 4.500h.01")),

    SUPPORTS(fill("M8 3 14 13H2z")),
    REFUTES(fill("M8 13 2 3h12z")),
    CONTEXT(new Stroke("M8 2.500 13.500 8 8 13.500 2.500 8z", 1.6, false)),

    DRAFT(new Dashes(Shapes.circle(5.5), 1.5, 2.4, 2)),
    IN_REVIEW(ring(5.5), fill("M8 2.500a5.500 5.500 0 0 1 0 11z")),
    RETURNED(UNDO.shapes.getFirst()),
    SIGNED_OFF(fill(Shapes.STONE), new Streak("M4 11.400C6.200 9 8.800 6.700 12 4.700", 1.7)),
    SEAL_UNCHECKED(new Dashes(Shapes.STONE, 1.4, 2.4, 2)),
    CHANGED_SINCE(new Stroke(Shapes.CRACK, 1.4, false)),
    CHANGED_SINCE_THIN(new Stroke(Shapes.CRACK, 0.7, false)),

    TRUE(fill(Shapes.DISC + "Zm-1 9.700L4 8l1.100-1.100L7 8.800l4-4 1.100 1.100z")),
    MOSTLY_TRUE(ring(6), fill("M8 8V4a4 4 0 1 1-4 4z")),
    HALF_TRUE(ring(6), fill("M8 4a4 4 0 0 1 0 8z")),
    MOSTLY_FALSE(ring(6), fill("M8 8V4a4 4 0 0 1 4 4z")),
    FALSE(fill(Shapes.DISC
            + "ZM5.500 4.500 4.500 5.500 7 8l-2.500 2.500 1 1L8 9l2.500 2.500 1-1L9 8l2.500-2.500-1-1L8 7z")),
    ABSURD(fill("M5.200 1h5.600L15 5.200v5.600L10.800 15H5.200L1 10.800V5.200Z"
            + "M5.500 4.500l-1 1L7 8l-2.500 2.500 1 1L8 9l2.500 2.500 1-1L9 8l2.500-2.500-1-1L8 7z")),
    LABEL(ring(6), line("M5.500 8h5")),
    NO_VERDICT(new Dashes(Shapes.circle(6), 1.4, 2.2, 2.2));

    /** One piece of an icon. */
    sealed interface Shape {
        /** SVG path data on the grid of 16. */
        String path();
    }

    /** Filled, even-odd. */
    record Fill(String path) implements Shape {}

    /** Drawn as a line of a width in grid units, with round or square joins and ends. */
    record Stroke(String path, double width, boolean round) implements Shape {}

    /** A line in dashes, lengths in grid units. */
    record Dashes(String path, double width, double dash, double gap) implements Shape {}

    /** The gold line on the stone. */
    record Streak(String path, double width) implements Shape {}

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of from records
    private final List<Shape> shapes;

    Icon(Shape... shapes) {
        this.shapes = List.of(shapes);
    }

    /** The icon at 16 pixels, the size beside interface text. */
    public Glyph glyph() {
        return new Glyph(this, Glyph.REGULAR);
    }

    /** The icon at 12 pixels, for chips, counts and provenance. */
    public Glyph small() {
        return new Glyph(this, Glyph.SMALL);
    }

    /** The icon at any size in pixels. */
    public Glyph glyph(double size) {
        return new Glyph(this, size);
    }

    /** What a kind of evidence is drawn as. */
    public static Icon of(Evidence.Kind kind) {
        return switch (kind) {
            case SOCIAL_POST -> POST;
            case IMAGE -> PICTURE;
            case VIDEO -> VIDEO;
            case AUDIO -> AUDIO;
            case DOCUMENT -> DOCUMENT;
            case WEB_PAGE -> WEB_PAGE;
            case WEB_ARCHIVE -> ARCHIVE;
            case DATASET -> TABLE;
            case OFFICIAL_STATEMENT -> OFFICIAL;
            case PHONE_CALL -> PHONE;
            case INTERVIEW -> QUOTE;
            case NOTE -> NOTE;
        };
    }

    /** What a direction is drawn as: triangle up, triangle down, hollow diamond. */
    public static Icon of(Stance.Direction direction) {
        return switch (direction) {
            case SUPPORTS -> SUPPORTS;
            case REFUTES -> REFUTES;
            case CONTEXT -> CONTEXT;
        };
    }

    /** What a standing is drawn as. */
    public static Icon of(Standing standing) {
        return switch (standing) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case RETURNED -> RETURNED;
            case SIGNED_OFF -> SIGNED_OFF;
        };
    }

    /** What a verdict is drawn as: a ring that fills with truth. */
    public static Icon of(Scale.Mark mark) {
        return switch (mark) {
            case TRUE -> TRUE;
            case MOSTLY_TRUE -> MOSTLY_TRUE;
            case HALF_TRUE -> HALF_TRUE;
            case MOSTLY_FALSE -> MOSTLY_FALSE;
            case FALSE -> FALSE;
            case ABSURD -> ABSURD;
            case LABEL -> LABEL;
        };
    }

    List<Shape> shapes() {
        return shapes;
    }

    private static Shape line(String path) {
        return new Stroke(path, 1.5, true);
    }

    private static Shape thin(String path) {
        return new Stroke(path, 1, true);
    }

    private static Shape fill(String path) {
        return new Fill(path);
    }

    private static Shape ring(double radius) {
        return line(Shapes.circle(radius));
    }
}
