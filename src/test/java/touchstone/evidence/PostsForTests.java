package touchstone.evidence;

import java.util.List;

/** A post in every shape that the project's paper on formats names; shapes are the platforms', words and people ours. */
public final class PostsForTests {

    /**
     * A file in one shape, and what a reader must find in it.
     *
     * @param shape as the program calls it
     * @param json the file
     * @param id of the post, or null
     * @param handle of the author, or null
     * @param created as {@link touchstone.model.When} writes it, or null
     * @param inId the time in the id, or null
     * @param words a part of the text
     * @param media how many
     */
    public record Shape(
            String shape, String json, String id, String handle, String created, String inId, String words, int media) {

        @Override
        public String toString() {
            return shape;
        }
    }

    private static final Shape X_TWO = new Shape(
            "X API, version 2",
            """
            {"data":{"id":"1572568782748680194","author_id":"7","created_at":"2022-09-21T12:49:49.000Z","lang":"en",
              "text":"Queue at the border: 35 km","edit_history_tweet_ids":["1572568782748680194"],
              "public_metrics":{"like_count":5,"reply_count":1,"retweet_count":2,"quote_count":0,"impression_count":900},
              "referenced_tweets":[{"type":"quoted","id":"1572500000000000000"}],"possibly_sensitive":true,
              "attachments":{"media_keys":["7_15725"]}},
             "includes":{"users":[{"id":"7","name":"Border Watcher","username":"borderwatch"}],
              "tweets":[{"id":"1572500000000000000","text":"Look at this","author_id":"7"}],
              "media":[{"media_key":"7_15725","type":"video","preview_image_url":"https://pbs.example/p.jpg"}]}}
            """,
            "1572568782748680194",
            "borderwatch",
            "2022-09-21T12:49:49Z",
            "2022-09-21T12:49:49.379Z",
            "35 km",
            1);

    private static final Shape X_ONE = new Shape(
            "X API, version 1.1",
            """
            {"created_at":"Wed Sep 21 12:49:49 +0000 2022","id":1572568782748680194,"id_str":"1572568782748680194",
             "full_text":"Queue &amp; dust at the border","source":"<a href=\\"https://example.org\\" rel=\\"nofollow\\">A client</a>",
             "in_reply_to_status_id_str":null,"user":{"id_str":"7","name":"Border Watcher","screen_name":"borderwatch"},
             "quoted_status":{"id_str":"1","full_text":"the older clip","user":{"screen_name":"other"}},
             "extended_entities":{"media":[{"type":"photo","media_url_https":"https://pbs.example/a.jpg","ext_alt_text":"Cars"}]},
             "retweet_count":3,"favorite_count":4,"possibly_sensitive":false,"lang":"en"}
            """,
            "1572568782748680194",
            "borderwatch",
            "2022-09-21T12:49:49Z",
            "2022-09-21T12:49:49.379Z",
            "Queue & dust",
            1);

    private static final Shape X_ARCHIVE = new Shape(
            "X archive",
            """
            window.YTD.tweets.part0 = [
              {"tweet":{"edit_info":{"initial":{"editTweetIds":["1572568782748680193","1572568782748680194"],
                "editableUntil":"2022-09-21T13:19:49.000Z","editsRemaining":"4","isEditEligible":true}},
               "retweeted":false,"source":"<a href=\\"https://mobile.example\\">Web App</a>","favorite_count":"12",
               "id_str":"1572568782748680194","truncated":false,"retweet_count":"2",
               "created_at":"Wed Sep 21 12:49:49 +0000 2022","full_text":"At the border now https://t.co/a",
               "entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://border.example/q"}]},"lang":"en",
               "extended_entities":{"media":[{"type":"photo","id_str":"9","media_url_https":"https://pbs.example/media/Abc.jpg"}]}}}
            ]\
            """,
            "1572568782748680194",
            null,
            "2022-09-21T12:49:49Z",
            "2022-09-21T12:49:49.379Z",
            "At the border now",
            1);

