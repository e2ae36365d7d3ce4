package touchstone.evidence.post;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Times that platforms write into the ids of posts: pure arithmetic on unsigned 64-bit numbers. An id that a platform
 * gave before it wrote times, or that is none, has no time. Formulas and vectors: the platforms' own documentation and
 * public research, gathered in the project's paper on formats.
 */
public final class PostIds {

    private static final long X_EPOCH = 1_288_834_974_657L;
    /** The first id after X changed from counting to dating, 4 November 2010. */
    private static final long X_FIRST_DATED = 29_700_859_247L;

    private static final long INSTAGRAM_EPOCH = 1_314_220_021_721L;
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    /** Ids that count up instead of holding a time come out within the first hour after an epoch. */
    private static final long COUNTED_MILLIS = 3_600_000;

    private static final Instant TIKTOK_BEGAN = Instant.parse("2014-01-01T00:00:00Z");
    private static final Instant MASTODON_BEGAN = Instant.parse("2016-03-16T00:00:00Z");
    private static final Instant LINKEDIN_BEGAN = Instant.parse("2003-05-05T00:00:00Z");

    private static final String SHORT_CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String SORTABLE = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LONGEST_SHORT_CODE = 11;

    private PostIds() {}

    /** X, Twitter: milliseconds above 22 bits. */
    public static Optional<Instant> ofX(String id) {
        OptionalLong value = number(id);
        return value.isEmpty() || Long.compareUnsigned(value.getAsLong(), X_FIRST_DATED) < 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli((value.getAsLong() >>> 22) + X_EPOCH));
    }

    /** TikTok: seconds above 32 bits. */
    public static Optional<Instant> ofTikTok(String id) {
        return since(TIKTOK_BEGAN, number(id), value -> Instant.ofEpochSecond(value >>> 32));
    }

    /** Instagram, by the number of a post. */
    public static Optional<Instant> ofInstagram(String id) {
        OptionalLong value = number(id);
        return value.isEmpty() ? Optional.empty() : sinceEpoch(value.getAsLong() >>> 23, INSTAGRAM_EPOCH);
    }

    /** Instagram, by the short code in a post's address: the number in URL-safe Base64. */
    public static Optional<Instant> ofInstagramShortCode(String code) {
        boolean isWellFormed = code.matches("[A-Za-z0-9_-]{1," + LONGEST_SHORT_CODE + "}");
        return isWellFormed ? ofInstagram(digits(code, SHORT_CODE).toString()) : Optional.empty();
    }

    /** Mastodon: milliseconds above 16 bits, by the server's clock. */
    public static Optional<Instant> ofMastodon(String id) {
        return since(MASTODON_BEGAN, number(id), value -> Instant.ofEpochMilli(value >>> 16));
    }

    /** Bluesky record key: microseconds above 10 bits, by the clock of the client, who can write what it likes. */
    public static Optional<Instant> ofBluesky(String key) {
        if (!key.matches("[2-7a-j][2-7a-z]{12}")) {
            return Optional.empty();
        }
        long micros = digits(key, SORTABLE).longValue() >>> 10;
        return micros == 0
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plusSeconds(micros / 1_000_000).plusNanos(micros % 1_000_000 * 1_000));
    }

    /** LinkedIn: milliseconds above 22 bits. */
    public static Optional<Instant> ofLinkedIn(String id) {
        return since(LINKEDIN_BEGAN, number(id), value -> Instant.ofEpochMilli(value >>> 22));
    }

    /** Discord: milliseconds above 22 bits. */
    public static Optional<Instant> ofDiscord(String id) {
        OptionalLong value = number(id);
        return value.isEmpty() ? Optional.empty() : sinceEpoch(value.getAsLong() >>> 22, DISCORD_EPOCH);
    }

    private interface Decoding {
        Instant of(long value);
    }

    private static Optional<Instant> since(Instant began, OptionalLong value, Decoding decoding) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(decoding.of(value.getAsLong())).filter(time -> !time.isBefore(began));
    }

    private static Optional<Instant> sinceEpoch(long millis, long epoch) {
        return millis < COUNTED_MILLIS ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis + epoch));
    }

    private static OptionalLong number(String id) {
        if (!id.matches("[0-9]{1,20}")) {
            return OptionalLong.empty();
        }
        BigInteger value = new BigInteger(id);
        return value.bitLength() > Long.SIZE || value.signum() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(value.longValue());
    }

    private static BigInteger digits(String text, String alphabet) {
        BigInteger value = BigInteger.ZERO;
        BigInteger base = BigInteger.valueOf(alphabet.length());
        for (int i = 0; i < text.length(); i++) {
            value = value.multiply(base).add(BigInteger.valueOf(alphabet.indexOf(text.charAt(i))));
        }
        return value;
    }
}
