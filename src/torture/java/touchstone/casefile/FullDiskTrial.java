package touchstone.casefile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

/**
 * A real disk that is full: a small tmpfs, filled until so many kilobytes are left, for every edit of a long history
 * again and again with a little more room, until it is kept; then there is space again.
 */
final class FullDiskTrial implements Trials.Trial {

    private static final int STEP = 32 * 1024;
    private static final int STEPS = 24;

    private final int edits;

    FullDiskTrial(int edits) {
        this.edits = edits;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path disk = Files.createTempDirectory("touchstone-full-");
        try {
            Shell.run("mount", "-t", "tmpfs", "-o", "size=96M", "tmpfs", disk.toString());
        } catch (IOException refused) {
            return new Trials.Figure("nothing", "not done: this system refuses (" + refused.getMessage() + ")", false);
        }
        try {
            return fill(disk);
        } finally {
            Shell.can("umount", disk.toString());
            Files.deleteIfExists(disk);
        }
    }

    private Trials.Figure fill(Path disk) throws Exception {
        Path path = disk.resolve("desk.touchstone");
        Path filler = disk.resolve("filler");
        RandomHistory history = new RandomHistory(17);
        int refused = 0;
        int half = 0;
        int stuck = 0;
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            Case reached = file.create(history.opening()).orThrow();
            for (int edit = 0; edit < edits; edit++) {
                Entry entry = edit % 7 == 0 ? history.large() : history.next();
                boolean brings = edit % 5 == 0;
                Case before = reached;
                for (int step = 0; step < STEPS && reached == before; step++) {
                    leave(filler, disk, (long) step * STEP);
                    Outcome<Case> outcome = kept(file, before, entry, brings);
                    if (outcome instanceof Outcome.Done<Case>(Case after)) {
                        reached = after;
                    } else {
                        refused++;
                        half += isAsBefore(file, before) ? 0 : 1;
                    }
                }
                Files.deleteIfExists(filler);
                if (reached == before) {
                    Outcome<Case> outcome = kept(file, before, entry, brings);
                    stuck += outcome.refusal().isPresent() ? 1 : 0;
                    reached = outcome.orThrow();
                }
            }
            boolean whole = file.verify(Progress.UNSEEN).flaws().stream()
                    .allMatch(
                            flaw -> !flaw.isDamage() || (flaw.kind() == Health.Kind.MISSING && flaw.caseNumber() > 0));
            return new Trials.Figure(
                    edits + " edits of every kind, a fifth with a large file, on a full tmpfs; " + refused + " refused",
                    half + " half edits, " + stuck + " that could not be made once there was space again, without a"
                            + " restart; " + (whole ? "whole" : "NOT WHOLE") + " at the end",
                    half == 0 && stuck == 0 && whole && refused > 0);
        }
    }

    private static boolean isAsBefore(CaseFile file, Case before) {
        return file.load(before.number()).equals(Outcome.done(before))
                && file.entries() == before.trail().entries();
    }

    private static Outcome<Case> kept(CaseFile file, Case before, Entry entry, boolean brings) {
        if (!brings) {
            return file.append(before, entry);
        }
        byte[] bytes = new byte[(1 << 20) + 1 + entry.stamp().number()];
        return file.stage(bytes, "application/octet-stream").then(staged -> {
            try (staged) {
                return file.append(before, List.of(entry), List.of(staged));
            }
        });
    }

    /** Fills the disk but for so many bytes. */
    private static void leave(Path filler, Path disk, long room) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            file.setLength(0);
            long free = Files.getFileStore(disk).getUsableSpace() - room;
            byte[] piece = new byte[STEP];
            for (long written = 0; written < free; written += piece.length) {
                file.write(piece, 0, (int) Math.min(piece.length, free - written));
            }
        } catch (IOException full) {
            // as full as can be
        }
    }
}
