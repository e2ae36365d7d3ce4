package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Staged;
import touchstone.exchange.bundle.Bundle;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** The bytes of a bundle on their way into a case file: copied and hashed before the file's own thread is asked for anything. */
final class BundledBytes implements AutoCloseable {

    private final CaseFile file;
    private final Bundle bundle;
    private final Progress progress;
    private final Map<Content, Staged> ready = new HashMap<>();

    BundledBytes(CaseFile file, Bundle bundle, Progress progress) {
        this.file = file;
        this.bundle = bundle;
        this.progress = progress;
    }

    /** Makes these ready; on any thread. */
    Outcome<Set<Content>> ready(Set<Content> wanted) {
        for (Content content : wanted) {
            Outcome<Staged> staged = staged(content);
            if (staged instanceof Outcome.Refused<Staged> refused) {
                return Outcome.refused(refused.trouble());
            }
            ready.put(content, staged.orThrow());
        }
        return Outcome.done(wanted);
    }

    /** What was made ready. */
    Outcome<Staged> of(Content content) {
        return Optional.ofNullable(ready.get(content)).map(Outcome::done).orElseGet(() -> staged(content));
    }

    private Outcome<Staged> staged(Content content) {
        return bundle.open(content).then(bytes -> {
            try (InputStream in = bytes) {
                return file.stage(in, content.size(), content.mediaType(), progress)
                        .then(staged -> staged.content().equals(content)
                                ? Outcome.done(staged)
                                : Outcome.refused(Trouble.unreadable("trouble.bundle.no-bytes", content.sha256())));
            } catch (IOException unreadable) {
                return Outcome.refused(Trouble.unreadable("trouble.bundle.no-bytes", content.sha256()));
            }
        });
    }

    @Override
    public void close() {
        ready.values().forEach(Staged::close);
    }
}
