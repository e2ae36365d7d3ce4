package touchstone.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From bytes to text: the byte order mark decides, else UTF-8 where it is that, else Windows-1252. */
final class Texts {

    /** How much of a text is kept for search and excerpts, in UTF-16 units. */
    static final int LONGEST_KEPT = 100_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Texts() {}

    /** Whether these bytes can be read as text: no control characters but those that texts have. */
    static boolean isText(byte[] bytes) {
        if (hasMark(bytes, 0xFE, 0xFF) || hasMark(bytes, 0xFF, 0xFE)) {
            return true;
        }
        for (byte each : bytes) {
            boolean isControl = each >= 0 && each < 0x20 && "\t\n\r\f\u001b\b".indexOf(each) < 0;
            if (isControl) {
                return false;
            }
        }
        return true;
    }

    /** The text, with {@code \n} as line end and without a byte order mark. A character cut off at the end is left out. */
    static String decode(byte[] bytes) {
        String text = raw(bytes);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What is kept of a text: without surrounding blanks and not longer than {@value #LONGEST_KEPT} units. */
    static String kept(String text) {
        String stripped = text.strip();
        if (stripped.length() <= LONGEST_KEPT) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(LONGEST_KEPT - 1)) ? LONGEST_KEPT - 1 : LONGEST_KEPT;
        return stripped.substring(0, end);
    }

    /** The beginning of a text on one line, for titles. */
    static String brief(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String raw(byte[] bytes) {
        if (hasMark(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (hasMark(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(ByteBuffer.wrap(bytes), text, false);
        return result.isError() ? new String(bytes, WESTERN) : text.flip().toString();
    }

    private static boolean hasMark(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