    private static final Shape X_WEB = new Shape(
            "X web (GraphQL)",
            """
            {"data":{"threaded_conversation_with_injections_v2":{"instructions":[{"type":"TimelineAddEntries","entries":[
             {"entryId":"tweet-1572568782748680194","content":{"itemContent":{"tweet_results":{"result":{"__typename":"Tweet",
               "rest_id":"1572568782748680194","core":{"user_results":{"result":{"__typename":"User","rest_id":"7",
                 "core":{"name":"Border Watcher","screen_name":"borderwatch"},"legacy":{}}}},
               "views":{"count":"91000","state":"EnabledWithCount"},"edit_control":{"edit_tweet_ids":["1572568782748680194"]},
               "note_tweet":{"note_tweet_results":{"result":{"text":"A long note about the queue, whole"}}},
               "quoted_status_result":{"result":{"__typename":"TweetTombstone","tombstone":{"text":{"text":"This post is from an account that no longer exists"}}}},
               "legacy":{"created_at":"Wed Sep 21 12:49:49 +0000 2022","full_text":"A long note about…","favorite_count":4,
                 "retweet_count":1,"reply_count":0,"quote_count":2,"bookmark_count":3,"lang":"en",
                 "extended_entities":{"media":[{"type":"video","media_url_https":"https://pbs.example/v.jpg",
                  "video_info":{"variants":[{"bitrate":1,"url":"https://video.example/low.mp4"},{"bitrate":9,"url":"https://video.example/high.mp4"}]}}]}}}}}}}]}]}}}
            """,
            "1572568782748680194",
            "borderwatch",
            "2022-09-21T12:49:49Z",
            "2022-09-21T12:49:49.379Z",
            "whole",
            1);

    private static final Shape X_EMBED = new Shape(
            "oEmbed",
            """
            {"url":"https://twitter.com/borderwatch/status/1572568782748680194","author_name":"Border Watcher",
             "author_url":"https://twitter.com/borderwatch","html":"<blockquote class=\\"twitter-tweet\\"><p lang=\\"en\\" dir=\\"ltr\\">Queue at the border <a href=\\"https://t.co/x\\">pic.twitter.com/x<\\/a><\\/p>&mdash; Border Watcher (@borderwatch) <a href=\\"https://twitter.com/borderwatch/status/1572568782748680194?ref_src=twsrc\\">September 21, 2022<\\/a><\\/blockquote>\\n<script async src=\\"https://platform.twitter.com/widgets.js\\"><\\/script>",
             "width":550,"height":null,"type":"rich","cache_age":"3153600000","provider_name":"Twitter",
             "provider_url":"https://twitter.com","version":"1.0"}
            """,
            "1572568782748680194",
            "borderwatch",
            null,
            "2022-09-21T12:49:49.379Z",
            "Queue at the border",
            0);

    private static final Shape BLUESKY_EMBED = new Shape(
            "oEmbed", """
                {"type":"rich","version":"1.0","author_name":"Ferry Ana (@ana.example)","author_url":"https://bsky.app/profile/ana.example",
                 "provider_name":"Bluesky Social","provider_url":"https://bsky.app","cache_age":86400,"width":600,"height":null,
                 "html":"<blockquote class=\\"bluesky-embed\\" data-bluesky-uri=\\"at://did:plc:abc/app.bsky.feed.post/3lbd2ebt3wk2r\\" data-bluesky-cid=\\"bafy\\"><p lang=\\"en\\">The ferry is late<br><br></p>&mdash; Ana (<a href=\\"https://bsky.app/profile/did:plc:abc?ref_src=embed\\">@ana.example</a>) <a href=\\"https://bsky.app/profile/did:plc:abc/post/3lbd2ebt3wk2r?ref_src=embed\\">19 November 2024 at 18:19</a></blockquote><script async src=\\"https://embed.bsky.app/static/embed.js\\"></script>"}
                """, "3lbd2ebt3wk2r", "ana.example", null, "2024-11-19T18:19:55.098Z", "The ferry is late", 0);

