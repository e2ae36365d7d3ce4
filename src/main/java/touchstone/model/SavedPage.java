package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * A page in a web archive.
 *
 * @param number its place in the archive's list, from 1
 * @param address where it was captured
 * @param captured when
 * @param title what it is called
 */
public record SavedPage(
        int number,
        String address,
        @Nullable When captured,
        @Nullable String title) {}
