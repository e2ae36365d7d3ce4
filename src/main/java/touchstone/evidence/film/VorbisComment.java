package touchstone.evidence.film;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import touchstone.model.Fact;

/** The comments of Vorbis, Opus and FLAC: a program's name, then lines of {@code NAME=value}. */
final class VorbisComment {

    private static final int MOST = 100;

    private VorbisComment() {}

    /** Tells what stands there, as far as it goes. */
    static void read(ByteBuffer bytes, Telling telling) {
        ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
        try {
            telling.program(Fact.Kind.SOFTWARE, text(little), "Vorbis comment vendor");
            int count = Math.clamp(little.getInt(), 0, MOST);
            for (int i = 0; i < count; i++) {
                String line = text(little);
                int equals = line.indexOf('=');
                if (equals > 0) {
                    tell(line.substring(0, equals).toUpperCase(Locale.ROOT), line.substring(equals + 1), telling);
                }
            }
        } catch (BufferUnderflowException cutOff) {
            return;
        }
    }

    private static void tell(String name, String value, Telling telling) {
        String readFrom = "Vorbis comment " + name;
        switch (name) {
            case "TITLE" -> telling.person(Fact.Kind.TITLE, value, readFrom);
            case "ARTIST" -> telling.person(Fact.Kind.AUTHOR_NAME, value, readFrom);
            case "DATE" -> telling.person(Fact.Kind.STATED_TIME, value, readFrom);
            case "ENCODER" -> telling.program(Fact.Kind.SOFTWARE, value, readFrom);
            default -> {
                // says nothing that is asked here
            }
        }
    }

    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
