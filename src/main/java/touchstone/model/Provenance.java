package touchstone.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of evidence came from. Nothing is required that a person cannot know.
 *
 * @param address where it stands or stood
 * @param author who made or said it
 * @param published when it was published
 * @param obtainedAt when it came to the desk, UTC
 * @param obtainedBy who brought it
 * @param how how it was obtained, in words
 * @param fileName the original name, only ever shown
 */
public record Provenance(
        @Nullable String address,
        @Nullable String author,
        @Nullable When published,
        Instant obtainedAt,
        String obtainedBy,
        @Nullable String how,
        @Nullable String fileName) {}
