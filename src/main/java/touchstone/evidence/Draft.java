package touchstone.evidence;

import touchstone.model.Content;
import touchstone.model.Evidence;

/**
 * A file that was recognised and is not kept yet: its bytes are hashed when the case file keeps them.
 *
 * @param evidence what was read, under number 1 and without content
 * @param mediaType as recognised from the bytes, such as {@code image/png}
 */
public record Draft(Evidence evidence, String mediaType) {

    /** The evidence once its bytes are kept. */
    public Evidence kept(Content content) {
        return evidence.keeping(content);
    }

    /** The same draft, which a person knows to be of another kind, such as an official statement saved as text. */
    public Draft as(Evidence.Kind kind) {
        return new Draft(evidence.described(kind, evidence.title(), evidence.provenance()), mediaType);
    }

    /** The same draft under a title of the person's own. */
    public Draft titled(String title) {
        return new Draft(evidence.described(evidence.kind(), title.strip(), evidence.provenance()), mediaType);
    }
}
