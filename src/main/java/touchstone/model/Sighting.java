package touchstone.model;

/**
 * A place in the case file where a picture was seen before, whole or in part.
 *
 * @param caseNumber the case
 * @param caseTitle its title
 * @param evidence the number of the evidence there
 * @param evidenceTitle its title
 * @param how how the two are alike
 */
public record Sighting(int caseNumber, String caseTitle, int evidence, String evidenceTitle, How how) {

    /** How two pictures are alike. */
    public enum How {
        /** The whole of one is the whole of the other, perhaps turned, mirrored or toned otherwise. */
        WHOLE,
        /** A part of one is in the other. */
        PART,
        /** A part of one, mirrored, is in the other. */
        MIRRORED_PART
    }
}
