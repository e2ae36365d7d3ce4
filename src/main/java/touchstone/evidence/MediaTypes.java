package touchstone.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its first bytes. The name is asked only where the bytes leave it open: which office format a
 * package holds, which kind of text a text is.
 */
public final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";
    static final String PROGRAM = "application/x-executable";
    static final String JSON = "application/json";
    static final String SCRIPT = "text/javascript";
    static final String HTML = "text/html";
    static final String MHTML = "multipart/related";
    static final String MAIL = "message/rfc822";
    static final String PLAIN = "text/plain";

    private static final Map<String, String> TEXT_BY_ENDING = Map.of(
            "json",
            JSON,
            "csv",
            "text/csv",
            "tsv",
            "text/tab-separated-values",
            "md",
            "text/markdown",
            "markdown",
            "text/markdown",
            "htm",
            HTML,
            "html",
            HTML,
            "xhtml",
            HTML,
            "eml",
            MAIL,
            "xml",
            "application/xml");
    private static final Set<String> ALSO_TEXT = Set.of(JSON, MHTML, MAIL, "application/xml", "image/svg+xml");

    private static final Pattern BLANK_OR_COMMENT = Pattern.compile("\\A(?:\\s|<!--.{0,2000}?-->)++", Pattern.DOTALL);
    private static final Pattern HTML_START =
            Pattern.compile("\\A(?:<!doctype\\s+html|<(?:html|head|body|title|meta|article)[\\s>])");
    private static final Pattern SVG_START = Pattern.compile("\\A(?:<\\?xml[^>]{0,200}>\\s*)?<svg[\\s>]");
    private static final Pattern JSON_START =
            Pattern.compile("\\A(?:\\{\\s*(?:\"|\\}|\\z)|\\[\\s*(?:\\{|\\[|\"|\\]|\\z))");
    private static final Pattern ARCHIVE_START = Pattern.compile("\\Awindow\\.[\\w.$]{1,200}\\s*=\\s*[\\[{]");
    private static final Pattern HEADER_LINE = Pattern.compile(
            "(?m)^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to):\\s");

    private MediaTypes() {}

    /**
     * The media type of a file.
     *
     * @param head its first bytes, 64 KiB or all there are
     * @param fileName the name that it came under, if any
     */
    public static String of(byte[] head, @Nullable String fileName) {
        String ending = ending(fileName);
        String known = Signatures.of(head, ending);
        if (known != null) {
            return known;
        }
        return Texts.isText(head) ? ofText(Texts.decode(head), ending) : UNKNOWN;
    }

    /** Whether files of this type are read as text. */
    public static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || ALSO_TEXT.contains(mediaType);
    }

    /** Whether files of this type are JSON, also under a name that an archive gives it. */
    static boolean isJson(String mediaType) {
        return mediaType.equals(JSON) || mediaType.equals(SCRIPT);
    }

    /** Whether files of this type are programs: kept, and never run. */
    public static boolean isProgram(String mediaType) {
        return mediaType.equals(PROGRAM);
    }

    private static String ofText(String text, String ending) {
        String start = BLANK_OR_COMMENT.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
        if (SVG_START.matcher(start).find()) {
            return "image/svg+xml";
        }
        if (HTML_START.matcher(start).find()) {
            return HTML;
        }
        if (ARCHIVE_START.matcher(start).find()) {
            return SCRIPT;
        }
        if (start.startsWith("warc/1.")) {
            return "application/warc";
        }
        String mail = ofMail(start);
        if (mail != null) {
            return mail;
        }
        String named = TEXT_BY_ENDING.get(ending);
        if (named != null) {
            return named;
        }
        return JSON_START.matcher(start).find() ? JSON : PLAIN;
    }

    private static @Nullable String ofMail(String start) {
        int end = start.replace("\r\n", "\n").indexOf("\n\n");
        String headers = end < 0 ? start : start.substring(0, end);
        if (headers.contains("snapshot-content-location:")
                || (headers.contains("mime-version:") && headers.contains("multipart/related"))) {
            return MHTML;
        }
        boolean begins = HEADER_LINE.matcher(start).lookingAt();
        return begins && HEADER_LINE.matcher(headers).results().limit(3).count() == 3 ? MAIL : null;
    }

    private static String ending(@Nullable String fileName) {
        if (fileName == null) {
            return "";
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static boolean hasAt(byte[] bytes, int offset, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
