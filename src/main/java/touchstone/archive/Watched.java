package touchstone.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import touchstone.model.Progress;

/**
 * Bytes as they are unpacked, counted while they come: it ends where there are too many, where the head of a record has no
 * end, and where the person cancels, whatever is being read at that moment.
 */
final class Watched extends FilterInputStream {

    private static final int AT_ONCE = 65_536;

    private final Progress progress;
    private final long most;
    private long count;
    private long limit;

    /**
     * Counts.
     *
     * @param most how many bytes there may be in all
     */
    Watched(InputStream in, long most, Progress progress) {
        super(in);
        this.progress = progress;
        this.most = most;
        this.limit = most;
    }

    /** From here on no more than so many bytes, until {@link #free}. */
    void hold(long more) {
        limit = Math.min(most, count + more);
    }

    /** From here on as many as there may be. */
    void free() {
        limit = most;
    }

    /** Counts what was made of these bytes beside them. */
    void add(long more) throws IOException {
        count += more;
        if (count > limit) {
            throw new TooMuch();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (progress.cancelled()) {
            throw new IOException("cancelled");
        }
        int read = super.read(into, from, Math.min(length, AT_ONCE));
        add(Math.max(0, read));
        return read;
    }

    /** It unpacks to more than is read of any archive. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
