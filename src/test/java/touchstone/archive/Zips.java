package touchstone.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files for tests. */
public final class Zips {

    private Zips() {}

    /** A ZIP file with these entries. */
    public static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The bytes with every occurrence of one run of bytes in the place of another of the same length. */
    public static byte[] with(byte[] bytes, String run, String other) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.replace(run, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