    private static final Shape TIKTOK_EMBED = new Shape(
            "oEmbed",
            """
            {"version":"1.0","type":"video","title":"Filmed from the bridge #border","author_url":"https://www.tiktok.com/@bridgecam",
             "author_name":"Bridge Cam","author_unique_id":"bridgecam","width":"100%","height":"100%","provider_name":"TikTok",
             "provider_url":"https://www.tiktok.com","thumbnail_url":"https://p16.example/t.jpg","embed_product_id":"6854717870488702213",
             "html":"<blockquote class=\\"tiktok-embed\\" cite=\\"https://www.tiktok.com/@bridgecam/video/6854717870488702213\\" data-video-id=\\"6854717870488702213\\"> <section> <a target=\\"_blank\\" title=\\"@bridgecam\\" href=\\"https://www.tiktok.com/@bridgecam\\">@bridgecam</a> <p>Filmed from the bridge</p></section></blockquote> <script async src=\\"https://www.tiktok.com/embed.js\\"></script>"}
            """,
            "6854717870488702213",
            "bridgecam",
            null,
            "2020-07-29T02:06:13Z",
            "Filmed from the bridge",
            0);

    private static final Shape BLUESKY = new Shape(
            "Bluesky post view",
            """
            {"posts":[{"uri":"at://did:plc:abc/app.bsky.feed.post/3lbd2ebt3wk2r","cid":"bafyabc",
              "author":{"did":"did:plc:abc","handle":"ana.example","displayName":"Ana","labels":[]},
              "record":{"$type":"app.bsky.feed.post","createdAt":"2024-11-19T18:19:55.050Z","langs":["en"],
               "text":"Ä ferry: see the log","facets":[{"index":{"byteStart":10,"byteEnd":21},
                "features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://log.example/f"}]}],
               "reply":{"root":{"uri":"at://did:plc:b/app.bsky.feed.post/3laaaaaaaaa2a"},"parent":{"uri":"at://did:plc:b/app.bsky.feed.post/3laaaaaaaaa2a"}}},
              "embed":{"$type":"app.bsky.embed.recordWithMedia#view",
               "media":{"$type":"app.bsky.embed.images#view","images":[{"thumb":"https://cdn.example/t","fullsize":"https://cdn.example/f","alt":"A ferry at a quay"}]},
               "record":{"$type":"app.bsky.embed.record#view","record":{"$type":"app.bsky.embed.record#viewRecord","uri":"at://x",
                "author":{"handle":"ben.example"},"value":{"text":"No ferry today"}}}},
              "replyCount":1,"repostCount":2,"likeCount":3,"quoteCount":4,"indexedAt":"2024-11-19T18:19:56.000Z",
              "labels":[{"val":"graphic-media"}]}]}
            """,
            "at://did:plc:abc/app.bsky.feed.post/3lbd2ebt3wk2r",
            "ana.example",
            "2024-11-19T18:19:55.050Z",
            "2024-11-19T18:19:55.098Z",
            "see the log",
            1);

    private static final Shape MASTODON = new Shape(
            "Mastodon status",
            """
            {"id":"111492587296224009","created_at":"2023-11-29T07:11:11.000Z","edited_at":"2023-11-29T08:00:00.000Z",
             "in_reply_to_id":null,"sensitive":true,"spoiler_text":"traffic","visibility":"public","language":"en",
             "uri":"https://home.example/users/ana/statuses/111492587000000000","url":"https://home.example/@ana/111492587000000000",
             "replies_count":1,"reblogs_count":2,"favourites_count":3,"reblog":null,"application":{"name":"Web"},
             "content":"<p>First line<br />second <a href=\\"https://log.example/long/path\\"><span class=\\"invisible\\">https://</span><span>log.example/lo</span></a></p><p>Third</p>",
             "account":{"id":"5","username":"ana","acct":"ana@home.example","display_name":"Ana"},
             "media_attachments":[{"id":"1","type":"image","url":"https://files.example/1.jpg","description":"A quay"}],
             "poll":{"options":[{"title":"yes","votes_count":3},{"title":"no","votes_count":1}]}}
            """,
            "111492587296224009",
            "ana@home.example",
            "2023-11-29T07:11:11Z",
            "2023-11-29T07:11:11.",
            "First line\nsecond",
            1);

