package touchstone.journey;

import java.time.Instant;

/** What the people of the journeys work on: an article with the oddities of real pages, and an office's saved post. */
final class FerryStory {

    /** When the office wrote. */
    static final Instant POSTED = Instant.parse("2023-05-15T07:30:00Z");

    static final String HEADLINE = "Ferry sailed with twice its limit";
    static final String LINK_LINE = "READ MORE: Three harbours that close this winter";
    static final String CAPTION = "Passengers wait at the north pier in Odden on 14 May 2023";
    static final String CROWD = "640 passengers";
    static final String OLDEST = "built in 1961";
    static final String OFFICE_SAYS = "312 passengers were counted on board the Aurelia on 14 May 2023.";
    static final String EXCERPT = "312 passengers were counted on board";

    static final String ARTICLE = """
        %s

        By Mara Lindqvist

        The ferry Aurelia left Odden on 14 May 2023 with %s on board, twice the number it is licensed for.

        %s. Photo: Inka Sund

        %s

        “We stood shoulder to shoulder for 40 minutes,” said Petra Vaal, a teacher from Odden

        %s. Photo: Inka Sund

        The Aurelia was %s and is the oldest ferry on the coast, according to the shipping register.

        The company declined to comment.
        """.formatted(HEADLINE, CROWD, CAPTION, LINK_LINE, CAPTION, OLDEST);

    private static final long FIRST_SNOWFLAKE = 1_288_834_974_657L;

    private FerryStory() {}

    /** The office's post as the X API, version 2, hands it out; its id and its time agree. */
    static String post() {
        long id = (POSTED.toEpochMilli() - FIRST_SNOWFLAKE) << 22;
        return """
            {"data": {"id": "%d", "created_at": "2023-05-15T07:30:00.000Z", "lang": "en", "author_id": "77",
              "text": "%s"},
             "includes": {"users": [{"id": "77", "name": "Odden Harbour Office", "username": "oddenharbour",
              "verified": true}]}}
            """.formatted(id, OFFICE_SAYS);
    }
}
