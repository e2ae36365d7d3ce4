package touchstone.model;

/**
 * One picture out of a film.
 *
 * @param timeCode where in the film it stands: {@code 0:12.4}
 * @param png the picture, as PNG
 */
@SuppressWarnings("ArrayRecordComponent") // made once, shown and kept, never changed or compared
public record FilmFrame(String timeCode, byte[] png) {}
