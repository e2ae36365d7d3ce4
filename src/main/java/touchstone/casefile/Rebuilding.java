package touchstone.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.edit.Merge;

/** Builds a case file anew from what was read of another. It has its name only once it is whole. */
final class Rebuilding {

    private final Database from;
    private final Contents contents;
    private final Map<String, Content> whole;

    /**
     * A rebuilding.
     *
     * @param whole the files that are as they were kept, by hash
     */
    Rebuilding(Database from, Contents contents, Map<String, Content> whole) {
        this.from = from;
        this.contents = contents;
        this.whole = whole;
    }

    /** Puts a backup beside the file that it is of, under a new name. */
    static Outcome<Path> taken(Path original, Path backup, Path to) {
        return placed(to, unfinished -> {
            Files.copy(backup, unfinished);
            Durable.forceFile(unfinished);
            Beside.share(original, unfinished);
            return Outcome.done(to);
        });
    }

    /** Builds a case file of these cases. */
    Outcome<Path> build(Collection<JournalRemains.OneCase> cases, Path to, Person who, Progress progress) {
        return placed(
                to,
                unfinished -> CaseFile.open(unfinished, who).then(file -> {
                    try (file) {
                        Outcome<Path> written = new Guard(unfinished, file.database()).outcome(() -> {
                            for (JournalRemains.OneCase each : cases) {
                                write(each, file.database(), unfinished, progress);
                            }
                            return Outcome.done(to);
                        });
                        return written.then(_ -> looked(file, to));
                    }
                }));
    }

    private void write(JournalRemains.OneCase each, Database into, Path unfinished, Progress progress)
            throws SQLException, IOException {
        Case reached = each.reached();
        if (reached == null) {
            return;
        }
        Contents kept = new Contents(into, unfinished);
        List<Staged> bytes = new ArrayList<>();
        try {
            for (Content content : each.contents().values()) {
                Staged staged = staged(content, kept, progress);
                if (staged != null) {
                    bytes.add(staged);
                }
            }
            new Keeping(into, new Journal(into), new Tables(into), kept)
                    .keep(null, reached, each.lines(), new Addition(List.of(), bytes, merged(reached, each.lines())));
        } finally {
            bytes.forEach(Staged::close);
        }
    }

    /** What colleagues did in their copies, as far as it proves itself and came with a merge that is left. */
    private List<JournalLine> merged(Case of, List<JournalLine> journal) {
        try {
            List<JournalLine> proven = new MergedEntries(from)
                    .of(of.number()).stream()
                            .filter(line -> line.hash().equals(line.rightHash(of.id())))
                            .toList();
            Set<String> brought = new HashSet<>();
            journal.forEach(line -> brought.addAll(brought(line)));
            int before = -1;
            while (before < brought.size()) {
                before = brought.size();
                proven.stream()
                        .filter(line -> brought.contains(line.hash()))
                        .forEach(line -> brought.addAll(brought(line)));
            }
            return proven.stream().filter(line -> brought.contains(line.hash())).toList();
        } catch (SQLException | MalformedRow unreadable) {
            return List.of();
        }
    }

    private static List<String> brought(JournalLine line) {
        return line.entry().edit() instanceof Merge merge ? merge.brought() : List.of();
    }

    private @Nullable Staged staged(Content content, Contents kept, Progress progress)
            throws SQLException, IOException {
        if (!whole.containsKey(content.sha256())) {
            return null;
        }
        Path large = contents.place(content.sha256());
        if (Files.isRegularFile(large)) {
            return kept.stage(large, content.mediaType(), progress);
        }
        try (InputStream input = Objects.requireNonNull(contents.read(content.sha256()), content.sha256())) {
            return kept.stage(input.readAllBytes(), content.mediaType());
        }
    }

    /** What was built is what was read, or it does not count. */
    private static Outcome<Path> looked(CaseFile file, Path to) {
        boolean good = file.verify(Progress.UNSEEN).flaws().stream()
                .allMatch(flaw -> !flaw.isDamage() || flaw.kind() == Health.Kind.MISSING);
        return good ? Outcome.done(to) : Outcome.refused(Trouble.storage("trouble.recover.not-whole", to));
    }

    private interface Step {
        Outcome<Path> run(Path unfinished) throws IOException;
    }

    /** Makes a case file under another name, and gives it its own once it is whole. */
    private static Outcome<Path> placed(Path to, Step step) {
        Path unfinished = Holder.beside(to, ".unfinished");
        if (Files.exists(to) || Files.exists(Holder.beside(to, ".evidence"))) {
            return Outcome.refused(Trouble.forbidden("trouble.recover.exists", to));
        }
        try {
            remove(unfinished);
            Outcome<Path> made = step.run(unfinished);
            if (made.result().isPresent()) {
                place(unfinished, to);
            }
            return made;
        } catch (IOException inTheWay) {
            return Outcome.refused(Trouble.storage("trouble.recover.disk", to));
        } finally {
            removeQuietly(unfinished);
        }
    }

    private static void place(Path unfinished, Path to) throws IOException {
        Path large = Holder.beside(unfinished, ".evidence");
        if (Files.isDirectory(large)) {
            Files.move(large, Holder.beside(to, ".evidence"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
        Durable.force(Objects.requireNonNull(to.toAbsolutePath().getParent()));
    }

    private static void removeQuietly(Path unfinished) {
        try {
            remove(unfinished);
        } catch (IOException leftLying) {
            // the next try removes it
        }
    }

    private static void remove(Path unfinished) throws IOException {
        for (String ending : List.of("", "-journal", ".lock", ".held")) {
            Files.deleteIfExists(Holder.beside(unfinished, ending));
        }
        Durable.remove(Holder.beside(unfinished, ".evidence"));
        Durable.remove(Holder.beside(unfinished, ".backups"));
    }
}
