package touchstone.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.model.When;

/**
 * A WACZ file: the WARC files in it, and the pages that it lists.
 *
 * @param warcs each as it lies in it
 * @param pages as listed; none where it lists none
 */
record Wacz(List<byte[]> warcs, List<SavedPage> pages) {

    static final String PACKAGE = "datapackage.json";

    /** Feeds each chunk of a file to its digest twice, at least up to 0.1.6; what was changed is found all the same. */
    private static final String COUNTS_TWICE = "@harvard-lil/js-wacz";

    private static final int CHUNK = 65_536;
    private static final int LARGEST = 64_000_000;
    private static final int LARGEST_LIST = 20_000_000;
    private static final int MOST_PAGES = 20_000;

    /** All WARC files together, which are packed already, and are kept in memory. */
    private static final long MOST_KEPT = 100_000_000;

    private static final String PAGES = "pages/pages.jsonl";

    /**
     * What it holds, if everything that is read of it is as its own list of digests says.
     *
     * @param progress stops the reading when the person cancels
     */
    static Outcome<Wacz> of(String fileName, byte[] bytes, Progress progress) {
        return Zip.of(fileName, bytes).then(zip -> new Opening(fileName, zip, progress, new HashSet<>()).open());
    }

    /**
     * The way into one file.
     *
     * @param verified the files whose digest was found right
     */
    private record Opening(String fileName, Zip zip, Progress progress, Set<String> verified) {

        Outcome<Wacz> open() {
            return zip.read(PACKAGE, LARGEST_LIST)
                    .then(this::sealed)
                    .then(this::checked)
                    .then(_ -> warcs())
                    .then(warcs -> pages().map(pages -> new Wacz(warcs, pages)));
        }

        /** The package itself, against the digest beside it, where there is one. */
        private Outcome<byte[]> sealed(byte[] json) {
            String name = "datapackage-digest.json";
            if (!zip.has(name)) {
                return Outcome.done(json);
            }
            return zip.read(name, LARGEST_LIST).then(digest -> {
                try {
                    String hash =
                            json().readTree(digest).path("hash").asString("").toLowerCase(Locale.ROOT);
                    boolean isOther = hash.startsWith("sha256:") && !hash.equals("sha256:" + sha256(json));
                    return isOther ? refused("trouble.archive.digest", PACKAGE) : Outcome.done(json);
                } catch (JacksonException broken) {
                    return refused("trouble.archive.damaged", name);
                }
            });
        }

        /** Every file that the package names, once, against its digest and its size. */
        private Outcome<Opening> checked(byte[] json) {
            JsonNode listed;
            try {
                listed = json().readTree(json);
            } catch (JacksonException broken) {
                return refused("trouble.archive.damaged", PACKAGE);
            }
            Set<String> named = new HashSet<>();
            for (JsonNode resource : listed.path("resources")) {
                progress.at(named.size(), listed.path("resources").size());
                if (progress.cancelled()) {
                    return Outcome.refused(Trouble.forbidden("trouble.isolated.cancelled", fileName));
                }
                String path = resource.path("path").asString("");
                if (!named.add(path)) {
                    return refused("trouble.archive.twice", path);
                }
                Outcome<Opening> checked = zip.read(path, LARGEST).then(held -> checked(resource, path, held, listed));
                if (checked.refusal().isPresent()) {
                    return checked;
                }
            }
            return Outcome.done(this);
        }

        private Outcome<Opening> checked(JsonNode resource, String path, byte[] bytes, JsonNode listed) {
            boolean isSize = !resource.has("bytes") || resource.path("bytes").asLong(-1) == bytes.length;
            String hash = resource.path("hash").asString("").toLowerCase(Locale.ROOT);
            boolean isHashed = hash.startsWith("sha256:") || hash.startsWith("md5:");
            if (!isSize || (isHashed && !isDigest(hash, bytes, listed))) {
                return refused("trouble.archive.digest", path);
            }
            if (isHashed) {
                verified.add(path);
            }
            return Outcome.done(this);
        }

        private static boolean isDigest(String hash, byte[] bytes, JsonNode listed) {
            if (hash.startsWith("md5:")) {
                return hash.equals("md5:" + digest("MD5", bytes));
            }
            boolean isTwice = listed.path("software").asString("").startsWith(COUNTS_TWICE);
            return hash.equals("sha256:" + sha256(bytes))
                    || (isTwice && hash.equals("sha256:" + sha256(everyChunkTwice(bytes))));
        }

        /** A file in it, if its digest was found right: what the list of digests leaves out may be from anybody. */
        private Outcome<byte[]> read(String name, int most) {
            return verified.contains(name) ? zip.read(name, most) : refused("trouble.archive.unlisted", name);
        }

        private static byte[] everyChunkTwice(byte[] bytes) {
            ByteArrayOutputStream twice = new ByteArrayOutputStream(2 * bytes.length);
            for (int at = 0; at < bytes.length; at += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - at);
                twice.write(bytes, at, length);
                twice.write(bytes, at, length);
            }
            return twice.toByteArray();
        }

        private Outcome<List<byte[]>> warcs() {
            List<byte[]> warcs = new ArrayList<>();
            long kept = 0;
            for (String name : zip.names()) {
                if (name.matches("archive/[^/]+\\.warc(?:\\.gz)?")) {
                    Outcome<byte[]> warc = read(name, (int) Math.min(LARGEST, MOST_KEPT - kept));
                    if (warc.refusal().isPresent()) {
                        return warc.map(_ -> warcs);
                    }
                    warcs.add(warc.orThrow());
                    kept += warcs.getLast().length;
                }
            }
            return Outcome.done(warcs);
        }

        private Outcome<List<SavedPage>> pages() {
            return zip.has(PAGES) ? read(PAGES, LARGEST_LIST).then(this::pages) : Outcome.done(List.of());
        }

        private Outcome<List<SavedPage>> pages(byte[] lines) {
            List<SavedPage> pages = new ArrayList<>();
            try {
                for (String line :
                        new String(lines, StandardCharsets.UTF_8).lines().toList()) {
                    JsonNode page = line.isBlank() ? null : json().readTree(line);
                    String address = page == null ? "" : page.path("url").asString("");
                    if (page != null && address.startsWith("http") && pages.size() < MOST_PAGES) {
                        pages.add(new SavedPage(
                                0,
                                address,
                                moment(page),
                                text(page.path("title").asString(""))));
                    }
                }
                return Outcome.done(pages);
            } catch (JacksonException broken) {
                return refused("trouble.archive.damaged", PAGES);
            }
        }

        private static @Nullable When moment(JsonNode page) {
            return When.parse(page.path("ts").asString("")).orElse(null);
        }

        private static @Nullable String text(String title) {
            String line = title.replaceAll("\\s+", " ").strip();
            return line.isEmpty() ? null : line;
        }

        private static JsonMapper json() {
            StreamReadConstraints limits = StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST_LIST)
                    .maxNestingDepth(50)
                    .maxTokenCount(1_000_000)
                    .build();
            return JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(limits)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .build();
        }

        private static String sha256(byte[] bytes) {
            return digest("SHA-256", bytes);
        }

        private static String digest(String algorithm, byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }

        private <T> Outcome<T> refused(String key, String entry) {
            return Outcome.refused(Trouble.unreadable(key, fileName, entry));
        }
    }
}
