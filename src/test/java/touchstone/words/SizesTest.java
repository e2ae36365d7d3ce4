package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts of bytes as people read them. */
class SizesTest {

    @Test
    void howMuchIsDoneStandsInTheUnitOfTheWhole() {
        assertThat(Sizes.of(3_200_000, 120_000_000)).isEqualTo("3.2 of 120 MB");
        assertThat(Sizes.of(64_123_456, 120_000_000)).isEqualTo("64 of 120 MB");
        assertThat(Sizes.of(0, 120_000_000)).isEqualTo("0 of 120 MB");
        assertThat(Sizes.of(400_000, 2_100_000)).isEqualTo("0.4 of 2.1 MB");
        assertThat(Sizes.of(12, 950)).isEqualTo("12 of 950 B");
        assertThat(Sizes.of(10_000_000_000_000_000L, 20_000_000_000_000_000L)).isEqualTo("10000 of 20000 TB");
    }
}
