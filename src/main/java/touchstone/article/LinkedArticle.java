package touchstone.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD, as schema.org's {@code NewsArticle} and its kin; every field as written.
 *
 * @param headline its title
 * @param author the names of its authors
 * @param outlet the name of its publisher
 * @param published when
 * @param address where it stands
 * @param language which language
 */
record LinkedArticle(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String address,
        @Nullable String language) {

    private static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null);
    private static final Set<String> KINDS = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 2_000;

    /** The first article described; with nothing in it where there is none. */
    static LinkedArticle in(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(LinkedArticle::in)
                .filter(found -> !found.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private static LinkedArticle in(Element script) {
        try {
            return search(reader().readTree(script.data().strip()));
        } catch (JacksonException brokenScript) {
            return NONE;
        }
    }

    private static JsonMapper reader() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxDocumentLength(1_000_000)
                .maxNestingDepth(50)
                .maxTokenCount(100_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .build();
    }

    private static LinkedArticle search(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return read(node);
            }
            node.iterator().forEachRemaining(open::add);
        }
        return NONE;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(LinkedArticle::isArticle);
        }
        return type.isString() && KINDS.contains(type.stringValue());
    }

    private static LinkedArticle read(JsonNode article) {
        return new LinkedArticle(
                Metadata.line(string(article.path("headline"))),
                names(article.path("author")),
                names(article.path("publisher")),
                string(article.path("datePublished")),
                address(article),
                string(article.path("inLanguage")));
    }

    private static @Nullable String address(JsonNode article) {
        String url = string(article.path("url"));
        if (url != null) {
            return url;
        }
        JsonNode page = article.path("mainEntityOfPage");
        return page.isObject() ? string(page.path("@id")) : string(page);
    }

    /** A name, or the names of several, with commas between. */
    private static @Nullable String names(JsonNode who) {
        if (who.isArray()) {
            String all = String.join(
                    ", ",
                    who.valueStream()
                            .map(LinkedArticle::names)
                            .filter(java.util.Objects::nonNull)
                            .toList());
            return Metadata.line(all);
        }
        return Metadata.line(who.isObject() ? string(who.path("name")) : string(who));
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
