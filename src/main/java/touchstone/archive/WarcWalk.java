package touchstone.archive;

import java.io.IOException;
import java.io.InputStream;
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
    }

    private static final int MOST_RECORDS = 200_000;

    /** All records together, unpacked. */
    private static final long MOST_UNPACKED = 1_000_000_000;

    private final InputStream warc;
    private final Visitor visitor;
    private final int largestPage;
    private long unpacked;

    WarcWalk(InputStream warc, Visitor visitor, int largestPage) {
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
        try (WarcReader reader = new WarcReader(warc)) {
            int records = 0;
            for (WarcRecord record = reader.next().orElse(null);
                    record != null;
                    record = reader.next().orElse(null)) {
                if (progress.cancelled()) {
                    return false;
                }
                if (++records > MOST_RECORDS) {
                    throw new IOException("too many records");
                }
                if (record instanceof WarcCaptureRecord capture) {
                    look(capture);
                }
                count(drained(record.body()));
            }
            return true;
        } catch (RuntimeException malformed) { // whatever the library did not expect of a record
            throw new IOException(malformed);
        }
    }

    private void look(WarcCaptureRecord record) throws IOException {
        String address = record.target();
        if (address == null || !address.toLowerCase(Locale.ROOT).startsWith("http")) {
            return;
        }
        switch (record) {
            case WarcResponse response when isHttp(response) -> look(address, response);
            case WarcResource resource
            when isPage(resource.contentType()) ->
                take(address, resource.date(), resource.contentType(), resource.body());
            default -> {}
        }
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
        return response.contentType().base().equals(MediaType.parse("application/http"));
    }

    private void look(String address, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() == 200 && isPage(http.contentType())) {
            take(address, response.date(), http.contentType(), http.bodyDecoded());
        }
    }

    private static boolean isPage(MediaType type) {
        String plain = type.base().toString().toLowerCase(Locale.ROOT);
        return plain.equals("text/html") || plain.equals("application/xhtml+xml");
    }

    private void take(String address, Instant at, MediaType type, MessageBody body) throws IOException {
        if (!visitor.wants(address, at)) {
            return;
        }
        byte[] bytes = body.stream().readNBytes(largestPage + 1);
        count(bytes.length);
        if (bytes.length > largestPage) {
            throw new IOException("a page is too large");
        }
        @Nullable String charset = type.parameters().get("charset");
        visitor.page(new CapturedPage(address, at, charset, bytes));
    }

    private static long drained(MessageBody body) throws IOException {
        long before = body.position();
        body.consume();
        return body.position() - before;
    }

    private void count(long more) throws IOException {
        unpacked += more;
        if (unpacked > MOST_UNPACKED) {
            throw new IOException("it unpacks to far more than it should");
        }
    }
}
