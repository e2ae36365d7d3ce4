package touchstone.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Whatever a child does, the parent gets a whole answer or a trouble, in time, and nothing is left behind. */
class IsolatedTest {

    /** Patient, for a machine that has much else to do. */
    private static final Isolated ISOLATED = isolated(60);

    private static Isolated isolated(int seconds) {
        return new Isolated(JavaCommand.of(ChildForTests.class.getName()), Duration.ofSeconds(seconds));
    }

    private static Outcome<byte[]> ask(String task, byte[] given) {
        Isolated patient = task.equals("hang") ? isolated(2) : ISOLATED;
        return patient.ask(task, "report.pdf", given, Progress.UNSEEN);
    }

    @Test
    void whatIsAnsweredComesBackUnitForUnit() {
        byte[] given = new byte[3_000_000];
        new Random(5).nextBytes(given);

        assertThat(ask("echo", given).orThrow()).isEqualTo(given);
        assertThat(ask("echo", new byte[0]).orThrow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hang,   trouble.isolated.too-long",
        "fill,   trouble.isolated.memory",
        "deepen, trouble.isolated.broken",
        "throw,  trouble.isolated.broken",
        "halt,   trouble.isolated.crashed",
        "babble, trouble.isolated.too-much",
        "other,  trouble.isolated.broken"
    })
    void whateverItDoesElseIsTrouble(String task, String trouble) throws IOException {
        List<Path> before = leftBehind();

        assertThat(ask(task, new byte[10]).refusal().orElseThrow().key()).isEqualTo(trouble);

        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void aChildThatNobodyWaitsForIsEnded() {
        AtomicInteger glances = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return glances.incrementAndGet() > 3;
            }
        };

        assertThat(ISOLATED.ask("hang", "report.pdf", new byte[10], impatient)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.isolated.cancelled");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void aChildKnowsNothingOfTheSurroundingsAndReachesNobody() throws IOException {
        String names = new String(ask("surroundings", new byte[0]).orThrow());
        assertThat(names).doesNotContain("HOME").doesNotContain("PATH");

        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            byte[] port = Integer.toString(server.getLocalPort()).getBytes();
            assertThat(new String(ask("connect", port).orThrow())).isEmpty();
        }
    }

    @Test
    void aProgramThatIsNotThereIsTrouble() {
        Isolated nowhere = new Isolated(List.of("/nowhere/java"), Duration.ofSeconds(1));

        assertThat(nowhere.ask("echo", "report.pdf", new byte[1], Progress.UNSEEN)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.isolated.no-start");
    }

    private static List<Path> leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("touchstone-"))
                    .sorted()
                    .toList();
        }
    }
}
