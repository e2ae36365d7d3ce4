package touchstone.evidence.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic of times in ids, by published vectors, and its edges. */
class PostIdsTest {

    private static final String ABOVE_64_BITS = "18446744073709551616";
    private static final List<Function<String, Optional<Instant>>> BY_NUMBER = List.of(
            PostIds::ofX,
            PostIds::ofTikTok,
            PostIds::ofInstagram,
            PostIds::ofMastodon,
            PostIds::ofLinkedIn,
            PostIds::ofDiscord);

    @ParameterizedTest
    @CsvSource({
        "1098230906194546688, 2019-02-20T14:40:26.837Z",
        "1572568782748680194, 2022-09-21T12:49:49.379Z",
        "1529877576591609861, 2022-05-26T17:30:12.667Z",
        "1729722438202605797, 2023-11-29T04:42:20.613Z"
    })
    void x(String id, Instant time) {
        assertThat(PostIds.ofX(id)).contains(time);
    }

    @Test
    void xCountedBeforeItDated() {
        assertThat(PostIds.ofX("20")).isEmpty();
        assertThat(PostIds.ofX("29700859246")).isEmpty();
        assertThat(PostIds.ofX("29700859247")).contains(Instant.parse("2010-11-04T01:43:01.738Z"));
    }

    @Test
    void tikTok() {
        assertThat(PostIds.ofTikTok("6854717870488702213")).contains(Instant.parse("2020-07-29T02:06:13Z"));
        assertThat(PostIds.ofTikTok("123456789")).isEmpty();
    }

    @Test
    void instagram() {
        assertThat(PostIds.ofInstagram("2384288897814875714").orElseThrow().getEpochSecond())
                .isEqualTo(Instant.parse("2020-08-26T13:43:27Z").getEpochSecond());
        assertThat(PostIds.ofInstagramShortCode("DW1nTDiDvnF").orElseThrow().getEpochSecond())
                .isEqualTo(Instant.parse("2026-04-07T16:48:30Z").getEpochSecond());
        assertThat(PostIds.ofInstagram("123456789")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DW1nTDiDvn!", "DW1nTDiDvnF0", "___________", "A", "ü"})
    void noInstagramShortCode(String code) {
        assertThat(PostIds.ofInstagramShortCode(code)).isEmpty();
    }

    @Test
    void mastodon() {
        assertThat(PostIds.ofMastodon("111492587296224009").orElseThrow().getEpochSecond())
                .isEqualTo(Instant.parse("2023-11-29T07:11:11Z").getEpochSecond());
        assertThat(PostIds.ofMastodon("98765")).isEmpty();
    }

    @Test
    void bluesky() {
        assertThat(PostIds.ofBluesky("3lbd2ebt3wk2r").orElseThrow().toEpochMilli())
                .isEqualTo(Instant.parse("2024-11-19T18:19:55.098Z").toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2222222222222", "3lbd2ebt3wk2", "3lbd2ebt3wk2rr", "3lbd2ebt3wk21", "zlbd2ebt3wk2r"})
    void noBlueskyKey(String key) {
        assertThat(PostIds.ofBluesky(key)).isEmpty();
    }

    @Test
    void linkedIn() {
        assertThat(PostIds.ofLinkedIn("6685980502161199104")).contains(Instant.parse("2020-07-06T18:59:31.226Z"));
        assertThat(PostIds.ofLinkedIn("4194304")).isEmpty();
    }

    @Test
    void discord() {
        assertThat(PostIds.ofDiscord("175928847299117063")).contains(Instant.parse("2016-04-30T11:18:25.796Z"));
        assertThat(PostIds.ofDiscord("4194304")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "00", "-1", "1e18", "0x10", " 1572568782748680194", "15725687827486801x4", "١٢٣", "9.5"
            })
    void whatIsNoNumberHasNoTime(String id) {
        assertThat(BY_NUMBER)
                .allSatisfy(platform -> assertThat(platform.apply(id)).isEmpty());
    }

    @Test
    void overflowHasNoTimeAndTheHighestNumberIsUnsigned() {
        assertThat(BY_NUMBER)
                .allSatisfy(
                        platform -> assertThat(platform.apply(ABOVE_64_BITS)).isEmpty());
        assertThat(PostIds.ofX("18446744073709551615").orElseThrow()).isAfter(Instant.parse("2149-01-01T00:00:00Z"));
    }
}
