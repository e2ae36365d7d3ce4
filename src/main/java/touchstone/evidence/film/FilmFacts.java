package touchstone.evidence.film;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import touchstone.model.Fact;

/** What the container of a film or a sound says of itself; nothing of a kind that is not read. */
public final class FilmFacts {

    private FilmFacts() {}

    /**
     * Reads a file here and there.
     *
     * @param mediaType as recognised from its first bytes
     */
    public static List<Fact> in(Path file, String mediaType) {
        try (FileChannel channel = FileChannel.open(file)) {
            return in(new Bytes(channel), mediaType);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Reads what was pasted, in the same way. */
    public static List<Fact> in(byte[] all, String mediaType) {
        return in(new Bytes(all), mediaType);
    }

    @SuppressWarnings("CatchingUnchecked") // what a stranger's file makes of a buffer ends here
    private static List<Fact> in(Bytes bytes, String mediaType) {
        Telling telling = new Telling();
        try {
            switch (mediaType) {
                case "video/mp4", "video/quicktime", "video/3gpp", "audio/mp4" -> new Boxes(bytes, telling).read();
                case "video/webm", "video/x-matroska" -> new Matroska(bytes, telling).read();
                case "audio/mpeg" -> new Mp3(bytes, telling).read();
                case "audio/wav", "video/x-msvideo" -> new Riff(bytes, telling).read();
                case "audio/flac" -> new Flac(bytes, telling).read();
                case "audio/ogg", "video/ogg" -> new Ogg(bytes, telling).read();
                default -> {
                    return List.of();
                }
            }
        } catch (IOException | RuntimeException brokenOff) {
            return telling.facts();
        }
        return telling.facts();
    }
}
