package touchstone.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What stands around an article on a page: menus, notices, share bars, related links, footers, and all that is not text. */
final class Furniture {

    private static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "dialog",
            "link",
            "meta",
            "map",
            "picture",
            "head");
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form");
    private static final Set<String> NAMES = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "share",
            "sharing",
            "sharebar",
            "social",
            "related",
            "recommended",
            "recommendations",
            "recirculation",
            "signup",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "sponsored",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "disqus",
            "footer",
            "menu",
            "navbar",
            "nav",
            "navigation",
            "paywall",
            "popup",
            "modal",
            "trending",
            "outbrain",
            "taboola",
            "skip",
            "toolbar",
            "tags",
            "masthead",
            "noprint",
            "offscreen",
            "hidden",
            "visuallyhidden");

    /** An element with this share of all the page's text is not furniture, whatever it is called. */
    private static final double TOO_MUCH = 0.4;

    private static final int LONGEST_NAMES = 1_000;

    private Furniture() {}

    /** Takes it all out. */
    static void removeFrom(Element body) {
        RunningText weights = RunningText.of(body, PageBlock.allIn(body));
        long whole = Math.max(1, weights.of(body));
        List<Element> found = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element) || element.equals(body)) {
                            return FilterResult.CONTINUE;
                        }
                        boolean goes =
                                isNotText(element) || (isAround(element) && weights.of(element) < whole * TOO_MUCH);
                        if (goes) {
                            found.add(element);
                        }
                        return goes ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                    }
                },
                body);
        found.reversed().forEach(Element::remove); // of very many beside one another the last goes quickest
    }

    private static boolean isNotText(Element element) {
        return NOT_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isHiddenByStyle(element.attr("style"));
    }

    private static boolean isHiddenByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static boolean isAround(Element element) {
        if (AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        if (element.normalName().equals("header") && element.closest("article, main") == null) {
            return element.selectFirst("h1") == null;
        }
        return namesOf(element).stream().anyMatch(NAMES::contains);
    }

    /** The words in the names of an element's classes and its own: {@code "share-bar shareBar"} has share and bar. */
    static Set<String> namesOf(Element element) {
        return words(beginning(element.attr("class")) + " " + beginning(element.attr("id")));
    }

    private static String beginning(String names) {
        return names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES);
    }

    private static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < names.length(); i++) {
            char unit = names.charAt(i);
            boolean beginsNext = Character.isUpperCase(unit) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (!Character.isLetter(unit) || beginsNext) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(unit)) {
                word.append(Character.toLowerCase(unit));
            }
        }
        words.add(word.toString());
        words.remove("");
        return words;
    }
}
