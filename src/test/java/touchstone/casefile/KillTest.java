package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Progress;

/**
 * Kills a program in the middle of its edits, again and again, on one file. {@code mvn test -Dtest=KillTest
 * -Dkills=200} kills it more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int MOST_EDITS = 30;
    private static final int LOOK_EVERY = 5;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+/\\d+) ([0-9a-f]{64})");

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEditIsLost() {
        Path path = folder.resolve("desk.touchstone");
        Random random = new Random(KILLS);
        Map<String, String> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child = Child.start(path, random.nextLong(), Integer.MAX_VALUE)) {
                assertThat(child.says()).isEqualTo("open for writing");
                for (int edit = random.nextInt(MOST_EDITS); edit >= 0; edit--) {
                    note(child.says(), acknowledged);
                }
                child.kill();
                for (String late = child.says(); !late.isEmpty(); late = child.says()) {
                    note(late, acknowledged);
                }
            }
            assertThat(kept(path, kill % LOOK_EVERY == 0))
                    .as("after %s kills", kill + 1)
                    .containsAllEntriesOf(acknowledged);
        }
        assertThat(kept(path, true)).containsAllEntriesOf(acknowledged);
        System.out.println(KILLS + " kills, " + acknowledged.size() + " edits acknowledged, 0 lost");
    }

    private static void note(String line, Map<String, String> acknowledged) {
        Matcher words = ACKNOWLEDGED.matcher(line);
        if (words.matches()) {
            acknowledged.put(words.group(1), words.group(2));
        }
    }

    private static Map<String, String> kept(Path path, boolean everyByte) {
        Map<String, String> kept = new HashMap<>();
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(file.isReadOnly()).isFalse();
            file.cases()
                    .forEach(summary -> file.journal(summary.number())
                            .forEach(line -> kept.put(
                                    summary.number() + "/"
                                            + line.entry().stamp().number(),
                                    line.hash())));
            if (everyByte) {
                assertThat(file.verify(Progress.UNSEEN).flaws())
                        .extracting(Health.Flaw::kind)
                        .isSubsetOf(Health.Kind.CLOCK, Health.Kind.MISSING);
            }
        }
        return kept;
    }
}
