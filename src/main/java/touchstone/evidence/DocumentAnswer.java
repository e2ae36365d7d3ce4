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
import java.util.Set;
import touchstone.evidence.document.DocumentReader;
import touchstone.model.DrawnPage;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Trouble;

/** What the child says of a document. It crosses a border: what is not exactly such an answer is none. */
final class DocumentAnswer {

    private static final Set<String> TROUBLES =
            Set.of(DocumentReader.LOCKED, DocumentReader.DAMAGED, DocumentReader.NO_PAGE);
    private static final int MOST_FACTS = 200;
    private static final int MOST_PAGES = 10_000_000;
    private static final int LONGEST = 16_000_000;
    private static final int WIDEST = 20_000;

    private DocumentAnswer() {}

    /** Writes the better part of an answer. */
    private interface Writing<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    /** Reads it. */
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] ofFacts(Outcome<List<Fact>> outcome) throws IOException {
        return written(outcome, (out, facts) -> {
            out.writeInt(facts.size());
            for (Fact fact : facts) {
                write(out, fact.kind().name());
                write(out, fact.value());
                write(out, fact.setBy().name());
                write(out, fact.readFrom());
            }
        });
    }

    static Optional<Outcome<List<Fact>>> facts(byte[] answer) {
        return read(answer, in -> {
            List<Fact> facts = new ArrayList<>();
            for (int left = size(in, MOST_FACTS); left > 0; left--) {
                facts.add(new Fact(Fact.Kind.valueOf(text(in)), text(in), Fact.SetBy.valueOf(text(in)), text(in)));
            }
            return List.copyOf(facts);
        });
    }

    static byte[] ofText(Outcome<PagedText> outcome) throws IOException {
        return written(outcome, (out, text) -> {
            out.writeInt(text.count());
            out.writeInt(text.pages().size());
            for (String page : text.pages()) {
                write(out, page);
            }
        });
    }

    static Optional<Outcome<PagedText>> text(byte[] answer) {
        return read(answer, in -> {
            int count = size(in, MOST_PAGES);
            List<String> pages = new ArrayList<>();
            for (int left = size(in, count); left > 0; left--) {
                pages.add(text(in));
            }
            return new PagedText(count, pages);
        });
    }

    static byte[] ofPage(Outcome<DrawnPage> outcome) throws IOException {
        return written(outcome, (out, page) -> {
            out.writeInt(page.number());
            out.writeInt(page.count());
            out.writeDouble(page.widthPoints());
            out.writeInt(page.picture().width());
            out.writeInt(page.picture().height());
            write(out, page.text());
            ByteBuffer places = ByteBuffer.allocate(page.places().length * Float.BYTES);
            places.asFloatBuffer().put(page.places());
            out.write(places.array());
            ByteBuffer pixels = ByteBuffer.allocate(page.picture().pixels().length * Integer.BYTES);
            pixels.asIntBuffer().put(page.picture().pixels());
            out.write(pixels.array());
        });
    }

    static Optional<Outcome<DrawnPage>> page(byte[] answer) {
        return read(answer, in -> {
            int number = in.readInt();
            int count = size(in, MOST_PAGES);
            double points = in.readDouble();
            int width = size(in, WIDEST);
            int height = size(in, WIDEST);
            String text = text(in);
            boolean isOne = number >= 1
                    && number <= count
                    && points > 0
                    && points < Double.MAX_VALUE
                    && width > 0
                    && height > 0
                    && (long) width * height * Integer.BYTES <= answer.length;
            if (!isOne) {
                throw new IllegalArgumentException("no such page");
            }
            float[] places = places(in, text.length() * DrawnPage.EDGES);
            int[] pixels = new int[width * height];
            ByteBuffer.wrap(whole(in, pixels.length * Integer.BYTES))
                    .asIntBuffer()
                    .get(pixels);
            DrawnPicture picture = new DrawnPicture(width, height, pixels, width, height);
            return new DrawnPage(number, count, points, picture, text, places);
        });
    }

    private static float[] places(DataInputStream in, int count) throws IOException {
        float[] places = new float[count];
        ByteBuffer.wrap(whole(in, count * Float.BYTES)).asFloatBuffer().get(places);
        for (float place : places) {
            if (!(place >= 0 && place <= 1)) {
                throw new IllegalArgumentException("a letter stands outside the page");
            }
        }
        return places;
    }

    private static byte[] whole(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static <T> byte[] written(Outcome<T> outcome, Writing<T> writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (outcome.refusal().isPresent()) {
            Trouble trouble = outcome.refusal().get();
            write(out, trouble.key());
            out.writeInt(trouble.arguments().size());
            for (String argument : trouble.arguments()) {
                write(out, argument);
            }
        } else {
            write(out, "");
            writing.to(out, outcome.orThrow());
        }
        return bytes.toByteArray();
    }

    private static <T> Optional<Outcome<T>> read(byte[] answer, Reading<T> reading) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        try {
            String trouble = text(in);
            Outcome<T> outcome = trouble.isEmpty() ? Outcome.done(reading.from(in)) : refused(trouble, in);
            return in.read() < 0 ? Optional.of(outcome) : Optional.empty();
        } catch (IOException | IllegalArgumentException notSuchAnAnswer) {
            return Optional.empty();
        }
    }

    private static <T> Outcome<T> refused(String trouble, DataInputStream in) throws IOException {
        if (!TROUBLES.contains(trouble)) {
            throw new IllegalArgumentException("no such trouble");
        }
        Object[] arguments = new Object[size(in, 4)];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = text(in);
        }
        return Outcome.refused(Trouble.unreadable(trouble, arguments));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static int size(DataInputStream in, int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new IllegalArgumentException("no such size: " + size);
        }
        return size;
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(size(in, LONGEST));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
