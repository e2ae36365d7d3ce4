package touchstone.exchange;

import java.io.InputStream;
import touchstone.model.Content;
import touchstone.model.Outcome;

/** Where an export finds the bytes of articles and evidence. */
@FunctionalInterface
public interface Blobs {

    /** Opens the bytes; the caller closes them. */
    Outcome<InputStream> open(Content content);
}
