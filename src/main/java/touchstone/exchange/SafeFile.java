package touchstone.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** Writes a file whole or not at all: beside it first, forced to disk, then moved into place. */
public final class SafeFile {

    private static final Set<StandardOpenOption> ANEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final int BUFFER = 1 << 16;

    private SafeFile() {}

    /** Writes a file; one that is there already is replaced in one step. */
    public static void write(Path file, byte[] bytes) throws IOException {
        written(file, bytes);
    }

    /** What is to be written. */
    public interface Writing {
        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes a file piece by piece; one that is there already is replaced in one step. */
    public static void write(Path file, Writing writing) throws IOException {
        Path beside = besides(file);
        try {
            try (FileChannel channel = FileChannel.open(beside, ANEW);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                writing.to(out);
                out.flush();
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a file that somebody asked for, or says why it can't be written.
     *
     * @param replace whether a file that is there already may be replaced
     */
    public static Outcome<Path> export(Path to, boolean replace, Writing writing) {
        if (Files.isDirectory(to)) {
            return Outcome.refused(Trouble.storage("trouble.export.folder", to));
        }
        if (Files.exists(to) && !replace) {
            return Outcome.refused(Trouble.storage("trouble.export.exists", to));
        }
        try {
            write(to, writing);
            return Outcome.done(to);
        } catch (NoSuchFileException noFolder) {
            return Outcome.refused(Trouble.storage("trouble.export.no-folder", to));
        } catch (AccessDeniedException closed) {
            return Outcome.refused(Trouble.storage("trouble.export.closed", to));
        } catch (IOException unwritten) {
            return Outcome.refused(Trouble.storage("trouble.export.disk", to));
        }
    }

    private static Path besides(Path file) {
        return file.resolveSibling(".touchstone-" + UUID.randomUUID() + ".part");
    }

    /** Writes a file for this account alone, in a folder for this account alone, which is made if need be. */
    public static void writePrivate(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            makePrivate(folder);
        }
        written(file, bytes, onlyFor("rw-------"));
    }

    /** Makes a folder for this account alone, where there is none yet. */
    static void makePrivate(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, onlyFor("rwx------"));
        }
    }

    /** Makes an empty file for this account alone, where there is none yet. */
    static void touchPrivate(Path file) throws IOException {
        try {
            Files.createFile(file, onlyFor("rw-------"));
        } catch (FileAlreadyExistsException there) {
            // As it should be, after the first time.
        }
    }

    /** A new, empty file for this account alone, in a folder for this account alone, which is made if need be. */
    public static Path newPrivate(Path folder, String beginning, String ending) throws IOException {
        Files.createDirectories(folder, onlyFor("rwx------"));
        return Files.createFile(folder.resolve(beginning + UUID.randomUUID() + ending), onlyFor("rw-------"));
    }

    private static void written(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path beside = besides(file);
        try {
            try (FileChannel channel = FileChannel.open(beside, ANEW, attributes)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether nobody but this account may read or write a file, as far as the system can say. */
    static boolean isPrivate(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || OWNER.containsAll(view.readAttributes().permissions());
    }

    private static FileAttribute<?>[] onlyFor(String permissions) {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
