package touchstone.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a damaged case file can still be read, and what its backups hold.
 *
 * @param file the damaged file
 * @param cases the cases of which anything is known, by number
 * @param entries how many journal entries can be read and prove themselves
 * @param of how many entries there were, as far as that can be told
 * @param files how many of the files that these cases name are as they were kept
 * @param lostFiles how many are gone, or not what they were
 * @param flaws what is damaged and where, a sentence each
 * @param backups the newest first
 */
public record Survey(
        Path file,
        List<Remains> cases,
        long entries,
        long of,
        int files,
        int lostFiles,
        List<String> flaws,
        List<Backup> backups) {

    /**
     * What is left of one case.
     *
     * @param number its number in the file
     * @param title its title; empty where that can't be read
     * @param entries up to which entry it can be read
     * @param of how many entries it had, as far as that can be told
     */
    public record Remains(int number, String title, int entries, int of) {

        /** Whether nothing of it is missing. */
        public boolean isWhole() {
            return entries > 0 && entries == of;
        }
    }

    /**
     * A backup beside the damaged file.
     *
     * @param file where it lies
     * @param madeAt when it was made
     * @param cases how many cases it has
     * @param entries how many journal entries it has
     * @param lacks how many entries were made after it, as far as that can be told
     * @param isGood whether it could be opened and is whole
     */
    public record Backup(Path file, Instant madeAt, int cases, long entries, long lacks, boolean isGood) {}

    public Survey {
        cases = List.copyOf(cases);
        flaws = List.copyOf(flaws);
        backups = List.copyOf(backups);
    }

    /** The cases of which nothing is missing. */
    public List<Remains> wholeCases() {
        return cases.stream().filter(Remains::isWhole).toList();
    }

    /** The cases of which something is missing. */
    public List<Remains> cutCases() {
        return cases.stream().filter(each -> !each.isWhole()).toList();
    }

    /** Whether nothing is damaged or missing at all. */
    public boolean isWhole() {
        return flaws.isEmpty() && entries == of && lostFiles == 0 && cutCases().isEmpty();
    }

    /** Whether every entry and every file can still be read, damaged or not. */
    public boolean losesNothing() {
        return canBeSaved() && entries == of && lostFiles == 0;
    }

    /** Whether there is anything that can be saved into another file. */
    public boolean canBeSaved() {
        return entries > 0;
    }

    /** The newest backup that can be trusted. */
    public Optional<Backup> newestGood() {
        return backups.stream().filter(Backup::isGood).findFirst();
    }

    /** Whether going back to the newest good backup loses less than saving what can be read. */
    public boolean isBackupBetter() {
        @Nullable Backup newest = newestGood().orElse(null);
        return newest != null && newest.entries() > entries;
    }
}
