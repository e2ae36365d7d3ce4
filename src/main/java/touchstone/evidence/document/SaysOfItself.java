package touchstone.evidence.document;

import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.words.Words;

/**
 * What a document says of itself, twice: in its information dictionary, and in XMP. What both say is said once; where they
 * differ, both stand, and that they differ is a fact of its own.
 */
final class SaysOfItself {

    private static final int LONGEST_XMP = 2_000_000;

    /** What is said, where it stands in the information dictionary and in XMP. */
    private enum Entry {
        TITLE(Fact.Kind.TITLE, "Title", "dc:title[1]"),
        AUTHOR(Fact.Kind.AUTHOR_NAME, "Author", "dc:creator[1]"),
        CREATOR(Fact.Kind.SOFTWARE, "Creator", "xmp:CreatorTool"),
        PRODUCER(Fact.Kind.SOFTWARE, "Producer", "pdf:Producer"),
        CREATED(Fact.Kind.CREATED_TIME, "CreationDate", "xmp:CreateDate"),
        CHANGED(Fact.Kind.CHANGED_TIME, "ModDate", "xmp:ModifyDate");

        private final Fact.Kind kind;
        private final String name;
        private final String xmp;

        Entry(Fact.Kind kind, String name, String xmp) {
            this.kind = kind;
            this.name = name;
            this.xmp = xmp;
        }

        private boolean isTime() {
            return this == CREATED || this == CHANGED;
        }

        private boolean isOfAPerson() {
            return this == TITLE || this == AUTHOR;
        }

        private String word() {
            return Words.text("evidence.document.says." + name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private SaysOfItself() {}

    static void note(PDDocument document, Noted noted) {
        Map<String, String> xmp = xmp(document);
        List<String> differing = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            String first = info(document, entry);
            String second = Noted.clean(xmp.get(entry.xmp));
            note(entry, first, "Info " + entry.name, noted, zones);
            if (!second.isEmpty() && !isSame(entry, first, second)) {
                note(entry, second, "XMP " + entry.xmp.replace("[1]", ""), noted, zones);
                if (!first.isEmpty()) {
                    differing.add(entry.word());
                }
            }
        }
        if (!zones.isEmpty()) {
            noted.program(
                    Fact.Kind.TIME_ZONE,
                    String.join(", ", zones.stream().distinct().toList()),
                    "Info, XMP");
        }
        if (!differing.isEmpty()) {
            noted.program(
                    Fact.Kind.FORMAT,
                    Words.text("evidence.document.disagree", String.join(", ", differing)),
                    "Info, XMP");
        }
    }

    private static void note(Entry entry, String said, String readFrom, Noted noted, List<String> zones) {
        if (entry.isTime()) {
            Optional<WrittenTime> time = WrittenTime.of(said);
            time.map(WrittenTime::offset).ifPresent(zones::add);
            noted.program(entry.kind, time.map(WrittenTime::value).orElse(said), readFrom);
        } else if (entry.isOfAPerson()) {
            noted.person(entry.kind, said, readFrom);
        } else {
            noted.program(entry.kind, said, readFrom);
        }
    }

    private static boolean isSame(Entry entry, String first, String second) {
        return entry.isTime()
                ? WrittenTime.of(first)
                        .map(WrittenTime::value)
                        .equals(WrittenTime.of(second).map(WrittenTime::value))
                : first.equals(second);
    }

    private static String info(PDDocument document, Entry entry) {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        return Noted.clean(info.getString(entry.name));
    }

    /** When a document says that it was changed last, or made; nothing where it doesn't say. */
    static @Nullable WrittenTime lastTime(PDDocument document) {
        return WrittenTime.of(info(document, Entry.CHANGED))
                .or(() -> WrittenTime.of(info(document, Entry.CREATED)))
                .orElse(null);
    }

    private static Map<String, String> xmp(PDDocument document) {
        PDMetadata held = document.getDocumentCatalog().getMetadata();
        Map<String, String> all = new HashMap<>();
        if (held == null) {
            return all;
        }
        try (java.io.InputStream bytes = held.exportXMPMetadata()) {
            Metadata metadata = new Metadata();
            new XmpReader().extract(bytes.readNBytes(LONGEST_XMP), metadata);
            metadata.getDirectoriesOfType(XmpDirectory.class).forEach(xmp -> all.putAll(xmp.getXmpProperties()));
        } catch (IOException unreadable) {
            return all;
        }
        return all;
    }
}
