package touchstone.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import touchstone.model.Progress;

/** One walk through a WARC file, from record to record; what is unpacked on the way is counted. */
final class WarcWalk {

    /** Looks at the pages on the way. */
    interface Visitor {

        /** Whether to unpack this page. */
        boolean wants(String address, Instant at);

        /** A page that was wanted. */
        void page(CapturedPage page);

        /** A page that was wanted and is larger than any that is read: the beginning of it. */
        void tooLarge(CapturedPage beginning);
    }

    private static final int MOST_RECORDS = 200_000;

    /** All records together, unpacked. */
    private static final long MOST_UNPACKED = 400_000_000;

    /** What stands before a record's own bytes, with what is read ahead. */
    private static final long LONGEST_HEAD = 1_000_000;

    private static final int AT_ONCE = 65_536;

    private final byte[] warc;
    private final Visitor visitor;
    private final int largestPage;

    WarcWalk(byte[] warc, Visitor visitor, int largestPage) {
        this.warc = warc;
        this.visitor = visitor;
        this.largestPage = largestPage;
    }

    /**
     * Walks to the end.
     *
     * @return false if the person cancelled
     * @throws IOException where the file breaks off, is damaged or passes a limit
     */
    boolean run(Progress progress) throws IOException {
        InputStream plain = Gunzip.isPacked(warc) ? new Gunzip(warc) : new ByteArrayInputStream(warc);
        try (Watched watched = new Watched(plain, MOST_UNPACKED, progress);
                WarcReader reader = new WarcReader(watched)) {
            int records = 0;
            for (WarcRecord record = next(reader, watched); record != null; record = next(reader, watched)) {
                if (++records > MOST_RECORDS) {
                    throw new IOException("too many records");
                }
                if (record instanceof WarcCaptureRecord capture) {
                    look(capture, watched);
                }
                drain(record.body());
            }
            return !progress.cancelled();
        } catch (Watched.TooMuch tooMuch) {
            throw isBomb() ? new IOException(tooMuch) : tooMuch;
        } catch (IOException | RuntimeException malformed) { // whatever the library did not expect of a record
            if (progress.cancelled()) {
                return false;
            }
            throw new IOException(malformed);
        }
    }

    /** What honest pages hold packs to a tenth, seldom to a thirtieth; nothing but runs of the same to less. */
    private boolean isBomb() {
        return warc.length < MOST_UNPACKED / 50;
    }

    private static @Nullable WarcRecord next(WarcReader reader, Watched watched) throws IOException {
        watched.hold(LONGEST_HEAD);
        WarcRecord record = reader.next().orElse(null);
        watched.free();
        return record;
    }

    private void look(WarcCaptureRecord record, Watched watched) throws IOException {
        String address = record.target();
        if (address == null || !address.toLowerCase(Locale.ROOT).startsWith("http")) {
            return;
        }
        switch (record) {
            case WarcResponse response when isHttp(response) -> look(address, response, watched);
            case WarcResource resource
            when isPage(resource.contentType()) ->
                take(address, resource.date(), resource.contentType(), resource.body(), watched);
            default -> {}
        }
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
        return response.contentType().base().equals(MediaType.parse("application/http"));
    }

    private void look(String address, WarcResponse response, Watched watched) throws IOException {
        watched.hold(LONGEST_HEAD);
        HttpResponse http = response.http();
        watched.free();
        if (http.status() == 200 && isPage(http.contentType())) {
            take(address, response.date(), http.contentType(), http.bodyDecoded(), watched);
        }
    }

    private static boolean isPage(MediaType type) {
        String plain = type.base().toString().toLowerCase(Locale.ROOT);
        return plain.equals("text/html") || plain.equals("application/xhtml+xml");
    }

    private void take(String address, Instant at, MediaType type, MessageBody body, Watched watched)
            throws IOException {
        if (!visitor.wants(address, at)) {
            return;
        }
        byte[] bytes = body.stream().readNBytes(largestPage + 1);
        watched.add(bytes.length);
        @Nullable String charset = type.parameters().get("charset");
        CapturedPage page = new CapturedPage(address, at, charset, bytes);
        if (bytes.length > largestPage) {
            visitor.tooLarge(page);
        } else {
            visitor.page(page);
        }
    }

    private static void drain(MessageBody body) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(AT_ONCE);
        int read = 0;
        while (read >= 0) {
            read = body.read(piece.clear());
        }
    }
}
