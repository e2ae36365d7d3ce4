package touchstone.timeline;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import touchstone.model.Fact;
import touchstone.timeline.Happening.Reading;
import touchstone.timeline.Happening.Sort;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What happened, when, and who says so, as the window, the picture and the command line put it. */
public final class TimelineWords {

    private TimelineWords() {}

    /** What happened, short: {@code Post with the clip}, {@code Article published}, {@code Claims 1, 2 speak of this day}. */
    static String title(Stack stack) {
        return title(stack, (words, _) -> words);
    }

    /**
     * The same, fitted into a room.
     *
     * @param fits cuts the words so that what stands after them has room too
     */
    static String title(Stack stack, BinaryOperator<String> fits) {
        String first = title(stack.happenings().getFirst());
        int others = stack.happenings().size() - 1;
        return others == 0
                ? fits.apply(first, "")
                : Words.text("timeline.stack", fits.apply(first, Words.text("timeline.stack", "", others)), others);
    }

    private static String title(Happening happening) {
        String claims = numbers(happening.claims());
        if (happening.evidence() != null) {
            return Visible.marked(happening.about());
        }
        return switch (happening.sort()) {
            case AS_OF -> Words.text("timeline.verdict", claims);
            case CLAIMED -> Words.text("timeline.claimed", happening.claims().size(), claims);
            case SAID -> Words.text("timeline.said", claims);
            case CAPTURED -> Words.text("timeline.article.captured");
            default -> Words.text("timeline.article.published");
        };
    }

    /**
     * When, and how that is known: {@code posted 12:49:49.379, from its id}.
     *
     * @param dated whether the day is to be named
     */
    static String below(Stack stack, boolean dated) {
        Happening first = stack.happenings().getFirst();
        if (stack.happenings().size() > 1 && stack.extent().precision() == Extent.Precision.DAY && !dated) {
            return Words.text("timeline.below.day", Words.name(first.sort()));
        }
        String day = dated ? Times.day(first.extent().day()) + ", " : "";
        return switch (first.extent().precision()) {
            case EXACT -> {
                String clock = day + Times.clock(first.extent().from());
                String key = has(first, Fact.Kind.TIME_IN_ID) ? "timeline.below.id" : "timeline.below.exact";
                yield Words.text(key, Words.name(first.sort()), clock);
            }
            case NO_ZONE ->
                Words.text(
                        "timeline.below.no-zone",
                        Words.name(first.sort()),
                        first.extent().inWords());
            case DAY ->
                dated
                        ? Words.text(
                                "timeline.below.exact",
                                Words.name(first.sort()),
                                Times.day(first.extent().day()))
                        : Words.text("timeline.below.day", Words.name(first.sort()));
            case MONTH -> Words.text("timeline.below.month", Words.name(first.sort()));
            case YEAR -> Words.text("timeline.below.year", Words.name(first.sort()));
        };
    }

    /** What happened, in a line of its own: {@code Post with the clip: posted}. */
    public static String line(Happening happening) {
        return happening.evidence() == null
                ? happening.sort() == Sort.PUBLISHED || happening.sort() == Sort.CAPTURED
                        ? title(happening)
                        : Words.text("timeline.line", title(happening), Visible.marked(happening.about()))
                : Words.text("timeline.line", title(happening), Words.name(happening.sort()));
    }

    /** Where its time was read: {@code Its id; the stated time agrees}. */
    public static String readFrom(Happening happening) {
        Reading first = happening.readings().getFirst();
        boolean several = happening.readings().size() > 1;
        if (has(happening, Fact.Kind.TIME_IN_ID)) {
            return Words.text(several ? "timeline.read.id-agrees" : "timeline.read.id");
        }
        if (first.kind() != null) {
            String name = Words.name(first.kind());
            return Words.text(
                    several ? "timeline.read.fact-agrees" : "timeline.read.fact",
                    name,
                    Visible.marked(first.readFrom()));
        }
        return switch (happening.sort()) {
            case QUOTED -> Words.text("timeline.read.words", Visible.marked(first.readFrom()));
            case CLAIMED -> Words.text("timeline.read.claim", happening.claims().size());
            case AS_OF -> Words.text("timeline.read.verdict", first.readFrom());
            default ->
                first.readFrom().isBlank()
                        ? Words.text(happening.evidence() == null ? "timeline.read.page" : "timeline.read.person")
                        : Words.text("timeline.read.by", Visible.marked(first.readFrom()));
        };
    }

    /** What can’t both be right: {@code 23 days before the day that it is said to show}. */
    static String bracket(Contradiction contradiction) {
        String kind =
                contradiction.finding().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.maybe("timeline.bracket." + kind).isPresent()
                ? Words.text(
                        "timeline.bracket." + kind,
                        contradiction.finding().words().toArray())
                : Words.chip(contradiction.finding());
    }

    private static boolean has(Happening happening, Fact.Kind kind) {
        return happening.readings().stream().anyMatch(reading -> reading.kind() == kind);
    }

    private static String numbers(List<Integer> claims) {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
