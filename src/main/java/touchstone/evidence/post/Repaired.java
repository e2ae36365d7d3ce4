package touchstone.evidence.post;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts of Facebook's and Instagram's exports, which write each byte of UTF-8 as a character of its own. A text that is
 * not of that kind stays as it is.
 */
final class Repaired {

    private Repaired() {}

    /** The text as it was written, where its characters are the bytes of one. */
    static @Nullable String text(@Nullable String exported) {
        if (exported == null || !isBytes(exported)) {
            return exported;
        }
        try {
            byte[] bytes = exported.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException writtenAsItIs) {
            return exported;
        }
    }

    private static boolean isBytes(String text) {
        return text.chars().allMatch(each -> each <= 0xFF) && text.chars().anyMatch(each -> each >= 0x80);
    }
}
