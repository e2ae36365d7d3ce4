package touchstone.evidence.post;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import touchstone.model.Progress;

/** Bytes on their way to whoever reads them: says how far they are, and ends where nobody wants them any more. */
final class ReadAlong extends FilterInputStream {

    private final Progress progress;
    private final long size;
    private long done;

    /**
     * Goes along.
     *
     * @param size how many bytes there are
     */
    ReadAlong(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        progress.atBytes(done, size);
        if (progress.cancelled()) {
            throw new PostFile.Cancelled();
        }
        int read = super.read(into, from, length);
        done += Math.max(0, read);
        return read;
    }
}
