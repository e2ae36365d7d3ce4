package touchstone.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.JournalText;
import touchstone.exchange.Signed;
import touchstone.exchange.locked.Locked;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * A bundle that somebody sent. Nothing is unpacked by name: a name that a bundle has no place for, or has twice, and
 * anything compressed, is refused before a byte is read. Whatever is read is read from the one table of contents.
 */
public final class Bundle implements AutoCloseable {

    private static final int MOST_FILES = 200_000;
    private static final long LARGEST_TEXT = 512L << 20;
    private static final int PIECE = 1 << 18;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\x00-\\x1f]{1,200})");

    private final ZipFile zip;
    private final String folder;
    private final Map<String, ZipEntry> files;
    private @Nullable Path leftOver;

    private Bundle(ZipFile zip, String folder, Map<String, ZipEntry> files) {
        this.zip = zip;
        this.folder = folder;
        this.files = files;
    }

    /** One thing that is wrong with a bundle: a key of a sentence about it, and the place. */
    public record Flaw(Kind kind, String place) {

        /** What can be wrong. */
        public enum Kind {
            /** A file that is listed is not there. */
            MISSING,
            /** A file is not what its manifest lists. */
            CHANGED,
            /** A file that no manifest lists. */
            UNLISTED,
            /** The signature is not one of this bundle, or there is none. */
            SIGNATURE
        }
    }

    /** Whether a file begins as a ZIP file or one under a passphrase does, and so may be a bundle. */
    public static boolean isOne(Path file) {
        return file.getFileName() != null && (begin(file).startsWith("504b0304") || Locked.isOne(file));
    }

    private static String begin(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(in.readNBytes(4));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /**
     * Opens a bundle that is under no passphrase.
     *
     * @param file where its bytes are
     * @param sent the file that a person knows
     */
    static Outcome<Bundle> openPlain(Path file, Path sent) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            Outcome<Bundle> opened = listed(zip, String.valueOf(sent.getFileName()));
            if (opened.result().isEmpty()) {
                zip.close();
            }
            return opened;
        } catch (ZipException | IllegalArgumentException noZip) {
            return Outcome.refused(Trouble.unreadable("trouble.bundle.not-one", sent.getFileName()));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.bundle.unreadable", sent.getFileName()));
        }
    }

    /** Takes the file that it reads out of its folder: now, if the system lets go of an open file's name, or when it is closed. */
    boolean goesWith(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stillOpen) {
            leftOver = file;
        }
        return true;
    }

    private static Outcome<Bundle> listed(ZipFile zip, String name) {
        if (zip.size() > MOST_FILES) {
            return Outcome.refused(Trouble.unreadable("trouble.bundle.too-many", name));
        }
        Map<String, ZipEntry> files = new HashMap<>();
        String folder = null;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            Matcher inFolder = Layout.FOLDER_NAME.matcher(entry.getName());
            String its = inFolder.lookingAt() ? inFolder.group() : "";
            String rest = entry.getName().substring(its.length());
            boolean isOurs = !its.isEmpty()
                    && (folder == null || folder.equals(its))
                    && Layout.NAME.matcher(rest).matches();
            if (!isOurs) {
                return Outcome.refused(Trouble.unreadable("trouble.bundle.stray", name, shown(entry.getName())));
            }
            if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
                return Outcome.refused(Trouble.unreadable("trouble.bundle.packed-again", name));
            }
            if (files.put(rest, entry) != null) {
                return Outcome.refused(Trouble.unreadable("trouble.bundle.stray", name, shown(entry.getName())));
            }
            folder = its;
        }
        boolean isWhole = files.keySet().containsAll(List.of(Layout.BAG, Layout.MANIFEST, Layout.JOURNAL));
        return folder != null && isWhole
                ? Outcome.done(new Bundle(zip, folder, files))
                : Outcome.refused(Trouble.unreadable("trouble.bundle.not-one", name));
    }

    private static String shown(String name) {
        return name.codePoints()
                .limit(80)
                .map(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT ? '?' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Hashes every file and holds it against the manifests.
     *
     * @param progress told in bytes
     */
    public Outcome<List<Flaw>> flaws(Progress progress) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> right = new HashMap<>();
        try {
            for (String manifest : List.of(Layout.TAG_MANIFEST, Layout.MANIFEST)) {
                manifest(manifest, flaws, right);
            }
            long all = files.values().stream().mapToLong(ZipEntry::getSize).sum();
            long done = 0;
            for (Map.Entry<String, ZipEntry> file : files.entrySet()) {
                if (progress.cancelled()) {
                    return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
                }
                check(file.getKey(), right, flaws);
                done += file.getValue().getSize();
                progress.atBytes(done, all);
            }
            right.keySet().stream()
                    .filter(name -> !files.containsKey(name))
                    .forEach(name -> flaws.add(new Flaw(Flaw.Kind.MISSING, name)));
            flaws.sort(Comparator.comparing(Flaw::kind).thenComparing(Flaw::place));
            return Outcome.done(flaws);
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.bundle.unreadable", folder));
        }
    }

    private void manifest(String name, List<Flaw> flaws, Map<String, String> right) throws IOException {
        String text = text(name).orElse("");
        for (String line : text.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                right.put(parts.group(2), parts.group(1));
            } else if (!line.isEmpty()) {
                flaws.add(new Flaw(Flaw.Kind.CHANGED, name));
            }
        }
    }

    private void check(String name, Map<String, String> right, List<Flaw> flaws) throws IOException {
        boolean isTop = name.equals(Layout.TAG_MANIFEST) || name.equals(Layout.SIGNATURE);
        String expected = right.get(name);
        if (expected == null) {
            if (!isTop) {
                flaws.add(new Flaw(Flaw.Kind.UNLISTED, name));
            }
        } else if (!expected.equals(hash(name))) {
            flaws.add(new Flaw(Flaw.Kind.CHANGED, name));
        } else if (name.startsWith("data/contents/") && !name.endsWith(expected)) {
            flaws.add(new Flaw(Flaw.Kind.CHANGED, name));
        }
    }

    private String hash(String name) throws IOException {
        MessageDigest digest = Digest.sha256();
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(files.get(name)))) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return Digest.hex(digest.digest());
    }

    /** The text of a small file, if it is there. */
    private Optional<String> text(String name) throws IOException {
        @Nullable ZipEntry entry = files.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getSize() > LARGEST_TEXT) {
            throw new IOException(name + " is too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes((int) LARGEST_TEXT), StandardCharsets.UTF_8));
        }
    }

    /** The bytes that are signed. */
    public byte[] signedBytes() {
        return read(Layout.TAG_MANIFEST).orElse("").getBytes(StandardCharsets.UTF_8);
    }

    /** The signature, if there is one that can be read. */
    public Optional<Signed> signature() {
        return read(Layout.SIGNATURE).flatMap(BundleText::signed);
    }

    /** The case as JSON, as it was when the bundle was made. */
    public String caseJson() {
        return read(Layout.CASE).orElse("");
    }

    /** The case's own entries, in order. */
    public Outcome<List<JournalText>> journal() {
        return BundleText.entries(read(Layout.JOURNAL).orElse(""));
    }

    /** The entries that it took in from other copies. */
    public Outcome<List<JournalText>> merged() {
        return BundleText.entries(read(Layout.MERGED).orElse(""));
    }

    private Optional<String> read(String name) {
        try {
            return text(name);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether everything lies in the folder that a bundle of this case has. */
    public boolean isOf(String caseId) {
        return folder.equals(Layout.folder(caseId));
    }

    /** Bytes that the bundle holds; the caller closes them. */
    public Outcome<InputStream> open(Content content) {
        ZipEntry entry = files.get(Layout.content(content.sha256()));
        try {
            InputStream bytes = entry == null ? null : zip.getInputStream(entry);
            return bytes == null
                    ? Outcome.refused(Trouble.unreadable("trouble.bundle.no-bytes", content.sha256()))
                    : Outcome.done(bytes);
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.bundle.no-bytes", content.sha256()));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
            if (leftOver != null) {
                Files.deleteIfExists(leftOver);
            }
        } catch (IOException nothingIsLost) {
            throw new UncheckedIOException(nothingIsLost);
        }
    }
}
