package touchstone.evidence.post;

import java.util.List;

/** The shapes of posts that come with the program, in the order in which they are asked. */
public final class PostShapes {

    private PostShapes() {}

    /** The readers. A new shape is one line here. */
    public static List<PostReader> shipped() {
        return List.of(
                new XArchive(),
                new XVersionTwo(),
                new XVersionOne(),
                new XWeb(),
                new OEmbed(),
                new Bluesky(),
                new Mastodon(),
                new Telegram(),
                new TikTok(),
                new Instagram(),
                new Facebook(),
                new YtDlp());
    }
}
