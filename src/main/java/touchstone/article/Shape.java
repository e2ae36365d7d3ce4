package touchstone.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import touchstone.model.Trouble;

/** What bytes look like, by their first few and by what they are made of; never by a file's name. */
public enum Shape {
    TEXT("trouble.article.unknown-text"),
    EMPTY("trouble.article.empty"),
    BLANK("trouble.article.blank"),
    PDF("trouble.article.pdf"),
    IMAGE("trouble.article.image"),
    RECORDING("trouble.article.recording"),
    ARCHIVE("trouble.article.archive"),
    OFFICE("trouble.article.office"),
    RICH_TEXT("trouble.article.rich-text"),
    MAIL("trouble.article.mail"),
    SAVED_AS_SINGLE_FILE("trouble.article.single-file-page"),
    DATA("trouble.article.data"),
    DATABASE("trouble.article.database"),
    PROGRAM("trouble.article.program"),
    BINARY("trouble.article.binary"),
    UNDECODABLE("trouble.article.encoding");

    private static final int BEGINNING = 4096;

    private final String troubleKey;

    Shape(String troubleKey) {
        this.troubleKey = troubleKey;
    }

    /** Whether such a file holds an article among other things, and so may be larger than one. */
    boolean isContainer() {
        return switch (this) {
            case PDF, ARCHIVE, OFFICE, MAIL, SAVED_AS_SINGLE_FILE -> true;
            default -> false;
        };
    }

    /** What to tell where no reader takes it. */
    Trouble trouble(ArticleSource source) {
        return Trouble.unreadable(troubleKey, source.name());
    }

    /** The shape of bytes; {@link #TEXT} wherever they may be text. */
    static Shape of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Shape known = signed(start);
        if (known != null) {
            return known;
        }
        Shape message = MimeHeader.shape(bytes);
        if (message != null) {
            return message;
        }
        return TextEncoding.isWide(bytes) || !hasManyControls(bytes) ? TEXT : BINARY;
    }

    /** The shape of decoded text, or of text that could not be decoded. */
    static Shape ofText(@Nullable String text) {
        if (text == null) {
            return UNDECODABLE;
        }
        if (text.isBlank() || text.chars().allMatch(Shape::isInvisible)) {
            return BLANK;
        }
        if (looksLikeData(text)) {
            return DATA;
        }
        return TEXT;
    }

    private static @Nullable Shape signed(String start) {
        if (startsWithAny(start, "PK\3\4", "PK\5\6")) {
            boolean isOffice = start.contains("word/")
                    || start.contains("[Content_Types].xml")
                    || start.contains("mimetypeapplication/vnd.oasis");
            return isOffice ? OFFICE : ARCHIVE;
        }
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return PDF;
        }
        if (startsWithAny(start, "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "\0\0\1\0")
                || (isTagged(start, 0, "RIFF") && isTagged(start, 8, "WEBP"))
                || (isTagged(start, 0, "BM") && start.indexOf('\0') > 0)
                || isTagged(start, 4, "ftypavif")
                || isTagged(start, 4, "ftyphei")) {
            return IMAGE;
        }
        if (isTagged(start, 4, "ftyp")
                || startsWithAny(
                        start, "\u001aE\u00df\u00a3", "RIFF", "OggS", "fLaC", "ID3", "\u00ff\u00fb", "\u00ff\u00f3")) {
            return RECORDING;
        }
        if (startsWithAny(
                start,
                "WARC/1.",
                "\u001f\u008b",
                "7z\u00bc\u00af",
                "Rar!\u001a",
                "BZh9",
                "\u00fd7zXZ",
                "(\u00b5/\u00fd")) {
            return ARCHIVE;
        }
        if (start.startsWith("SQLite format 3")) {
            return DATABASE;
        }
        if (startsWithAny(start, "\u007fELF", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe")
                || (isTagged(start, 0, "MZ") && start.indexOf('\0') > 0)) {
            return PROGRAM;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OFFICE;
        }
        return start.startsWith("{\\rtf") ? RICH_TEXT : null;
    }

    private static boolean startsWithAny(String start, String... signatures) {
        for (String signature : signatures) {
            if (start.startsWith(signature)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTagged(String start, int offset, String tag) {
        return start.startsWith(tag, offset);
    }

    /** More than one control character in a thousand units, line ends and tabs aside: no text has that. */
    private static boolean hasManyControls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            int unit = each & 0xff;
            if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != 0x1a) {
                controls++;
            }
        }
        return controls > 3 + bytes.length / 1000;
    }

    private static boolean isInvisible(int unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    private static boolean looksLikeData(String text) {
        String stripped = text.strip();
        char first = stripped.charAt(0);
        char last = stripped.charAt(stripped.length() - 1);
        int next = 1;
        while (next < stripped.length() && Character.isWhitespace(stripped.charAt(next))) {
            next++;
        }
        char second = next < stripped.length() ? stripped.charAt(next) : ' ';
        return (first == '{' && last == '}' && (second == '"' || second == '}'))
                || (first == '[' && last == ']' && "{[\"]".indexOf(second) >= 0);
    }
}
