package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** Hashes every file of a case again, to see whether it is what was kept. */
final class ByteCheck {

    private static final int PIECE = 1 << 20;

    private final Function<Content, Outcome<InputStream>> read;
    private final Progress progress;
    private long hashed;

    /**
     * A check.
     *
     * @param read opens what was kept
     * @param progress told in bytes
     */
    ByteCheck(Function<Content, Outcome<InputStream>> read, Progress progress) {
        this.read = read;
        this.progress = progress;
    }

    /** The case, if every file of it is byte for byte as it was kept. */
    Outcome<Case> intact(Case of) {
        List<Content> contents = new ArrayList<>(List.of(of.article().original()));
        of.evidence().stream().map(Evidence::content).filter(Objects::nonNull).forEach(contents::add);
        long all = contents.stream().mapToLong(Content::size).sum();
        Outcome<Case> whole = Outcome.done(of);
        for (Content content : contents) {
            whole = whole.then(_ -> read.apply(content))
                    .then(bytes -> asKept(bytes, content, all).map(_ -> of));
        }
        return whole;
    }

    /** A file, if it is byte for byte as it was kept. */
    Outcome<Content> intact(Content content) {
        return read.apply(content).then(bytes -> asKept(bytes, content, content.size()));
    }

    private Outcome<Content> asKept(InputStream bytes, Content content, long all) {
        Trouble changed = Trouble.forbidden("trouble.review.bytes-changed", content.sha256());
        try (bytes) {
            MessageDigest digest = Digest.sha256();
            byte[] piece = new byte[PIECE];
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                if (progress.cancelled()) {
                    return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
                }
                digest.update(piece, 0, read);
                hashed += read;
                progress.atBytes(hashed, all);
            }
            return Digest.hex(digest.digest()).equals(content.sha256())
                    ? Outcome.done(content)
                    : Outcome.refused(changed);
        } catch (IOException unreadable) {
            return Outcome.refused(changed);
        }
    }
}
