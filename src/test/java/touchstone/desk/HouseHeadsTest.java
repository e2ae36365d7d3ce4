package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.claims.EncoderFinder;
import touchstone.claims.house.HouseHead;
import touchstone.claims.house.InventedHead;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.learning.KeptHead;

/** The heads of a house on the disk: the last put to use serves, and whatever happens to the files, one does. */
class HouseHeadsTest {

    @TempDir
    Path folder;

    private HouseHeads heads;

    @BeforeEach
    void move() {
        heads = new HouseHeads(folder.resolve("heads"));
    }

    private static HouseHead head(String name) {
        return InventedHead.named(name, EncoderFinder.name(), EncoderFinder.weighed(), 0, 1);
    }

    private String serving() {
        return heads.serving().map(HouseHead::name).orElse(KeptHead.SHIPPED);
    }

    private static String key(Outcome<?> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }

    @Test
    void whereNothingWasLearnedTheShippedOneServesAndNothingIsWritten() {
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
        assertThat(heads.listing())
                .isEqualTo(new HouseHeads.Listing(java.util.List.of(), java.util.List.of(), "shipped"));
        assertThat(key(heads.back())).isEqualTo("trouble.learning.nothing-before");
        assertThat(folder.resolve("heads")).doesNotExist();
    }

    @Test
    void whatIsKeptServesAndBackGoesThroughAllThatServedBefore() {
        assertThat(heads.keep(head("house 2026-11-20")).orThrow().name()).isEqualTo("house 2026-11-20");
        heads.keep(head("house 2026-11-23")).orThrow();
        assertThat(serving()).isEqualTo("house 2026-11-23");
        assertThat(heads.listing().heads())
                .extracting(KeptHead::name)
                .containsExactly("house 2026-11-23", "house 2026-11-20");
        assertThat(heads.before()).contains("house 2026-11-20");

        assertThat(heads.back().orThrow()).isEqualTo("house 2026-11-20");
        assertThat(serving()).isEqualTo("house 2026-11-20");
        assertThat(heads.back().orThrow()).isEqualTo(KeptHead.SHIPPED);
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
        assertThat(heads.listing().heads()).hasSize(2);
    }

    @Test
    void anyOfThemCanBePutToUseAgain() {
        heads.keep(head("house 2026-11-20")).orThrow();
        heads.keep(head("house 2026-11-23")).orThrow();

        heads.use("house 2026-11-20").orThrow();
        assertThat(serving()).isEqualTo("house 2026-11-20");
        heads.use(KeptHead.SHIPPED).orThrow();
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
        assertThat(key(heads.use("house 2026-11-21"))).isEqualTo("trouble.learning.no-head");
        assertThat(key(heads.use("../../etc/passwd"))).isEqualTo("trouble.learning.no-head");
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
    }

    @Test
    void twoOfOneDayHaveTwoNames() {
        heads.keep(head("house 2026-11-23")).orThrow();
        assertThat(heads.keep(head("house 2026-11-23")).orThrow().name()).isEqualTo("house 2026-11-23.2");
        for (int i = 3; i <= 10; i++) {
            heads.keep(head("house 2026-11-23")).orThrow();
        }
        assertThat(heads.listing().heads())
                .extracting(KeptHead::name)
                .startsWith("house 2026-11-23.10", "house 2026-11-23.9");
        assertThat(serving()).isEqualTo("house 2026-11-23.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "# Touchstone house head 1\n", "\u0000\u0001"})
    void aDamagedHeadIsToldAndTheShippedOneServes(String content) throws IOException {
        heads.keep(head("house 2026-11-23")).orThrow();
        Files.writeString(folder.resolve("heads/house-2026-11-23.txt"), content);

        assertThat(key(heads.inUse())).isEqualTo("trouble.learning.unusable");
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
        assertThat(heads.listing().heads()).isEmpty();
        assertThat(heads.listing().damaged()).hasSize(1);
        assertThat(heads.back().orThrow()).isEqualTo(KeptHead.SHIPPED);
        assertThat(heads.inUse().refusal()).isEmpty();
    }

    @Test
    void oneThatIsGoneOrRenamedOrOfAnotherFinderIsTold() throws IOException {
        heads.keep(head("house 2026-11-23")).orThrow();
        Path file = folder.resolve("heads/house-2026-11-23.txt");
        Files.copy(file, folder.resolve("heads/house-2026-11-24.txt"));
        assertThat(key(heads.use("house 2026-11-24"))).isEqualTo("trouble.learning.unusable");
        Files.delete(file);
        assertThat(key(heads.inUse())).isEqualTo("trouble.learning.no-head");
        heads.keep(InventedHead.named("house 2026-11-25", "encoder 0", EncoderFinder.weighed(), 0, 1));
        assertThat(key(heads.use("house 2026-11-25"))).isEqualTo("trouble.learning.other-finder");
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
    }

    @Test
    void aTrailThatNamesNoHeadIsTold() throws IOException {
        heads.keep(head("house 2026-11-23")).orThrow();
        Files.writeString(folder.resolve("heads/in-use.txt"), "../elsewhere\n");

        assertThat(key(heads.inUse())).isEqualTo("trouble.learning.unusable");
        assertThat(serving()).isEqualTo(KeptHead.SHIPPED);
        assertThat(heads.listing().damaged()).hasSize(1);
        assertThat(heads.use("house 2026-11-23").orThrow()).isEqualTo("house 2026-11-23");
        assertThat(serving()).isEqualTo("house 2026-11-23");
    }
}
