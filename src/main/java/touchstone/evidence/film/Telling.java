package touchstone.evidence.film;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;

/** What a container tells, noted fact by fact: each once, on one line, short enough to be read. */
final class Telling {

    private static final int LONGEST = 300;
    private static final int MOST = 40;
    private static final Duration LONGEST_FILM = Duration.ofDays(400);
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final List<Fact> facts = new ArrayList<>();

    /** Notes what the device or program wrote. */
    void program(Fact.Kind kind, @Nullable String value, String readFrom) {
        note(kind, value, Fact.SetBy.PROGRAM, readFrom);
    }

    /** Notes what a person wrote. */
    void person(Fact.Kind kind, @Nullable String value, String readFrom) {
        note(kind, value, Fact.SetBy.PERSON, readFrom);
    }

    /** Notes when it was made; a clock that was never set is none. */
    void made(Instant at, String readFrom) {
        if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
            program(Fact.Kind.CAMERA_TIME, at.toString(), readFrom);
        }
    }

    /** Notes how long it lasts: {@code 0:42}, {@code 1:02:03}. */
    void lasts(double seconds, String readFrom) {
        if (seconds > 0 && seconds < LONGEST_FILM.toSeconds()) {
            program(Fact.Kind.DURATION, clock(seconds), readFrom);
        }
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : whole < 10 && Math.abs(seconds - whole) > 0.05
                        ? String.format(Locale.ROOT, "0:%04.1f", seconds)
                        : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private void note(Fact.Kind kind, @Nullable String value, Fact.SetBy setBy, String readFrom) {
        String clean =
                value == null ? "" : CONTROLS.matcher(value).replaceAll(" ").strip();
        String brief = clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean;
        boolean isNew = facts.stream()
                .noneMatch(fact -> fact.kind() == kind && fact.value().equals(brief));
        if (!brief.isEmpty() && isNew && facts.size() < MOST) {
            facts.add(new Fact(kind, brief, setBy, readFrom));
        }
    }

    /** What was noted, in order. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
