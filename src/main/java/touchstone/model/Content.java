package touchstone.model;

/**
 * The bytes of a file, by what proves them; the bytes themselves lie in the case file.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType as recognised from the bytes, such as {@code text/html}
 */
public record Content(String sha256, long size, String mediaType) {

    public Content {
        if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
            throw new IllegalArgumentException("not a content: " + sha256 + ", " + size + " bytes");
        }
    }
}
