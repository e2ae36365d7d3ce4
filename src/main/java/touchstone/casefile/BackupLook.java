package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import touchstone.model.Survey;

/** Looks what the backups of a damaged file hold, and what they lack. */
final class BackupLook {

    private final Backups backups;

    BackupLook(Backups backups) {
        this.backups = backups;
    }

    /**
     * All backups, the newest first.
     *
     * @param entries how many entries the damaged file had
     */
    List<Survey.Backup> all(long entries) {
        try {
            return backups.newestFirst().stream()
                    .map(each -> looked(each, entries))
                    .sorted(Comparator.comparing(Survey.Backup::madeAt).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Survey.Backup looked(Path backup, long entries) {
        Instant made = madeAt(backup);
        try (Database database = Database.open(backup, Database.Mode.READ)) {
            boolean good = database.rows("PRAGMA quick_check(1)", Row::text).equals(List.of("ok"))
                    && database.number("PRAGMA application_id") == Schema.APPLICATION_ID;
            boolean[] chained = {good};
            new ChainCheck(database).run((kind, _, _, _) -> chained[0] = chained[0] && kind == Health.Kind.CLOCK);
            long kept = new Journal(database).entries();
            int cases = (int) database.number("SELECT count(*) FROM cases");
            return new Survey.Backup(backup, made, cases, kept, Math.max(0, entries - kept), chained[0]);
        } catch (SQLException | MalformedRow damaged) {
            return new Survey.Backup(backup, made, 0, 0, entries, false);
        }
    }

    private static Instant madeAt(Path backup) {
        try {
            return Files.getLastModifiedTime(backup).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }
}
