package touchstone.evidence.document;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page whose drawing is counted while it is unpacked: a megabyte can hold a gigabyte of blanks, and nothing is asked of
 * anybody before the first of them is no blank.
 */
final class MeteredPage extends PDPage {

    /** A page that is drawn line by line, such as a map, has some ten million bytes. */
    private static final long MOST = 64_000_000;

    private static final int SELDOM = 0xFFFF;

    private final long until;
    private long seen;

    /**
     * The same page, counted.
     *
     * @param until when to stop, by {@link System#nanoTime}
     */
    MeteredPage(PDPage page, long until) {
        super(page.getCOSObject());
        setResources(page.getResources());
        this.until = until;
    }

    /** There is more on a page than is read, or no time left. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new Metered(super.getContentsForStreamParsing());
    }

    private int counted(int bytes, int result) throws IOException {
        long before = seen;
        seen += Math.max(0, bytes);
        boolean isTime = (before & ~SELDOM) != (seen & ~SELDOM);
        if (seen > MOST || (isTime && System.nanoTime() > until)) {
            throw new Spent();
        }
        return result;
    }

    /** What draws the page. */
    private final class Metered implements RandomAccessRead {

        private final RandomAccessRead whole;

        Metered(RandomAccessRead whole) {
            this.whole = whole;
        }

        @Override
        public int read() throws IOException {
            return counted(1, whole.read());
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = whole.read(into, from, length);
            return counted(read, read);
        }

        @Override
        public int peek() throws IOException {
            return whole.peek();
        }

        @Override
        public void rewind(int bytes) throws IOException {
            whole.rewind(bytes);
        }

        @Override
        public void skip(int length) throws IOException {
            counted(length, 0);
            whole.skip(length);
        }

        @Override
        public int available() throws IOException {
            return whole.available();
        }

        @Override
        public long getPosition() throws IOException {
            return whole.getPosition();
        }

        @Override
        public void seek(long position) throws IOException {
            whole.seek(position);
        }

        @Override
        public long length() throws IOException {
            return whole.length();
        }

        @Override
        public boolean isClosed() {
            return whole.isClosed();
        }

        @Override
        public boolean isEOF() throws IOException {
            return whole.isEOF();
        }

        @Override
        public RandomAccessReadView createView(long start, long length) throws IOException {
            return whole.createView(start, length);
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
