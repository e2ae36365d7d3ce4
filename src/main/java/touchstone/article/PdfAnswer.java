package touchstone.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Paragraph;

/**
 * What the child read in a PDF document. It crosses a border: reading it back refuses what is not exactly such an
 * answer.
 *
 * @param state whether there was anything to read
 * @param title what the document says its title is
 * @param author what it says its author is
 * @param made when it says it was made, ISO 8601
 * @param language what it says its language is
 * @param address the web address at the foot of its pages, where a browser printed it
 * @param blocks its text
 */
record PdfAnswer(
        State state,
        @Nullable String title,
        @Nullable String author,
        @Nullable String made,
        @Nullable String language,
        @Nullable String address,
        List<PdfBlock> blocks) {

    /** Whether there was anything to read. */
    enum State {
        READ,
        LOCKED,
        DAMAGED
    }

    private static final int MOST_BLOCKS = 400_000;
    private static final int MOST_BYTES = 20_000_000;

    PdfAnswer {
        blocks = List.copyOf(blocks);
    }

    /** Nothing was read. */
    static PdfAnswer nothing(State state) {
        return new PdfAnswer(state, null, null, null, null, null, List.of());
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, state.name());
        for (String field : new String[] {title, author, made, language, address}) {
            write(out, field == null ? "" : field);
        }
        out.writeInt(blocks.size());
        for (PdfBlock block : blocks) {
            write(out, block.kind().name());
            write(out, block.text());
            out.writeInt(block.page());
            out.writeInt(block.turns().size());
            for (int turn : block.turns()) {
                out.writeInt(turn);
            }
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The answer in bytes from a child; nothing where they are no such answer. */
    static Optional<PdfAnswer> of(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            State state = State.valueOf(text(in));
            PdfAnswer answer = new PdfAnswer(
                    state, field(in), field(in), field(in), field(in), field(in), blocks(in, size(in, MOST_BLOCKS)));
            return in.read() < 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException | IllegalArgumentException notSuchAnAnswer) {
            return Optional.empty();
        }
    }

    private static List<PdfBlock> blocks(DataInputStream in, int count) throws IOException {
        List<PdfBlock> blocks = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < count; i++) {
            Paragraph.Kind kind = Paragraph.Kind.valueOf(text(in));
            String text = text(in);
            int begins = in.readInt();
            List<Integer> turns = turns(in, text.length());
            if (begins < page || begins > MOST_BLOCKS) {
                throw new IllegalArgumentException("pages run backwards");
            }
            page = begins + turns.size();
            blocks.add(new PdfBlock(kind, text, begins, turns));
        }
        return blocks;
    }

    private static List<Integer> turns(DataInputStream in, int length) throws IOException {
        List<Integer> turns = new ArrayList<>();
        int reached = 0;
        for (int left = size(in, length); left > 0; left--) {
            int turn = in.readInt();
            if (turn < reached || turn > length) {
                throw new IllegalArgumentException("a page turns outside the text");
            }
            reached = turn;
            turns.add(turn);
        }
        return turns;
    }

    private static int size(DataInputStream in, int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new IllegalArgumentException("no such size: " + size);
        }
        return size;
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(size(in, MOST_BYTES));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String field(DataInputStream in) throws IOException {
        String text = text(in);
        return text.isEmpty() ? null : text;
    }
}
