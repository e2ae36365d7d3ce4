package touchstone.claims;

import java.util.Random;

/** English of our own of any length, in which no sentence comes twice: council news, drawn by lot from a fixed seed. */
public final class LongText {

    private static final String[] WHO = {
        "The council",
        "Jane Marsh",
        "The ferry company",
        "A spokesman for the port",
        "The harbour master",
        "Mr Oduya",
        "The water board",
        "Nobody",
        "The mill’s last owner",
        "A study by the college"
    };
    private static final String[] DID = {
        "said on Monday that",
        "denied that",
        "found that",
        "did not know whether",
        "warned again that",
        "hoped that",
        "has confirmed in a letter that",
        "argued, in a long speech, that"
    };
    private static final String[] WHAT = {
        "the toll on the old bridge",
        "the number of ferries",
        "rent near the quay",
        "the price of bread",
        "traffic on the ring road",
        "the depth of the north basin",
        "attendance at the school by the mill"
    };
    private static final String[] CHANGED = {
        "had doubled since",
        "fell by a third after",
        "was the highest in the county in",
        "would be checked again in",
        "had not changed much since",
        "was lower than anybody had thought in"
    };

    private static final String[] CHATTER = {
        "Perhaps that is how it goes with harbours, and who would want it any other way.",
        "You could hear the gulls through the window while they talked, and talked, and went on talking.",
        "What a pity that so few of those who complained were there to listen to it.",
        "It was a long evening, and it would have been a longer one without the tea.",
        "I thought that we should all think about it again before anybody loses their temper."
    };

    private LongText() {}

    /** A text of at least so many words, in paragraphs of four sentences. */
    public static String of(int words) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("What the council was told about the harbour\n\n");
        int count = 8;
        for (int sentence = 1; count < words; sentence++) {
            String next = sentence % 4 > 0
                    ? CHATTER[random.nextInt(CHATTER.length)]
                    : "%s %s %s %s %d, when %d people lived in the %d houses of ward %d."
                            .formatted(
                                    WHO[random.nextInt(WHO.length)],
                                    DID[random.nextInt(DID.length)],
                                    WHAT[random.nextInt(WHAT.length)],
                                    CHANGED[random.nextInt(CHANGED.length)],
                                    1900 + random.nextInt(123),
                                    1_000 + sentence * 7,
                                    100 + random.nextInt(9_000),
                                    1 + random.nextInt(60));
            count += next.split(" ").length;
            text.append(next).append(sentence % 4 == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
