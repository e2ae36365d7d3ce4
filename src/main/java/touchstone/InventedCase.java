package touchstone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.desk.SampleCase;
import touchstone.model.Person;
import touchstone.model.Standing;

/**
 * An invented case.
 *
 * @param title of case and article
 * @param outlet who is said to have published it
 * @param language BCP 47
 * @param standing where it is
 * @param ratings the verdicts that were given, by their keys
 * @param open how many claims have none yet
 * @param changed when it was last changed, UTC
 * @param said why it was returned, or what an editor asked; possibly empty
 * @param editor who decides
 */
record InventedCase(
        String title,
        String outlet,
        String language,
        Standing standing,
        List<String> ratings,
        int open,
        Instant changed,
        String said,
        Person editor) {

    /** What stands between two blocks. */
    static final String BETWEEN_BLOCKS = "\n\n";

    private static final Person NOVAK = new Person("I. Novak", Person.Role.EDITOR);
    private static final Instant NEWEST = Instant.parse("2022-09-14T15:20:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(2_170);

    private static final List<String> OUTLETS =
            List.of("Harbour Gazette", "The Lantern", "Upland Weekly", "Messenger channel", "Radio note");
    private static final List<String> SUBJECTS = List.of(
            "Bus fares “doubled in two years”",
            "Town hall “lost” 40 street lamps",
            "One in five wells runs dry",
            "Crime “at its lowest since 1990”",
            "Storm damage put at 12 million",
            "Photograph of a collapsed crane",
            "Half the bakers closed by winter",
            "Border crossings up by a third",
            "School class of 41 pupils");
    private static final List<String> PLACES =
            List.of("Ashby", "Brant", "Corle", "Dunmere", "Eastholm", "Farrow", "Gilsund", "Hallin", "Ivel", "Jorva");
    private static final List<List<String>> VERDICTS = List.of(
            List.of("true", "true", "true"),
            List.of("mostly-true", "true", "true"),
            List.of("half-true", "true", "mostly-true"),
            List.of("mostly-false", "true", "true"),
            List.of("false", "true", "true", "mostly-false"),
            List.of("false", "half-true"),
            List.of("true", "mostly-true", "half-true", "true"));

    /** All of them, the oldest first. */
    static List<InventedCase> all() {
        List<InventedCase> all = new ArrayList<>();
        int many = SUBJECTS.size() * PLACES.size();
        IntStream.range(0, many).mapToObj(index -> signed(index, many)).forEach(all::add);
        all.addAll(lately());
        return all;
    }

    private static InventedCase signed(int index, int many) {
        String title = SUBJECTS.get(index % SUBJECTS.size()) + " in " + PLACES.get(index / SUBJECTS.size());
        return new InventedCase(
                title,
                OUTLETS.get(index % OUTLETS.size()),
                index % 6 == 5 ? "fi" : "en",
                Standing.SIGNED_OFF,
                VERDICTS.get(index % VERDICTS.size()),
                0,
                NEWEST.minus(BETWEEN.multipliedBy(many - index)),
                "",
                index % 3 == 0 ? NOVAK : SampleCase.EDITOR);
    }

    private static List<InventedCase> lately() {
        return List.of(
                done("Rents and the number of empty flats", 1, "2022-09-15T12:10:00Z", "half-true", "true"),
                done("Twelve-hour queue at the ferry terminal", 0, "2022-09-16T09:40:00Z", "mostly-true", "true"),
                done("Lake level “the lowest ever measured”", 2, "2022-09-16T16:02:00Z", "false", "true", "true"),
                done("Tram line to open “two years early”", 0, "2022-09-17T10:30:00Z", "mostly-false", "true"),
                done(
                        "School meals and the price of milk",
                        1,
                        "2022-09-18T13:15:00Z",
                        "half-true",
                        "half-true",
                        "true",
                        "true",
                        "true"),
                work(
                        "Photograph of flooded metro station",
                        "Sent by a reader",
                        Standing.DRAFT,
                        "2022-09-19T08:05:00Z",
                        3,
                        ""),
                done("Ferry strike to last “until spring”", 2, "2022-09-19T14:45:00Z", "false", "true", "true"),
                work(
                        "Ice on the lake at its thinnest since 1951",
                        "Upland Weekly",
                        Standing.DRAFT,
                        "2022-09-21T17:20:00Z",
                        4,
                        "",
                        "true"),
                done(
                        "Bridge closed after “cracks in every pier”",
                        0,
                        "2022-09-20T15:30:00Z",
                        "mostly-false",
                        "true",
                        "true",
                        "true",
                        "true",
                        "true"),
                work(
                        "Video of a convoy at night",
                        "Messenger channel",
                        Standing.IN_REVIEW,
                        "2022-09-20T18:20:00Z",
                        1,
                        "",
                        "false"),
                work(
                        "Wind farm “kills 10,000 birds a week”",
                        "The Lantern",
                        Standing.IN_REVIEW,
                        "2022-09-21T16:10:00Z",
                        0,
                        "",
                        "absurd",
                        "false",
                        "false",
                        "true"),
                work(
                        "Council “lost” 3,000 homes to short lets",
                        "The Lantern",
                        Standing.RETURNED,
                        "2022-09-22T15:52:00Z",
                        2,
                        "date the map",
                        "false",
                        "half-true",
                        "half-true",
                        "true",
                        "true",
                        "true"),
                work(
                        "Minister says that one in four skips breakfast",
                        "Radio note",
                        Standing.IN_REVIEW,
                        "2022-09-22T11:05:00Z",
                        0,
                        "",
                        "half-true",
                        "mostly-true",
                        "mostly-true"),
                work(
                        "Hospital waits “halved in a year”",
                        "Harbour Gazette",
                        Standing.IN_REVIEW,
                        "2022-09-22T14:30:00Z",
                        0,
                        "Which quarter?",
                        "mostly-false",
                        "true",
                        "true",
                        "true",
                        "true"));
    }

    private static InventedCase done(String title, int outlet, String changed, String... ratings) {
        return new InventedCase(
                title,
                OUTLETS.get(outlet),
                "en",
                Standing.SIGNED_OFF,
                List.of(ratings),
                0,
                Instant.parse(changed),
                "",
                SampleCase.EDITOR);
    }

    private static InventedCase work(
            String title, String outlet, Standing standing, String changed, int open, String said, String... ratings) {
        boolean colleague = title.startsWith("Minister") || title.startsWith("Video");
        Person editor = colleague ? SampleCase.COLLEAGUE : SampleCase.EDITOR;
        return new InventedCase(
                title, outlet, "en", standing, List.of(ratings), open, Instant.parse(changed), said, editor);
    }

    /** The day on which the article was published. */
    LocalDate day() {
        return LocalDate.ofInstant(changed, ZoneOffset.UTC).minusDays(1);
    }

    /** How many claims it has. */
    int claims() {
        return ratings.size() + open;
    }

    /** What it claims, a sentence each. */
    List<String> sentences() {
        String subject = title.replaceAll("[“”]", "");
        return Stream.of(
                        "The report says: " + subject + ".",
                        "The number has gone up by 14 per cent since last year.",
                        "It is said to be the highest in the region.",
                        "Officials counted 3,210 cases in August.",
                        "Two of three people asked had noticed it.",
                        "The cost is put at 1.2 million a year.",
                        "Nothing like it was seen before 2015.",
                        "A spokesman calls the figures preliminary.")
                .limit(claims())
                .toList();
    }

    /** The article's blocks, its headline first. */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>(List.of(title));
        blocks.addAll(sentences());
        blocks.add("The paper on which the figures rest is published every quarter.");
        return blocks;
    }

    /** The article. */
    String text() {
        return String.join(BETWEEN_BLOCKS, blocks());
    }

    /** Why its verdicts are what they are. */
    String reason() {
        return "The quarterly paper says so for the year in question; see its second table.";
    }
}
