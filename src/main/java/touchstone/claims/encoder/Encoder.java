package touchstone.claims.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * A sentence encoder of several networks ({@link Pretrained}, their weights as whole numbers of eight bits) on ONNX
 * Runtime. One text is read at a time, so what it gives for a text depends on that text alone; several threads may ask
 * at once.
 */
public final class Encoder implements AutoCloseable {

    private final List<PretrainedSession> sessions;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean isClosed;

    private Encoder(List<PretrainedSession> sessions) {
        this.sessions = List.copyOf(sessions);
    }

    /**
     * Loads the encoder that the program came with; takes a fifth of a second and more. Where there is none, or the
     * machine can't run it, that is expected trouble.
     */
    public static Outcome<Encoder> load() {
        List<PretrainedSession> sessions = new ArrayList<>();
        try (InputStream vocabulary = open(Pretrained.VOCABULARY)) {
            WordPiece wordPiece = new WordPiece(Vocabulary.read(vocabulary));
            for (Pretrained network : Pretrained.values()) {
                sessions.add(session(network, wordPiece));
            }
            return Outcome.done(new Encoder(sessions));
        } catch (Missing missing) {
            close(sessions);
            return Outcome.refused(Trouble.unreadable("trouble.claims.encoder-missing"));
        } catch (IOException | OrtException | LinkageError | RuntimeException unusable) {
            close(sessions);
            return unusable(unusable.getMessage());
        }
    }

    private static <T> Outcome<T> unusable(@Nullable String why) {
        return Outcome.refused(Trouble.unreadable("trouble.claims.encoder-unusable", String.valueOf(why)));
    }

    private static PretrainedSession session(Pretrained network, WordPiece wordPiece) throws IOException, OrtException {
        try (InputStream weights = open(network.weights())) {
            return PretrainedSession.load(network, weights.readAllBytes(), wordPiece);
        }
    }

    private static InputStream open(String name) throws Missing {
        InputStream file = Encoder.class.getResourceAsStream(name);
        if (file == null) {
            throw new Missing(name);
        }
        return file;
    }

    /** A file that the program should have come with. */
    private static final class Missing extends IOException {

        private static final long serialVersionUID = 1;

        Missing(String name) {
            super(name);
        }
    }

    /**
     * What the networks make of a text. Where one can't go on, or the encoder was closed, that is expected trouble.
     *
     * @param text of which the first {@value WordPiece#MOST} pieces are read
     */
    public Outcome<Encoding> encode(String text) {
        lock.readLock().lock();
        try {
            return isClosed ? unusable("closed") : Outcome.done(encoded(text));
        } catch (OrtException | RuntimeException broken) {
            return unusable(broken.getMessage());
        } finally {
            lock.readLock().unlock();
        }
    }

    private Encoding encoded(String text) throws OrtException {
        List<Encoding.Pieces> networks = new ArrayList<>();
        for (PretrainedSession session : sessions) {
            networks.add(session.read(text));
        }
        return new Encoding(networks);
    }

    /** Waits for the texts that are being read; those that come later are refused. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!isClosed) {
                isClosed = true;
                close(sessions);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void close(List<PretrainedSession> sessions) {
        for (PretrainedSession session : sessions) {
            try {
                session.close();
            } catch (OrtException stuck) {
                // its memory goes with the program
            }
        }
    }
}
