package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Stance;

/** The line below a piece of evidence. */
class EvidenceWordsTest {

    private static final Evidence MINUTES = new Evidence(
            1,
            Evidence.Kind.DOCUMENT,
            "Minutes",
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null),
            null,
            null,
            null,
            List.of(),
            null);

    @Test
    void thePageOfTheExcerptStandsBehindWhatThePersonNoted() {
        Stance stance = new Stance(1, 1, Stance.Direction.REFUTES, "250 metres", "The council's own figure", 12);

        assertThat(EvidenceWords.below(MINUTES, stance, ZoneOffset.UTC)).isEqualTo("The council's own figure · p. 12");
    }

    @Test
    void withoutAPageNoneIsNamed() {
        Stance stance = new Stance(1, 1, Stance.Direction.REFUTES, "250 metres", "The council's own figure", null);

        assertThat(EvidenceWords.below(MINUTES, stance, ZoneOffset.UTC)).isEqualTo("The council's own figure");
    }
}
