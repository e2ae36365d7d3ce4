package touchstone.evidence;

import static touchstone.evidence.MediaTypes.hasAt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes that files of one format begin with. */
final class Signatures {

    /**
     * One signature.
     *
     * @param offset where it stands
     * @param bytes its bytes, one character each
     * @param mediaType what it proves
     */
    private record Signature(int offset, String bytes, String mediaType) {}

    private static final List<Signature> FIXED = List.of(
            new Signature(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Signature(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
            new Signature(0, "GIF87a", "image/gif"),
            new Signature(0, "GIF89a", "image/gif"),
            new Signature(0, "II*\0", "image/tiff"),
            new Signature(0, "MM\0*", "image/tiff"),
            new Signature(0, "%PDF-", "application/pdf"),
            new Signature(0, "{\\rtf", "application/rtf"),
            new Signature(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage"),
            new Signature(0, "fLaC", "audio/flac"),
            new Signature(0, "ID3", "audio/mpeg"),
            new Signature(0, "\u00ff\u00fb", "audio/mpeg"),
            new Signature(0, "\u00ff\u00f3", "audio/mpeg"),
            new Signature(0, "\u00ff\u00f2", "audio/mpeg"),
            new Signature(0, "\u00ff\u00f1", "audio/aac"),
            new Signature(0, "\u00ff\u00f9", "audio/aac"),
            new Signature(0, "#!AMR", "audio/amr"),
            new Signature(0, "caff\0\u0001", "audio/x-caf"),
            new Signature(0, "FLV\u0001", "video/x-flv"),
            new Signature(0, "\0\0\u0001\u00ba", "video/mpeg"),
            new Signature(0, "\0\0\u0001\u00b3", "video/mpeg"),
            new Signature(0, "0&\u00b2u\u008ef\u00cf\u0011", "video/x-ms-asf"),
            new Signature(0, "7z\u00bc\u00af'\u001c", "application/x-7z-compressed"),
            new Signature(0, "Rar!\u001a\u0007", "application/vnd.rar"),
            new Signature(0, "SQLite format 3\0", "application/vnd.sqlite3"),
            new Signature(0, "\u007fELF", MediaTypes.PROGRAM),
            new Signature(0, "\u00cf\u00fa\u00ed\u00fe", MediaTypes.PROGRAM),
            new Signature(0, "\u00ca\u00fe\u00ba\u00be", MediaTypes.PROGRAM));

    private static final Map<String, String> RIFF =
            Map.of("WEBP", "image/webp", "WAVE", "audio/wav", "AVI ", "video/x-msvideo");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Signatures() {}

    /** The media type that the bytes prove, or nothing. */
    static @Nullable String of(byte[] head, String ending) {
        for (Signature signature : FIXED) {
            if (hasAt(head, signature.offset, signature.bytes)) {
                return signature.mediaType;
            }
        }
        if (hasAt(head, 0, "RIFF")) {
            return RIFF.get(ascii(head, 8, 12));
        }
        if (hasAt(head, 0, "FORM") && ascii(head, 8, 12).startsWith("AIF")) {
            return "audio/aiff";
        }
        if (hasAt(head, 4, "ftyp")) {
            return ofBrand(ascii(head, 8, 12));
        }
        if (hasAt(head, 0, "\u001aE\u00df\u00a3")) {
            return ascii(head, 0, 64).contains("webm") ? "video/webm" : "video/x-matroska";
        }
        if (hasAt(head, 0, "OggS")) {
            return ascii(head, 0, 128).contains("theora") ? "video/ogg" : "audio/ogg";
        }
        if (hasAt(head, 0, "PK\u0003\u0004")) {
            return ofPackage(ascii(head, 0, head.length), ending);
        }
        if (hasAt(head, 0, "\u001f\u008b")) {
            return isCompressedWarc(head) ? "application/warc" : "application/gzip";
        }
        if (hasAt(head, 0, "BM") && hasAt(head, 6, "\0\0\0\0")) {
            return "image/bmp";
        }
        if (hasAt(head, 0, "MZ") && ascii(head, 0, head.length).indexOf('\0') > 0) {
            return MediaTypes.PROGRAM;
        }
        boolean isTransportStream = head.length > 376 && head[0] == 0x47 && head[188] == 0x47 && head[376] == 0x47;
        return isTransportStream ? "video/mp2t" : null;
    }

    private static String ofBrand(String brand) {
        return switch (brand) {
            case "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1" -> "image/heic";
            case "avif", "avis" -> "image/avif";
            case "M4A ", "M4B ", "M4P " -> "audio/mp4";
            case "qt  " -> "video/quicktime";
            default -> brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
        };
    }

    private static String ofPackage(String head, String ending) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return "application/vnd.oasis.opendocument.text";
        }
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
            return "application/vnd.oasis.opendocument.spreadsheet";
        }
        if (head.contains("mimetypeapplication/epub+zip")) {
            return "application/epub+zip";
        }
        if (head.contains("[Content_Types].xml")) {
            return switch (ending) {
                case "xlsx" -> OFFICE + "spreadsheetml.sheet";
                case "pptx" -> OFFICE + "presentationml.presentation";
                default -> head.contains("xl/") ? OFFICE + "spreadsheetml.sheet" : OFFICE + "wordprocessingml.document";
            };
        }
        boolean isWebArchive = ending.equals("wacz") || head.contains("datapackage.json") || head.contains(".warc");
        return isWebArchive ? "application/wacz" : "application/zip";
    }

    private static boolean isCompressedWarc(byte[] head) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException notCompressed) {
            return false;
        }
    }

    private static String ascii(byte[] bytes, int from, int to) {
        int end = Math.min(to, bytes.length);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
