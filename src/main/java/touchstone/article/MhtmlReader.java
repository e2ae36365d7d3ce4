package touchstone.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;

/** A page that a browser saved as a single file: MHTML, with the address and the moment of saving in its header. */
public final class MhtmlReader implements ArticleReader {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\";\\r\\n]{1,200})");

    @Override
    public boolean reads(ArticleSource source) {
        return source.shape() == Shape.SAVED_AS_SINGLE_FILE;
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        try {
            MimeParts parts = whole(source);
            MimeHeader header = new MimeHeader(parts.header());
            String address = header.words("snapshot-content-location");
            MimeParts.Part page = page(parts, address).orElse(null);
            String html = page == null ? null : page.text();
            if (page == null || html == null) {
                return refused("trouble.article.single-file-page", source);
            }
            Capture capture = new Capture(
                    address == null ? page.location() : address, header.moment("date"), header.words("subject"));
            return HtmlReader.read(source, "multipart/related", html).map(capture::of);
        } catch (IOException damaged) {
            return refused("trouble.article.single-file-damaged", source);
        }
    }

    /** The HTML of the page itself, if it is chosen; nothing where it holds none. */
    static Outcome<Optional<String>> html(ArticleSource source, Function<List<SavedPage>, Optional<SavedPage>> choose) {
        try {
            MimeParts parts = whole(source);
            MimeHeader header = new MimeHeader(parts.header());
            String saved = header.words("snapshot-content-location");
            return Outcome.done(page(parts, saved).flatMap(page -> {
                String address = saved == null ? page.location() : saved;
                SavedPage only = new SavedPage(
                        1, address == null ? "" : address, header.moment("date"), header.words("subject"));
                return choose.apply(List.of(only)).flatMap(_ -> Optional.ofNullable(page.text()));
            }));
        } catch (IOException damaged) {
            return refused("trouble.article.single-file-damaged", source);
        }
    }

    /** Its parts, once the line was found that stands after the last of them. */
    private static MimeParts whole(ArticleSource source) throws IOException {
        byte[] bytes = source.bytes();
        MimeParts parts = MimeParts.of(bytes);
        Matcher boundary = BOUNDARY.matcher(parts.header().getOrDefault("content-type", ""));
        String end = boundary.find() ? "\n--" + boundary.group(1).strip() + "--" : "";
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(end)) {
            throw new IOException("it breaks off");
        }
        return parts;
    }

    /** The part that was saved from the page's own address, else the first page in it: frames and parts follow. */
    private static Optional<MimeParts.Part> page(MimeParts parts, @Nullable String address) {
        return parts.parts().stream()
                .filter(MhtmlReader::isPage)
                .filter(part -> address != null && address.equals(part.location()))
                .findFirst()
                .or(() -> parts.parts().stream().filter(MhtmlReader::isPage).findFirst());
    }

    private static boolean isPage(MimeParts.Part part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    private static <T> Outcome<T> refused(String key, ArticleSource source) {
        return Outcome.refused(Trouble.unreadable(key, source.name()));
    }
}
