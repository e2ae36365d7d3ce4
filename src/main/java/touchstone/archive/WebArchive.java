package touchstone.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.model.When;

/** A web archive in memory, WARC or WACZ: the pages in it, and the HTML of one. */
public final class WebArchive {

    private static final int LARGEST_PAGE = 20_000_000;
    private static final int HEAD = 8;
    private static final String MARK = "WARC/1.";

    private final String fileName;
    private final List<byte[]> warcs;
    private final List<SavedPage> listed;

    private WebArchive(String fileName, List<byte[]> warcs, List<SavedPage> listed) {
        this.fileName = fileName;
        this.warcs = List.copyOf(warcs);
        this.listed = List.copyOf(listed);
    }

    /** Whether bytes are a WARC file, packed or not. */
    public static boolean isWarc(byte[] bytes) {
        return begins(bytes) || begins(unpackedHead(bytes));
    }

    private static boolean begins(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).startsWith(MARK);
    }

    private static byte[] unpackedHead(byte[] bytes) {
        if (!Gunzip.isPacked(bytes)) {
            return new byte[0];
        }
        try (InputStream unpacked = new Gunzip(bytes)) {
            return unpacked.readNBytes(HEAD);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    /** A WARC file. */
    public static WebArchive ofWarc(String fileName, byte[] bytes) {
        return new WebArchive(fileName, List.of(bytes), List.of());
    }

    /**
     * A WACZ file, once its digests were found right.
     *
     * @param progress stops the reading when the person cancels
     */
    public static Outcome<WebArchive> ofWacz(String fileName, byte[] bytes, Progress progress) {
        return Wacz.of(fileName, bytes, progress).map(wacz -> new WebArchive(fileName, wacz.warcs(), wacz.pages()));
    }

    /**
     * The pages in it: those that it lists itself, else all that it holds, in their order.
     *
     * @param progress stops the reading when the person cancels
     */
    public Outcome<List<SavedPage>> pages(Progress progress) {
        PageList found = new PageList();
        return walk(found, progress).then(_ -> {
            List<SavedPage> pages = listed.isEmpty() ? found.pages : listed;
            return pages.isEmpty() ? refused("trouble.archive.no-pages") : Outcome.done(numbered(pages));
        });
    }

    private static List<SavedPage> numbered(List<SavedPage> pages) {
        List<SavedPage> numbered = new ArrayList<>();
        for (SavedPage page : pages) {
            numbered.add(new SavedPage(numbered.size() + 1, page.address(), page.captured(), page.title()));
        }
        return List.copyOf(numbered);
    }

    /**
     * The HTML of a page, as its server sent it, unpacked.
     *
     * @param progress stops the reading when the person cancels
     */
    public Outcome<CapturedPage> read(SavedPage page, Progress progress) {
        Nearest nearest = new Nearest(page);
        return walk(nearest, progress)
                .then(_ -> Optional.ofNullable(nearest.found)
                        .map(Outcome::done)
                        .orElseGet(() -> refused("trouble.archive.page-missing", page.address())))
                .then(found -> nearest.isTooLarge
                        ? refused("trouble.archive.too-large", page.address())
                        : Outcome.done(found));
    }

    private Outcome<WebArchive> walk(WarcWalk.Visitor visitor, Progress progress) {
        try {
            for (byte[] warc : warcs) {
                if (!new WarcWalk(warc, visitor, LARGEST_PAGE).run(progress)) {
                    return Outcome.refused(Trouble.forbidden("trouble.isolated.cancelled", fileName));
                }
            }
            return Outcome.done(this);
        } catch (Watched.TooMuch tooMuch) {
            return refused("trouble.archive.too-much");
        } catch (IOException damaged) {
            return refused("trouble.archive.warc");
        }
    }

    private <T> Outcome<T> refused(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(fileName));
        Collections.addAll(all, arguments);
        return Outcome.refused(Trouble.unreadable(key, all.toArray()));
    }

    /** Notes every page. */
    private static final class PageList implements WarcWalk.Visitor {

        private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,200}>\\s*([^<]{1,500})");
        private static final int MOST = 20_000;
        private final List<SavedPage> pages = new ArrayList<>();

        @Override
        public boolean wants(String address, Instant at) {
            return pages.size() < MOST;
        }

        @Override
        public void page(CapturedPage page) {
            String start = new String(page.bytes(0, 65_536), StandardCharsets.UTF_8);
            Matcher title = TITLE.matcher(start);
            pages.add(new SavedPage(
                    0,
                    page.address(),
                    new When.Moment(page.at()),
                    title.find() ? title.group(1).replaceAll("\\s+", " ").strip() : null));
        }

        @Override
        public void tooLarge(CapturedPage beginning) {
            page(beginning);
        }
    }

    /** Finds the capture of one page that lies nearest to its moment. */
    private static final class Nearest implements WarcWalk.Visitor {

        private final SavedPage wanted;
        private @Nullable CapturedPage found;
        private boolean isTooLarge;

        Nearest(SavedPage wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean wants(String address, Instant at) {
            return isSame(address, wanted.address())
                    && (found == null || distance(at).compareTo(distance(found.at())) < 0);
        }

        @Override
        public void page(CapturedPage page) {
            found = page;
            isTooLarge = false;
        }

        @Override
        public void tooLarge(CapturedPage beginning) {
            found = beginning;
            isTooLarge = true;
        }

        private Duration distance(Instant at) {
            return wanted.captured() instanceof When.Moment(Instant meant)
                    ? Duration.between(meant, at).abs()
                    : Duration.ZERO;
        }

        private static boolean isSame(String one, String other) {
            return plain(one).equals(plain(other));
        }

        private static String plain(String address) {
            String whole = address.replaceFirst("#.*$", "");
            return whole.endsWith("/")
                    ? whole.substring(0, whole.length() - 1).toLowerCase(Locale.ROOT)
                    : whole.toLowerCase(Locale.ROOT);
        }
    }
}
