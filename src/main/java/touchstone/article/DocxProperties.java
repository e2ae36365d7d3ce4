package touchstone.article;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.When;

/**
 * What a document of Word's kind says of itself.
 *
 * @param title its title, where somebody gave it one
 * @param author who made it
 * @param language BCP 47 tag
 * @param changed when it was last saved
 */
record DocxProperties(
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable When changed) {

    static final DocxProperties NONE = new DocxProperties(null, null, null, null);

    static Outcome<DocxProperties> of(byte[] xml) {
        Fields fields = new Fields();
        return SafeXml.walk(xml, fields)
                .map(_ -> new DocxProperties(
                        Metadata.line(fields.value("title")),
                        Metadata.byline(fields.value("creator")),
                        Metadata.language(fields.value("language")),
                        Metadata.time(fields.value(fields.isThere("modified") ? "modified" : "created"))));
    }

    private static final class Fields implements SafeXml.Walker {

        private static final int LONGEST = 2_000;
        private static final int MOST = 100;

        private final Map<String, StringBuilder> values = new HashMap<>();
        private String open = "";

        @Override
        public void begins(String name, XMLStreamReader at) {
            open = name;
        }

        @Override
        public void ends(String name) {
            open = "";
        }

        @Override
        public void says(String text) {
            if (open.isEmpty() || (values.size() == MOST && !values.containsKey(open))) {
                return;
            }
            StringBuilder value = values.computeIfAbsent(open, _ -> new StringBuilder());
            value.append(text, 0, Math.min(text.length(), LONGEST - value.length()));
        }

        boolean isThere(String name) {
            return values.containsKey(name);
        }

        @Nullable
        String value(String name) {
            StringBuilder value = values.get(name);
            return value == null ? null : value.toString();
        }
    }
}
