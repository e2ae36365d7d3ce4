package touchstone.article;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** XML from strangers, walked through from begin to end: no document type, no entities, nothing from elsewhere. */
final class SafeXml {

    /** What happens on the way. */
    interface Walker {

        /** An element begins. */
        void begins(String name, XMLStreamReader at);

        /** An element ends. */
        void ends(String name);

        /** Characters between. */
        void says(String text);
    }

    private static final int DEEPEST = 500;

    private SafeXml() {}

    /** Walks through; refused where it is not well formed, nests too deep or has a document type. */
    static Outcome<Walker> walk(byte[] xml, Walker walker) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            return refused();
                        }
                        walker.begins(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        walker.ends(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> walker.says(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return refused();
                    }
                    default -> {}
                }
            }
            return Outcome.done(walker);
        } catch (XMLStreamException malformed) {
            return refused();
        }
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused(Trouble.unreadable("trouble.article.office-damaged"));
    }
}
