package touchstone.model.merge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.edit.Matter;

/**
 * One thing that a case says and that can be said differently elsewhere.
 *
 * @param aspect what is said
 * @param of the claim, evidence or comment that it is said of; absent where it is said of the case
 * @param to for a stance, the evidence that it is about
 * @param key for what there can be several of: a question, a person, a waiver, a finding
 */
record Field(Aspect aspect, @Nullable Thing of, @Nullable Thing to, String key) {

    /** What can be said. */
    enum Aspect {
        TITLE,
        STANDING,
        WAIVER,
        FINDING,
        BOILERPLATE,
        THERE,
        PLACE,
        WORDING,
        ATTRIBUTION,
        VERDICT,
        ANSWER,
        RATING,
        ITEM,
        DESCRIPTION,
        GRADE,
        STANCE,
        COMMENT,
        SETTLED;

        /** What a person has to settle where two copies differ in this; nothing where a rule decides. */
        @Nullable
        Matter matter() {
            return switch (this) {
                case TITLE, PLACE, WORDING, ATTRIBUTION, VERDICT, DESCRIPTION, GRADE, STANCE ->
                    Matter.valueOf(name().toUpperCase(Locale.ROOT));
                case THERE -> Matter.REMOVAL;
                case STANDING, WAIVER, FINDING, BOILERPLATE, ANSWER, RATING, ITEM, COMMENT, SETTLED -> null;
            };
        }

        static Aspect of(Matter matter) {
            return matter == Matter.REMOVAL ? THERE : valueOf(matter.name());
        }
    }

    /** What the case says of itself. */
    static Field ofCase(Aspect aspect, String key) {
        return new Field(aspect, null, null, key);
    }

    /** What the case says of one thing. */
    static Field of(Aspect aspect, Thing thing) {
        return new Field(aspect, thing, null, "");
    }

    /** What the case says of one thing, where it can say several. */
    static Field of(Aspect aspect, Thing thing, String key) {
        return new Field(aspect, thing, null, key);
    }

    /** What a piece of evidence says of a claim. */
    static Field stance(Thing claim, Thing evidence) {
        return new Field(Aspect.STANCE, claim, evidence, "");
    }

    /** The field that settling a matter decides. */
    static Field settledBy(Matter matter, @Nullable Integer claim, @Nullable Integer evidence, Numbering numbering) {
        Thing ofClaim = claim == null ? null : numbering.known(Thing.Kind.CLAIM, claim);
        Thing ofEvidence = evidence == null ? null : numbering.known(Thing.Kind.EVIDENCE, evidence);
        Aspect aspect = Aspect.of(matter);
        if (ofClaim != null && ofEvidence != null) {
            return stance(ofClaim, ofEvidence);
        }
        Thing thing = ofClaim == null ? ofEvidence : ofClaim;
        return thing == null ? ofCase(aspect, "") : of(aspect, thing);
    }
}
