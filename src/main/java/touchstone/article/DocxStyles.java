package touchstone.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Paragraph.Kind;

/**
 * What the styles of a document mean: their ids are in the language of whoever made them, their names are not.
 *
 * @param kinds by id; styles of the text itself are not in it
 */
record DocxStyles(Map<String, Kind> kinds) {

    static final DocxStyles NONE = new DocxStyles(Map.of());

    private static final int FARTHEST = 20;

    static Outcome<DocxStyles> of(byte[] xml) {
        Definitions definitions = new Definitions();
        return SafeXml.walk(xml, definitions).map(_ -> new DocxStyles(definitions.kinds()));
    }

    /** What a paragraph of a style is. */
    Kind kind(@Nullable String style) {
        if (style == null) {
            return Kind.BODY;
        }
        Kind known = kinds.get(style);
        return known == null ? named(style) : known;
    }

    private static Kind named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.equals("title")) {
            return Kind.HEADLINE;
        }
        if (plain.equals("subtitle")) {
            return Kind.STANDFIRST;
        }
        if (plain.startsWith("heading")) {
            return Kind.HEADING;
        }
        if (plain.equals("caption")) {
            return Kind.CAPTION;
        }
        if (plain.startsWith("quote") || plain.startsWith("intensequote") || plain.startsWith("quotation")) {
            return Kind.QUOTATION;
        }
        return plain.startsWith("list") ? Kind.LIST_ITEM : Kind.BODY;
    }

    private static final class Definitions implements SafeXml.Walker {

        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> basedOn = new HashMap<>();
        private @Nullable String open;

        @Override
        public void begins(String name, XMLStreamReader at) {
            String value = DocxText.attribute(at, "val");
            switch (name) {
                case "style" -> open = DocxText.attribute(at, "styleId");
                case "name" -> note(names, value);
                case "basedOn" -> note(basedOn, value);
                default -> {}
            }
        }

        private void note(Map<String, String> into, @Nullable String value) {
            if (open != null && value != null) {
                into.putIfAbsent(open, value);
            }
        }

        @Override
        public void ends(String name) {
            open = name.equals("style") ? null : open;
        }

        @Override
        public void says(String text) {}

        Map<String, Kind> kinds() {
            Map<String, Kind> kinds = new HashMap<>();
            names.keySet().forEach(id -> kinds.put(id, kind(id)));
            return Map.copyOf(kinds);
        }

        /** A style is what the first style that it goes back to is called. */
        private Kind kind(String id) {
            String at = id;
            for (int i = 0; i < FARTHEST && at != null; i++) {
                Kind kind = named(names.getOrDefault(at, at));
                if (kind != Kind.BODY) {
                    return kind;
                }
                at = basedOn.get(at);
            }
            return Kind.BODY;
        }
    }
}
