package touchstone.evidence.post;

import static touchstone.evidence.post.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.model.Fact;
import touchstone.model.Fact.Kind;
import touchstone.model.Fact.SetBy;

/** What X, Bluesky and TikTok answer to be embedded: words in HTML, no time but the one in the id. */
public final class OEmbed implements PostReader {

    private static final String SHAPE = "oEmbed";
    private static final Pattern DID = Pattern.compile("at://[^/]+/app\\.bsky\\.feed\\.post/(\\w+)");

    @Override
    public List<String> places() {
        return List.of(Candidate.WHOLE, "[]");
    }

    @Override
    public List<ReadPost> read(Candidate candidate) {
        JsonNode node = candidate.node();
        String html = text(node, "html");
        boolean isEmbed = node.has("version") && node.has("author_name");
        if (!isEmbed || html == null || !html.contains("<blockquote")) {
            return List.of();
        }
        Element quote = Markup.parsed(html).selectFirst("blockquote");
        return quote == null ? List.of() : List.of(read(candidate, quote));
    }

    private static ReadPost read(Candidate candidate, Element quote) {
        JsonNode node = candidate.node();
        Optional<String> address = address(node, quote);
        String platform = platform(node, address.orElse(""));
        PostParts post = new PostParts(platform, SHAPE, candidate.prefix())
                .name(text(node, "author_name"), "author_name")
                .handle(handle(text(node, "author_url")), "author_url")
                .text(words(node, quote, platform));
        address.ifPresent(found -> {
            post.address(found, "url");
            PostAddress.idIn(found).ifPresent(id -> post.id(id, "url"));
            PostAddress.factsIn(found).stream()
                    .filter(fact -> fact.kind() == Fact.Kind.TIME_IN_ID)
                    .forEach(fact -> post.fact(fact.kind(), fact.value(), fact.setBy(), "url"));
        });
        Element paragraph = quote.selectFirst("p");
        if (paragraph != null) {
            post.language(paragraph.attr("lang").isBlank() ? null : paragraph.attr("lang"), SetBy.PLATFORM, "html");
            Markup.links(paragraph, post.facts(), "html");
        }
        return post.fact(Kind.LOCAL_TIME, day(quote), SetBy.PLATFORM, "html")
                .fact(Kind.PREVIEW, text(node, "thumbnail_url"), SetBy.PLATFORM, "thumbnail_url")
                .read("html");
    }

    /** The day as the last link writes it, in words. */
    private static @Nullable String day(Element quote) {
        Element last = quote.children().isEmpty() ? null : quote.children().last();
        boolean isDay = last != null && last.nameIs("a") && last.text().matches(".*\\d{4}.*");
        return last == null || !isDay ? null : last.text();
    }

    private static Optional<String> address(JsonNode node, Element quote) {
        Stream<String> inMarkup = Stream.concat(
                Stream.of(quote.attr("cite"), bluesky(quote.attr("data-bluesky-uri"))),
                quote.select("a[href]").stream().map(link -> link.attr("href")));
        return Stream.concat(Stream.ofNullable(text(node, "url")), inMarkup)
                .map(found -> found.replaceFirst("\\?ref_src=.*", ""))
                .filter(found -> PostAddress.idIn(found).isPresent())
                .findFirst();
    }

    private static String bluesky(String uri) {
        Matcher key = DID.matcher(uri);
        return key.matches() ? "https://bsky.app/profile/" + uri.split("/", -1)[2] + "/post/" + key.group(1) : "";
    }

    private static String platform(JsonNode node, String address) {
        String provider = Optional.ofNullable(text(node, "provider_name")).orElse("");
        return provider.equals("Twitter") || provider.isEmpty()
                ? PostAddress.platformOf(address).orElse(provider.isEmpty() ? SHAPE : "X")
                : provider;
    }

    private static @Nullable String handle(@Nullable String authorAddress) {
        String last = authorAddress == null ? "" : Fields.last(authorAddress);
        return last.isBlank() || last.startsWith("did:") ? null : last;
    }

    private static @Nullable String words(JsonNode node, Element quote, String platform) {
        if (platform.equals("TikTok") && text(node, "title") != null) {
            return text(node, "title");
        }
        Element paragraph = quote.selectFirst("p");
        return paragraph == null ? text(node, "title") : Markup.words(paragraph);
    }
}
