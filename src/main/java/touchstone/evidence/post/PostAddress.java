package touchstone.evidence.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Fact;

/**
 * The address of a post on a known platform, and what its id says.
 *
 * @param platform its name
 * @param host pattern of the host
 * @param path pattern of the path with the id in a group
 * @param setBy who sets the clock behind the id
 * @param timeIn the time in an id
 */
public record PostAddress(
        String platform, Pattern host, Pattern path, Fact.SetBy setBy, Function<String, Optional<Instant>> timeIn) {

    private static final List<PostAddress> KNOWN = List.of(
            platform("X", "(?:mobile\\.)?(?:x|twitter)\\.com", "/\\w+/status(?:es)?/(\\d+)", PostIds::ofX),
            platform("TikTok", "tiktok\\.com", "/@[^/]+/(?:video|photo)/(\\d+)", PostIds::ofTikTok),
            platform(
                    "Instagram",
                    "instagram\\.com",
                    "/(?:[^/]+/)?(?:p|reel|tv)/([\\w-]+)",
                    PostIds::ofInstagramShortCode),
            platform("LinkedIn", "linkedin\\.com", "/.*(?:activity|ugcPost|share)[:-](\\d{19})", PostIds::ofLinkedIn),
            platform("Discord", "discord\\.com", "/channels/(?:\\d+|@me)/\\d+/(\\d+)", PostIds::ofDiscord),
            new PostAddress(
                    "Bluesky",
                    host("bsky\\.app"),
                    path("/profile/[^/]+/post/(\\w{13})"),
                    Fact.SetBy.PROGRAM,
                    PostIds::ofBluesky),
            platform("Telegram", "(?:t|telegram)\\.me", "/(?:s/)?(\\w+/\\d+)", _ -> Optional.empty()),
            platform("Mastodon", "[^/]+", "/@[^/]+/(\\d{18})", PostIds::ofMastodon));

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\Ahttps?://([^/?#:@]+)(/[^?#]*)");
    private static final String READ_FROM = "address";

    /** The id in the address of a post, and the time in that id; nothing for other addresses. */
    public static List<Fact> factsIn(String address) {
        return found(address, (known, id) -> known.facts(id)).orElse(List.of());
    }

    /** The id in the address of a post, also where no time is in it; of Telegram the channel's name and the number. */
    public static Optional<String> idIn(String address) {
        return found(address, (known, id) -> id);
    }

    /** Where a post with this address stands. */
    public static Optional<String> platformOf(String address) {
        return found(address, (known, id) -> known.platform);
    }

    private static <T> Optional<T> found(String address, BiFunction<PostAddress, String, T> then) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.find()) {
            return Optional.empty();
        }
        for (PostAddress known : KNOWN) {
            Matcher id = known.path.matcher(parts.group(2));
            if (known.host.matcher(parts.group(1)).matches() && id.lookingAt()) {
                return Optional.of(then.apply(known, id.group(1)));
            }
        }
        return Optional.empty();
    }

    private List<Fact> facts(String id) {
        return timeIn.apply(id)
                .map(time -> List.of(
                        new Fact(Fact.Kind.POST_ID, id, setBy, READ_FROM),
                        new Fact(Fact.Kind.TIME_IN_ID, time.toString(), setBy, READ_FROM)))
                .orElse(List.of());
    }

    private static PostAddress platform(
            String name, String host, String path, Function<String, Optional<Instant>> timeIn) {
        return new PostAddress(name, host(host), path(path), Fact.SetBy.PLATFORM, timeIn);
    }

    private static Pattern host(String pattern) {
        return Pattern.compile("(?i)(?:www\\.)?" + pattern);
    }

    private static Pattern path(String pattern) {
        return Pattern.compile(pattern);
    }
}
