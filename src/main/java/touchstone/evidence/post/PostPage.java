package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import touchstone.model.Fact;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;
import touchstone.model.When;

/**
 * A post on the page that a browser saved: from the platform's own markup, else what the page says of itself for machines
 * (JSON-LD), else for previews ({@code og:}). The canonical address names the post and dates it.
 */
public final class PostPage {

    private static final String SHAPE = "saved page of a post";
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_TOKENS = 50_000;
    private static final Pattern HANDLE =
            Pattern.compile("(?i)\\Ahttps?://[^/]+/(?:profile/([^/]+)/post/|@([^/]+)/|(\\w{1,30})/status(?:es)?/)");
    private static final Pattern SOCIAL = Pattern.compile("SocialMediaPosting|DiscussionForumPosting|VideoObject");

    private PostPage() {}

    /** The post on a page; nothing where its canonical address is not that of a post. */
    public static Optional<ReadPost> in(Document page) {
        return Stream.of(
                        attribute(page, "link[rel=canonical]", "href"),
                        attribute(page, "meta[property=og:url]", "content"))
                .flatMap(Optional::stream)
                .filter(address -> address.length() <= LONGEST_ADDRESS
                        && PostAddress.idIn(address).isPresent())
                .findFirst()
                .map(address -> read(page, address));
    }

    private static ReadPost read(Document page, String address) {
        String id = PostAddress.idIn(address).orElseThrow();
        PostParts post = new PostParts(PostAddress.platformOf(address).orElse(""), SHAPE, "")
                .id(id, "canonical address")
                .address(address, "canonical address");
        PostAddress.factsIn(address).stream()
                .filter(fact -> fact.kind() == Fact.Kind.TIME_IN_ID)
                .forEach(fact -> post.fact(fact.kind(), fact.value(), fact.setBy(), "canonical address"));
        handle(address).ifPresent(handle -> post.handle(handle, "canonical address"));
        if (!markup(page, id, post)) {
            JsonNode said = forMachines(page);
            post.name(either(text(said, "author.name"), null), "JSON-LD author.name")
                    .created(created(said), SetBy.PLATFORM, "JSON-LD datePublished")
                    .text(either(either(text(said, "articleBody"), text(said, "text")), previewed(page)));
        }
        attribute(page, "meta[property=og:title]", "content")
                .ifPresent(title -> post.fact(Kind.TITLE, title, SetBy.PLATFORM, "og:title"));
        attribute(page, "meta[property=og:image]", "content")
                .ifPresent(picture -> post.fact(Kind.PREVIEW, picture, SetBy.PLATFORM, "og:image"));
        return post.read("og:image");
    }

    /** The words as the platform's own page shows them; false where it is not one that is known. */
    private static boolean markup(Document page, String id, PostParts post) {
        Element onX = page.select("a[href]").stream()
                .filter(link -> link.attr("href").endsWith("/status/" + id))
                .flatMap(link -> outermostTweet(link).stream())
                .findFirst()
                .orElse(null);
        if (onX != null) {
            shown(onX, "[data-testid=tweetText]", "time[datetime]", "[data-testid=User-Name] a", post);
            return true;
        }
        Element onTelegram = page.select(".tgme_widget_message[data-post]").stream()
                .filter(each -> each.attr("data-post").equals(id))
                .findFirst()
                .orElse(null);
        if (onTelegram != null) {
            shown(onTelegram, ".tgme_widget_message_text", "time[datetime]", ".tgme_widget_message_owner_name", post);
        }
        return onTelegram != null;
    }

    private static Optional<Element> outermostTweet(Element link) {
        Element tweet = null;
        for (Element around = link; around != null; around = around.parent()) {
            boolean isTweet =
                    around.nameIs("article") && around.attr("data-testid").equals("tweet");
            tweet = isTweet ? around : tweet;
        }
        return Optional.ofNullable(tweet);
    }

    private static void shown(Element around, String words, String time, String name, PostParts post) {
        Element said = around.selectFirst(words);
        Element at = around.selectFirst(time);
        Element who = around.selectFirst(name);
        post.text(said == null ? null : Markup.words(said))
                .name(who == null || who.text().isBlank() ? null : who.text(), name)
                .created(at == null ? null : When.parse(at.attr("datetime")).orElse(null), SetBy.PLATFORM, time);
        if (said != null) {
            Markup.links(said, post.facts(), words);
        }
    }

    private static @Nullable When created(JsonNode said) {
        When published = Fields.iso(said, "datePublished");
        return published == null ? Fields.iso(said, "uploadDate") : published;
    }

    private static @Nullable String previewed(Document page) {
        return attribute(page, "meta[property=og:description]", "content").orElse(null);
    }

    private static JsonNode forMachines(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .limit(10)
                .map(script -> tree(script.data()))
                .flatMap(tree -> tree.isArray() ? tree.valueStream() : Stream.of(tree))
                .filter(tree -> SOCIAL.matcher(tree.path("@type").toString()).find())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode tree(String json) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        try (JsonParser parser = JsonLimits.MAPPER.createParser(bytes)) {
            parser.nextToken();
            return parser.currentToken() == null ? MissingNode.getInstance() : Trees.of(parser, MOST_TOKENS);
        } catch (JacksonException notForMachines) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<String> handle(String address) {
        Matcher matcher = HANDLE.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.of(1, 2, 3)
                .flatMap(group -> Stream.ofNullable(matcher.group(group)))
                .filter(handle -> !handle.startsWith("did:") && !handle.equals("i"))
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        return Optional.ofNullable(element)
                .map(found -> found.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
