package touchstone.exchange.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.locked.Locked;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * Opens bundles that came under a passphrase. What is in one is laid, readable by this account alone, into one folder;
 * its name is taken away as soon as the bundle is open, so that nothing is left if the program is killed from then on.
 * Where a system does not allow that, it goes when the bundle is closed. What a program leaves that is killed while it
 * still lays the file goes when the next one starts.
 */
public final class Unlocking {

    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Progress progress;
    private final @Nullable Passphrase passphrase;

    /**
     * Opens bundles.
     *
     * @param folder for this account alone; made if need be
     * @param progress told in bytes
     * @param passphrase as a person gave it; nothing where nobody did
     */
    public Unlocking(Path folder, Progress progress, @Nullable Passphrase passphrase) {
        this.folder = folder;
        this.progress = progress;
        this.passphrase = passphrase;
    }

    /** Takes away what programs left in the folder that were killed; for when a program starts. */
    public static void sweep(Path folder) {
        try {
            new PlainFiles(folder).sweep();
        } catch (IOException unreachable) {
            // It is swept again before a bundle is opened there, and that says what is wrong.
        }
    }

    /** Whether this trouble goes away with the right passphrase: none was given yet, or it was another one. */
    public static boolean isWanted(Trouble trouble) {
        return trouble.key().equals("trouble.bundle.locked") || trouble.key().equals("trouble.locked.passphrase");
    }

    /** Somebody cancelled. */
    private static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Opens a bundle, whether it is under a passphrase or not. */
    public Outcome<Bundle> open(Path file) {
        if (!Locked.isOne(file)) {
            return Bundle.openPlain(file, file);
        }
        return passphrase == null
                ? Outcome.refused(Trouble.forbidden("trouble.bundle.locked", file.getFileName()))
                : unlocked(file, passphrase);
    }

    private Outcome<Bundle> unlocked(Path file, Passphrase with) {
        try {
            PlainFiles files = new PlainFiles(folder);
            files.sweep();
            Path plain = files.next();
            boolean kept = false;
            try {
                Outcome<Bundle> opened = laid(file, plain, with).then(_ -> Bundle.openPlain(plain, file));
                kept = opened.map(bundle -> bundle.goesWith(plain)).result().orElse(false);
                return opened;
            } finally {
                if (!kept) {
                    Files.deleteIfExists(plain);
                }
            }
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.bundle.staging", folder));
        }
    }

    private Outcome<String> laid(Path file, Path plain, Passphrase with) throws IOException {
        String name = String.valueOf(file.getFileName());
        long size = Files.size(file);
        try (InputStream in = new Counted(Files.newInputStream(file), size);
                OutputStream out = Files.newOutputStream(plain)) {
            return Locked.read(in, name, with, bytes -> copy(bytes, out));
        } catch (Cancelled byThePerson) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            to.write(piece, 0, read);
        }
    }

    /** Tells how far it is, and stops where nobody wants it any more. */
    private final class Counted extends FilterInputStream {

        private final long size;
        private long done;

        Counted(InputStream in, long size) {
            super(in);
            this.size = size;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            int read = super.read(into, from, most);
            done += Math.max(0, read);
            progress.atBytes(done, size);
            return read;
        }
    }
}
