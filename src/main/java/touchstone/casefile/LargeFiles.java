package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import touchstone.model.Content;

/** The files that lie beside a case file, at a glance: none of their bytes is read. */
public final class LargeFiles {

    private LargeFiles() {}

    /** Whether bytes should lie beside the case file and don't, or are not as many as were kept. On any thread. */
    public static boolean isLost(CaseFile file, Content content) {
        return content.size() > Contents.LARGEST_WITHIN
                && file.beside(content)
                        .map(place -> !isAsLarge(place, content.size()))
                        .orElse(true);
    }

    private static boolean isAsLarge(Path place, long size) {
        try {
            return Files.size(place) == size;
        } catch (IOException gone) {
            return false;
        }
    }
}