    private static final Shape TELEGRAM =
            new Shape("Telegram export", """
                {"name":"Border news","type":"public_channel","id":1234567890,"messages":[
                 {"id":-1,"type":"service","date":"2022-09-01T00:00:00","date_unixtime":"1661979600","actor":"Border news","action":"create_channel","text":""},
                 {"id":12,"type":"message","date":"2022-09-21T15:49:49","date_unixtime":"1663764589","edited":"2022-09-21T16:00:00",
                  "edited_unixtime":"1663765200","from":"Border news","from_id":"channel1234567890","forwarded_from":"Queue cam",
                  "photo":"photos/photo_1@21-09-2022_15-49-49.jpg","width":1280,"height":720,
                  "text":["Queue at ",{"type":"bold","text":"Vaalimaa"},": ",{"type":"text_link","text":"film","href":"https://film.example/1"}],
                  "text_entities":[{"type":"plain","text":"Queue at "},{"type":"bold","text":"Vaalimaa"}],
                  "reactions":[{"type":"emoji","count":3,"emoji":"👍"}]}]}
                """, "12", null, "2022-09-21T12:49:49Z", null, "Queue at Vaalimaa: film", 1);

    private static final Shape INSTAGRAM =
            new Shape("Instagram export", """
                [{"media":[{"uri":"media/posts/202209/1.jpg","creation_timestamp":1663764589,
                   "media_metadata":{"photo_metadata":{"exif_data":[{"latitude":60.6,"longitude":27.8}]}},
                   "title":"Caf\\u00c3\\u00a9 at the border","cross_post_source":{"source_app":"FB"}}]}]
                """, null, null, "2022-09-21T12:49:49Z", null, "Café at the border", 1);

    private static final Shape INSTAGRAM_SAVED =
            new Shape("Instagram export", """
                {"saved_saved_media":[{"title":"queue.cam","string_map_data":{"Gespeichert am":{"href":"https://www.instagram.com/reel/DW1nTDiDvnF/","timestamp":1775580510}}}]}
                """, "DW1nTDiDvnF", "queue.cam", null, "2026-04-07T16:48:30.", "", 0);

    private static final Shape TIKTOK = new Shape(
            "TikTok user data",
            """
            {"Profile":{"Profile Information":{"ProfileMap":{"userName":"bridgecam"}}},
             "Video":{"Videos":{"VideoList":[{"Date":"2020-07-29 02:06:14","Link":"https://www.tiktokv.com/share/video/6854717870488702213/",
               "Likes":"17","WhoCanView":"Public","Title":"From the bridge","Location":"N/A"}]}}}
            """,
            "6854717870488702213",
            "bridgecam",
            "2020-07-29",
            "2020-07-29T02:06:13Z",
            "From the bridge",
            1);

    private static final Shape FACEBOOK =
            new Shape("Facebook export", """
                [{"timestamp":1663764589,"title":"Ana updated her status.","data":[{"post":"Gr\\u00c3\\u00bc\\u00c3\\u009fe vom Grenz\\u00c3\\u00bcbergang"},{"update_timestamp":1663764999}],
                  "attachments":[{"data":[{"media":{"uri":"photos_and_videos/1.jpg","creation_timestamp":1663764000,"description":"Queue"}}]},
                   {"data":[{"place":{"name":"Vaalimaa","coordinate":{"latitude":60.6,"longitude":27.8}}}]}]}]
                """, null, null, "2022-09-21T12:49:49Z", null, "Grüße vom Grenzübergang", 1);

    private static final Shape YT_DLP = new Shape(
            "yt-dlp film information",
            """
            {"id":"abcDEF12345","title":"Queue at the border","description":"Filmed from the bus","uploader":"Bus Cam","uploader_id":"@buscam",
             "channel_id":"UCabc","timestamp":1663764589,"upload_date":"20220921","duration":42,"view_count":1000,"like_count":10,
             "comment_count":2,"webpage_url":"https://www.youtube.com/watch?v=abcDEF12345","extractor":"youtube","extractor_key":"Youtube",
             "ext":"mp4","age_limit":0,"formats":[{"format_id":"18"}],"_type":"video"}
            """,
            "abcDEF12345",
            "buscam",
            "2022-09-21T12:49:49Z",
            null,
            "Filmed from the bus",
            1);

    private PostsForTests() {}

    /** One file in each shape, each with one post. */
    public static List<Shape> shapes() {
        return List.of(
                X_TWO,
                X_ONE,
                X_ARCHIVE,
                X_WEB,
                X_EMBED,
                BLUESKY_EMBED,
                TIKTOK_EMBED,
                BLUESKY,
                MASTODON,
                TELEGRAM,
                INSTAGRAM,
                INSTAGRAM_SAVED,
                TIKTOK,
                FACEBOOK,
                YT_DLP);
    }
}
