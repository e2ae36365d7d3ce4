package touchstone.ui;

import touchstone.model.Boilerplate;
import touchstone.model.Claim;
import touchstone.model.Paragraph;

/** A short article about a harbour, with a claim that is repeated, two that overlap, and one across two paragraphs. */
public final class Harbour {

    /** The claim that the headline repeats. */
    public static final String FERRIES = "Three new ferries carried 41,000 passengers in June";

    /** A claim that lies within {@link #FERRIES}. */
    public static final String PASSENGERS = "41,000 passengers";

    /** A claim that begins in one paragraph and ends in the next. */
    public static final String ACROSS = "The pier is the longest in the county.\n\nIt was widened twice";

    private Harbour() {}

    /** The case, with nothing decided yet. */
    public static CaseOnDesk made() {
        return new CaseOnDesk()
                .imprint("file", "harbour.txt")
                .imprint("outlet", "Evening Post")
                .imprint("published", "2026-03-03")
                .paragraph(Paragraph.Kind.HEADLINE, "Ferries fill the harbour")
                .paragraph(Paragraph.Kind.BODY, FERRIES + ", the port authority said. Nobody counted bicycles.")
                .boilerplate(Boilerplate.Kind.LINK_LINE, "READ MORE: The summer timetable")
                .paragraph(Paragraph.Kind.BODY, "Visitors like the view. The pier is the longest in the county.")
                .paragraph(Paragraph.Kind.BODY, "It was widened twice, in 1911 and in 1987. A café stands at its end.")
                .claim(
                        Claim.Kind.REPORTED,
                        "port authority",
                        0.9,
                        java.util.List.of(),
                        FERRIES,
                        "Ferries fill the harbour")
                .claim(0.5, PASSENGERS)
                .claim(0.7, ACROSS)
                .claim(0.3, "A café stands at its end.");
    }
}
