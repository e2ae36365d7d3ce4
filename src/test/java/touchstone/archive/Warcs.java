package touchstone.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Records of web archives for tests. */
public final class Warcs {

    private Warcs() {}

    /** A capture of a page. */
    public static byte[] page(String address, String at, String html) throws IOException {
        return response(address, at, "Content-Type: text/html; charset=utf-8\r\n", bytes(html));
    }

    /** A capture of whatever a server sent. */
    public static byte[] response(String address, String at, String headers, byte[] body) throws IOException {
        return record(
                "response",
                address,
                at,
                "application/http; msgtype=response",
                join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body));
    }

    /** A record. */
    public static byte[] record(String type, String address, String at, String contentType, byte[] block)
            throws IOException {
        String id = "urn:uuid:00000000-0000-4000-8000-%012d".formatted(Math.abs(address.hashCode()));
        return join(
                bytes("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: " + at
                        + "\r\nWARC-Record-ID: <" + id + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                        + block.length + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    /** Packed as one member. */
    public static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** One after the other. */
    public static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    /** UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
