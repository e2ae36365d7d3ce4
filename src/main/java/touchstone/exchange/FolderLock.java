package touchstone.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one program, and in it one thread, at a time read a small file of a folder, change it and write it. The lock lies
 * in a file of its own, for the one that is changed is replaced; who only reads needs none.
 */
final class FolderLock {

    private static final String NAME = "lock";

    private final Path folder;

    FolderLock(Path folder) {
        this.folder = folder;
    }

    /** What is done alone. */
    interface Task<T> {
        T run() throws IOException;
    }

    /** Does something alone, once everybody else is through. */
    <T> T alone(Task<T> task) throws IOException {
        synchronized (FolderLock.class) { // two threads of one program can't both ask the system for it
            SafeFile.makePrivate(folder);
            Path file = folder.resolve(NAME);
            SafeFile.touchPrivate(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException(String.valueOf(file));
                }
                return task.run();
            }
        }
    }
}
