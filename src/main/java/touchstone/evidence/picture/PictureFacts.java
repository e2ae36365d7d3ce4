package touchstone.evidence.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import touchstone.model.Fact;

/**
 * The one border to the library that reads metadata. It has crashed on fuzzed files: whatever goes wrong behind this
 * border, a file then simply has nothing that could be read.
 */
public final class PictureFacts {

    private static final int MOST = 60;

    private PictureFacts() {}

    /** What is written in a picture of its camera, times, place, programs and people; nothing where it can't be read. */
    @SuppressWarnings("CatchingUnchecked") // the library has crashed on fuzzed files: this is its border
    public static List<Fact> in(InputStream picture) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(picture);
            return Stream.of(
                            CameraFacts.in(metadata),
                            PlaceFacts.in(metadata),
                            ProgramFacts.in(metadata),
                            PeopleFacts.in(metadata))
                    .flatMap(List::stream)
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError broken) {
            return List.of();
        }
    }
}
