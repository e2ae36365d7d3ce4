package touchstone.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: a byte that the encoding does not have makes the whole reading fail, so that nothing wrong
 * is ever shown. In order: byte order mark, UTF-8, UTF-16 without a mark, what the page declares, and, last, the three
 * old encodings that can be told apart by the letters they give.
 */
final class TextEncoding {

    private static final int WHERE_DECLARED = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,40})");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset KOI8_R = Charset.forName("KOI8-R");
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private TextEncoding() {}

    /** The text with every line end as {@code \n} and no byte order mark; nothing where no encoding fits. */
    static Optional<String> decode(byte[] bytes) {
        return find(bytes).map(TextEncoding::withPlainLineEnds);
    }

    /**
     * The text as {@link #decode(byte[])} gives it, where something beside the bytes declares their encoding. It is
     * believed, unless the bytes are plainly UTF-8: what declares it often does not know.
     */
    static Optional<String> decode(byte[] bytes, @Nullable String charset) {
        boolean isAscii = true;
        for (byte each : bytes) {
            isAscii &= each >= 0;
        }
        if (charset == null
                || marked(bytes) != null
                || (!isAscii && strictly(bytes, StandardCharsets.UTF_8).isPresent())) {
            return decode(bytes);
        }
        return named(charset)
                .flatMap(known -> strictly(bytes, known))
                .map(TextEncoding::withPlainLineEnds)
                .or(() -> decode(bytes));
    }

    private static Optional<String> find(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strictly(bytes, marked).map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
        }
        if (isWide(bytes)) {
            return strictly(
                    bytes,
                    zerosAt(bytes, 0) > zerosAt(bytes, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> guessed(bytes));
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return UTF_32;
        }
        return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16 : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is UTF-16 or UTF-32: by its mark, or by zeros in every second byte, which European text has. */
    static boolean isWide(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return true;
        }
        int pairs = Math.min(bytes.length, WHERE_DECLARED) / 2;
        int even = zerosAt(bytes, 0);
        int odd = zerosAt(bytes, 1);
        return pairs >= 2 && bytes.length % 2 == 0 && Math.min(even, odd) == 0 && Math.max(even, odd) > pairs * 0.4;
    }

    private static int zerosAt(byte[] bytes, int parity) {
        int zeros = 0;
        for (int i = parity; i < Math.min(bytes.length, WHERE_DECLARED); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WHERE_DECLARED), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start);
        if (start.indexOf('<') < 0 || !found.find()) {
            return Optional.empty();
        }
        return named(found.group(1));
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean isLatin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isLatin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> guessed(byte[] bytes) {
        if (isDamagedUtf8(bytes)) {
            return Optional.empty();
        }
        Optional<String> western = strictly(bytes, WINDOWS_1252).filter(LetterHabits::isWestern);
        if (western.isPresent()) {
            return western;
        }
        Optional<String> cyrillic = strictly(bytes, WINDOWS_1251).filter(LetterHabits::isCyrillic);
        return cyrillic.isPresent() ? cyrillic : strictly(bytes, KOI8_R).filter(LetterHabits::isCyrillic);
    }

    /** Whether more bytes above 127 stand in whole UTF-8 letters than do not: such a file lost some on its way. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int whole = 0;
        int stray = 0;
        for (int at = 0; at < bytes.length; at++) {
            int length = Math.max(1, Integer.numberOfLeadingZeros(~bytes[at] << 24));
            if (bytes[at] >= 0) {
                continue;
            }
            int followers = 0;
            while (at + followers + 1 < bytes.length
                    && followers + 1 < length
                    && (bytes[at + followers + 1] & 0xc0) == 0x80) {
                followers++;
            }
            boolean isWhole = length >= 2 && length <= 4 && followers == length - 1;
            whole += isWhole ? 1 : 0;
            stray += isWhole ? 0 : 1;
            at += followers;
        }
        return whole > stray;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
