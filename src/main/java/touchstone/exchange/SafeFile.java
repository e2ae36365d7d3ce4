package touchstone.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes a file whole or not at all: beside it first, forced to disk, then moved into place. */
public final class SafeFile {

    private SafeFile() {}

    /** Writes a file; one that is there already is replaced in one step. */
    public static void write(Path file, byte[] bytes) throws IOException {
        written(file, bytes);
    }

    /** Writes a file for this account alone, in a folder for this account alone, which is made if need be. */
    static void writePrivate(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null && Files.notExists(folder)) {
            Files.createDirectories(folder, onlyFor("rwx------"));
        }
        written(file, bytes, onlyFor("rw-------"));
    }

    private static void written(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path beside = file.resolveSibling(".touchstone-" + UUID.randomUUID() + ".part");
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            try (FileChannel channel = FileChannel.open(beside, anew, attributes)) {
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
