package touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** What the child says of a picture. It crosses a border: what is not exactly such an answer is none. */
final class PictureAnswer {

    private static final int MOST_FACTS = 200;
    private static final int LONGEST = 100_000;
    private static final int FIGURES = 5 * Integer.BYTES;
    private static final int DRAWN = 0;
    private static final int TOO_LARGE = 1;
    private static final int UNREADABLE = 2;

    private PictureAnswer() {}

    /** Facts, on their way to the parent. */
    static byte[] of(List<Fact> facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(facts.size());
        for (Fact fact : facts) {
            write(out, fact.kind().name());
            write(out, fact.value());
            write(out, fact.setBy().name());
            write(out, fact.readFrom());
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The facts in an answer; nothing where it is none. */
    static Optional<List<Fact>> facts(byte[] answer) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        try {
            List<Fact> facts = new ArrayList<>();
            for (int left = size(in, MOST_FACTS); left > 0; left--) {
                facts.add(new Fact(Fact.Kind.valueOf(text(in)), text(in), Fact.SetBy.valueOf(text(in)), text(in)));
            }
            return in.read() < 0 ? Optional.of(List.copyOf(facts)) : Optional.empty();
        } catch (IOException | IllegalArgumentException notSuchAnAnswer) {
            return Optional.empty();
        }
    }

    private static int size(DataInputStream in, int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new IllegalArgumentException("no such size: " + size);
        }
        return size;
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[size(in, LONGEST)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A picture, or why there is none, on its way to the parent. */
    static byte[] of(Outcome<DrawnPicture> outcome) {
        return outcome.fold(
                PictureAnswer::of,
                trouble -> ByteBuffer.allocate(FIGURES)
                        .putInt(trouble.key().equals(PictureReader.TOO_LARGE) ? TOO_LARGE : UNREADABLE)
                        .putInt(figure(trouble, 0))
                        .putInt(figure(trouble, 1))
                        .array());
    }

    private static int figure(Trouble trouble, int index) {
        boolean isThere = trouble.arguments().size() > index;
        return isThere ? Integer.parseInt(trouble.arguments().get(index)) : 0;
    }

    private static byte[] of(DrawnPicture picture) {
        ByteBuffer bytes = ByteBuffer.allocate(FIGURES + picture.pixels().length * Integer.BYTES)
                .putInt(DRAWN)
                .putInt(picture.width())
                .putInt(picture.height())
                .putInt(picture.originalWidth())
                .putInt(picture.originalHeight());
        bytes.asIntBuffer().put(picture.pixels());
        return bytes.array();
    }

    /** The picture in an answer, or why there is none; nothing where it is no answer. */
    static Optional<Outcome<DrawnPicture>> drawn(byte[] answer) {
        if (answer.length < FIGURES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(answer);
        int kind = bytes.getInt();
        int width = bytes.getInt();
        int height = bytes.getInt();
        int wholeWidth = bytes.getInt();
        int wholeHeight = bytes.getInt();
        return switch (kind) {
            case DRAWN -> drawn(bytes, width, height, wholeWidth, wholeHeight);
            case TOO_LARGE -> Optional.of(PictureReader.tooLarge(width, height));
            case UNREADABLE -> Optional.of(PictureReader.unreadable());
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome<DrawnPicture>> drawn(
            ByteBuffer bytes, int width, int height, int wholeWidth, int wholeHeight) {
        boolean isOne = width > 0
                && height > 0
                && wholeWidth >= width
                && wholeHeight >= height
                && (long) wholeWidth * wholeHeight <= PictureReader.MOST_PIXELS
                && (long) width * height * Integer.BYTES == bytes.remaining();
        if (!isOne) {
            return Optional.empty();
        }
        int[] pixels = new int[width * height];
        bytes.asIntBuffer().get(pixels);
        return Optional.of(Outcome.done(new DrawnPicture(width, height, pixels, wholeWidth, wholeHeight)));
    }
}
