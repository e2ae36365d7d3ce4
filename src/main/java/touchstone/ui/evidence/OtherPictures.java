package touchstone.ui.evidence;

import java.util.List;
import java.util.function.Supplier;
import touchstone.desk.PictureViews;
import touchstone.model.Evidence;

/**
 * What a picture can be looked at with.
 *
 * @param all the evidence of the open case, now
 * @param views computes what can be made visible
 */
record OtherPictures(Supplier<List<Evidence>> all, PictureViews views) {

    /** The other pictures of the case. */
    List<Evidence> beside(Evidence one) {
        return all.get().stream()
                .filter(item -> item.kind() == Evidence.Kind.IMAGE && item.content() != null)
                .filter(item -> item.number() != one.number())
                .toList();
    }
}
