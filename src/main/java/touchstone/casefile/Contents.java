package touchstone.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Progress;

/**
 * The bytes of articles and evidence, by their SHA-256: small ones in the case file, large ones in the folder
 * {@code <file>.evidence} beside it. What a change in the file names there is never taken out again.
 */
final class Contents {

    /** The largest content kept within the case file, in bytes. */
    static final int LARGEST_WITHIN = 1 << 20;

    private static final int PIECE = 1 << 20;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Database database;
    private final Path folder;
    private final Set<Path> forced = new HashSet<>();

    Contents(Database database, Path file) {
        this.database = database;
        this.folder = Holder.beside(file, ".evidence");
    }

    /** Prepares bytes to be kept; on any thread. */
    Staged stage(byte[] bytes, String mediaType) throws IOException {
        if (bytes.length > LARGEST_WITHIN) {
            return copied(new ByteArrayInputStream(bytes), bytes.length, mediaType, Progress.UNSEEN);
        }
        return Staged.inMemory(new Content(Digest.of(bytes), bytes.length, mediaType), bytes);
    }

    /** Prepares a file to be kept; a large one is copied beside the case file. On any thread. */
    Staged stage(Path file, String mediaType, Progress progress) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] start = input.readNBytes(LARGEST_WITHIN + 1);
            if (start.length <= LARGEST_WITHIN) {
                return stage(start, mediaType);
            }
        }
        try (InputStream input = Files.newInputStream(file)) {
            return copied(input, Files.size(file), mediaType, progress);
        }
    }

    /** Prepares bytes that come from elsewhere; many are copied beside the case file. On any thread. */
    Staged stage(InputStream input, long size, String mediaType, Progress progress) throws IOException {
        return size <= LARGEST_WITHIN
                ? stage(input.readNBytes(LARGEST_WITHIN), mediaType)
                : copied(input, size, mediaType, progress);
    }

    private Staged copied(InputStream input, long size, String mediaType, Progress progress) throws IOException {
        Durable.folder(folder);
        Path copy = Durable.unfinished(folder);
        boolean whole = false;
        try {
            MessageDigest digest = Digest.sha256();
            long copied = copy(input, copy, digest, size, progress);
            whole = true;
            return Staged.copied(new Content(Digest.hex(digest.digest()), copied, mediaType), copy);
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static long copy(InputStream input, Path to, MessageDigest digest, long size, Progress progress)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        try (FileChannel output = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream stream = Channels.newOutputStream(output);
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                digest.update(piece, 0, read);
                stream.write(piece, 0, read);
                copied += read;
                progress.atBytes(copied, size);
            }
            output.force(true);
        }
        return copied;
    }

    /** Somebody cancelled; what was copied so far is gone again. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Puts large staged bytes in their place, before anything names them.
     *
     * @return what was put there, to be {@linkplain Shelving#takeBack taken back} if the change fails; nothing where all
     *     bytes are small
     */
    @Nullable
    Shelving shelve(List<Staged> all) throws IOException {
        List<Path> fresh = all.stream()
                .filter(staged -> staged.copy() != null)
                .map(staged -> place(staged.content().sha256()))
                .filter(place -> !Files.exists(place))
                .toList();
        Shelving shelving = fresh.isEmpty() ? null : Shelving.begin(folder, fresh);
        boolean done = false;
        try {
            for (Staged staged : all) {
                if (staged.copy() != null) {
                    shelve(staged.copy(), place(staged.content().sha256()));
                }
            }
            done = true;
            return shelving;
        } finally {
            if (!done && shelving != null) {
                shelving.takeBack();
            }
        }
    }

    /** Takes out what a program that was stopped in the middle left beside; only for the one who may write there. */
    void sweep() throws SQLException {
        if (Files.isDirectory(folder)) {
            Shelving.sweep(folder, database);
        }
        Durable.sweep(folder);
    }

    private void shelve(Path copy, Path place) throws IOException {
        Path shelf = Objects.requireNonNull(place.getParent());
        Durable.folder(shelf);
        forceAbove(shelf);
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.force(shelf);
    }

    /** A program that was stopped may have made a folder whose name is not on the disk yet; once for each is enough. */
    private void forceAbove(Path shelf) throws IOException {
        if (forced.contains(shelf)) {
            return;
        }
        Durable.force(folder);
        Durable.force(Objects.requireNonNull(folder.getParent()));
        forced.add(shelf);
    }

    /** Notes staged bytes in the case file, within the change that names them. */
    void note(Staged staged) throws SQLException {
        database.change(
                "INSERT OR REPLACE INTO contents (sha256, size, bytes) VALUES (?, ?, ?)",
                staged.content().sha256(),
                staged.content().size(),
                staged.bytes());
    }

    /**
     * What bytes turn out to be.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param size in bytes
     */
    record Measured(String sha256, long size) {}

    /** Hashes kept bytes again; nothing where they are gone. */
    Optional<Measured> measured(String sha256, Progress progress) throws SQLException, IOException {
        try (InputStream input = read(sha256)) {
            if (input == null) {
                return Optional.empty();
            }
            MessageDigest digest = Digest.sha256();
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                digest.update(piece, 0, read);
                size += read;
            }
            return Optional.of(new Measured(Digest.hex(digest.digest()), size));
        }
    }

    /** Where large content lies, whether it does or not. */
    Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new MalformedRow("no hash: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The bytes, or nothing where they are gone. */
    @Nullable
    InputStream read(String sha256) throws SQLException, IOException {
        byte[] within = within(sha256);
        if (within != null) {
            return new ByteArrayInputStream(within);
        }
        Path place = place(sha256);
        return Files.isRegularFile(place) ? Files.newInputStream(place) : null;
    }

    private byte @Nullable [] within(String sha256) throws SQLException {
        return database.row(
                "SELECT bytes FROM contents WHERE sha256 = ? AND bytes IS NOT NULL",
                row -> {
                    byte[] bytes = row.maybeBytes();
                    return bytes == null ? new byte[0] : bytes;
                },
                sha256);
    }
}
