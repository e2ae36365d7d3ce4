package touchstone.exchange.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Scale;
import touchstone.model.Stance;

/** The icons of the report, on a grid of 16 units; a word always stands beside each. */
enum Drawing {
    TRUE(solid("M8 1.200a6.800 6.800 0 1 0 0 13.600A6.800 6.800 0 0 0 8 1.200Zm-1 9.700L4 8l1.100-1.100L7"
            + " 8.800l4-4 1.100 1.100z")),
    MOSTLY_TRUE(ring(), solid("M8 8V4a4 4 0 1 1-4 4z")),
    HALF_TRUE(ring(), solid("M8 4a4 4 0 0 1 0 8z")),
    MOSTLY_FALSE(ring(), solid("M8 8V4a4 4 0 0 1 4 4z")),
    FALSE(solid(
            "M8 1.200a6.800 6.800 0 1 0 0 13.600A6.800 6.800 0 0 0 8 1.200ZM5.500 4.500 4.500 5.500 7 8l-2.500 2.500 1"
                    + " 1L8 9l2.500 2.500 1-1L9 8l2.500-2.500-1-1L8 7z")),
    ABSURD(solid("M5.200 1h5.600L15 5.200v5.600L10.800 15H5.200L1 10.800V5.200ZM5.500 4.500l-1 1L7 8l-2.500 2.500 1 1L8"
            + " 9l2.500 2.500 1-1L9 8l2.500-2.500-1-1L8 7z")),
    LABEL(ring(), line("M5.500 8h5")),
    OPEN(dashed("M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z")),
    SUPPORTS(solid("M8 3 14 13H2z")),
    REFUTES(solid("M8 13 2 3h12z")),
    CONTEXT(line("M8 2.500 13.500 8 8 13.500 2.500 8z")),
    POST(line("M2.500 3h11v8h-6l-3 2.500V11h-2z")),
    PICTURE(line("M2 3h12v10H2zM2 11l3.500-3.500 3 3 2-2L14 12M10.500 6h.01")),
    VIDEO(line("M1.500 4h9v8h-9zM10.500 7l4-2v6l-4-2")),
    AUDIO(line("M3 6.500v3M5.500 4v8M8 2.500v11M10.500 5v6M13 6.500v3")),
    DOCUMENT(line("M3.500 2h6l3 3v9h-9zM6 8h4.500M6 11h4.500")),
    PAGE(line("M2 3h12v10H2zM2 6h12M4 4.500h.01M6 4.500h.01")),
    ARCHIVE(line("M2 3h12v3H2zM3 6v7.500h10V6M6.500 8.500h3")),
    TABLE(line("M2 3h12v10H2zM2 6.500h12M2 10h12M6 6.500V13")),
    OFFICIAL(line("M2.500 6 8 2.500 13.500 6zM4 6v6M8 6v6M12 6v6M2.500 13.500h11")),
    PHONE(line("M3 2.500h2.500l1 3-1.500 1a8 8 0 0 0 4.500 4.500l1-1.500 3 1V13c0 .6-.4 1-1 1C7 13.700 2.300 9 2"
            + " 3.500c0-.6.4-1 1-1Z")),
    INTERVIEW(line("M3 10.500V7c0-2 1-3 2.500-3.500M3 8h3v3H3zM9.500 10.500V7c0-2 1-3 2.500-3.500M9.500 8h3v3h-3z")),
    NOTE(line("M3 2.500h10V10l-3.500 3.500H3zM9.500 13.500V10H13")),
    WARNING(line("M8 2.500 14.500 13.500h-13zM8 6.500v3.200M8 11.700v.01")),
    CHECK(line("m3 8.500 3.200 3.200L13 4.800")),
    CROSS(line("m4 4 8 8M12 4l-8 8")),
    PERSON(
            line("M5.500 5a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0Z"),
            line("M2.500 14c.5-3 2.700-4.500 5.500-4.500s5 1.500 5.500 4.500"));

    /** One path and how it is drawn: the name of a class in the style sheet. */
    private record Stroke(String path, String styleClass) {}

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of from records
    private final List<Stroke> strokes;

    Drawing(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    /** Writes the icon; it says nothing to screen readers, because the word beside it does. */
    void into(Markup page) {
        page.begin("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true");
        strokes.forEach(stroke ->
                page.begin("path", "class", stroke.styleClass, "d", stroke.path).end());
        page.end();
    }

    /** A verdict's ring, dashed while there is none. */
    static Drawing of(Scale.@Nullable Step step) {
        return step == null ? OPEN : valueOf(step.mark().name());
    }

    /** A direction's triangle or diamond. */
    static Drawing of(Stance.Direction direction) {
        return valueOf(direction.name());
    }

    /** What a kind of evidence is drawn as. */
    static Drawing of(Evidence.Kind kind) {
        return switch (kind) {
            case SOCIAL_POST -> POST;
            case IMAGE -> PICTURE;
            case VIDEO -> VIDEO;
            case AUDIO -> AUDIO;
            case DOCUMENT -> DOCUMENT;
            case WEB_PAGE -> PAGE;
            case WEB_ARCHIVE -> ARCHIVE;
            case DATASET -> TABLE;
            case OFFICIAL_STATEMENT -> OFFICIAL;
            case PHONE_CALL -> PHONE;
            case INTERVIEW -> INTERVIEW;
            case NOTE -> NOTE;
        };
    }

    private static Stroke solid(String path) {
        return new Stroke(path, "solid");
    }

    private static Stroke line(String path) {
        return new Stroke(path, "line");
    }

    private static Stroke dashed(String path) {
        return new Stroke(path, "dashed");
    }

    private static Stroke ring() {
        return line("M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z");
    }
}
