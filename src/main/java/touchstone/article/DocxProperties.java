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
                        Metadata.line(fields.values.get("title")),
                        Metadata.byline(fields.values.get("creator")),
                        Metadata.language(fields.values.get("language")),
                        Metadata.time(fields.values.getOrDefault("modified", fields.values.get("created")))));
    }

    private static final class Fields implements SafeXml.Walker {

        private final Map<String, String> values = new HashMap<>();
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
            values.merge(open, text, String::concat);
        }
    }
}
