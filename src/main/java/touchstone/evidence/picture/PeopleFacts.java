package touchstone.evidence.picture;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Fact;

/** What people wrote into a picture: what it shows, who took it, whose it is, and the day that they say. */
final class PeopleFacts {

    private static final Pattern DAY = Pattern.compile("(\\d{4}):?-?(\\d{2}):?-?(\\d{2})");

    private PeopleFacts() {}

    static List<Fact> in(Metadata metadata) {
        Noted noted = new Noted();
        Directory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Map<String, String> xmp = metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .findFirst()
                .map(XmpDirectory::getXmpProperties)
                .orElse(Map.of());
        person(noted, Fact.Kind.TITLE, Noted.text(iptc, IptcDirectory.TAG_HEADLINE), "IPTC Headline");
        person(noted, Fact.Kind.CAPTION, Noted.text(iptc, IptcDirectory.TAG_CAPTION), "IPTC Caption");
        person(noted, Fact.Kind.CAPTION, xmp.get("dc:description[1]"), "XMP dc:description");
        person(
                noted,
                Fact.Kind.CAPTION,
                Noted.text(exif, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION),
                "EXIF ImageDescription");
        person(noted, Fact.Kind.AUTHOR_NAME, Noted.text(iptc, IptcDirectory.TAG_BY_LINE), "IPTC By-line");
        person(noted, Fact.Kind.AUTHOR_NAME, xmp.get("dc:creator[1]"), "XMP dc:creator");
        person(noted, Fact.Kind.AUTHOR_NAME, Noted.text(exif, ExifDirectoryBase.TAG_ARTIST), "EXIF Artist");
        person(noted, Fact.Kind.CREDIT, Noted.text(iptc, IptcDirectory.TAG_CREDIT), "IPTC Credit");
        person(noted, Fact.Kind.CREDIT, xmp.get("photoshop:Credit"), "XMP photoshop:Credit");
        person(noted, Fact.Kind.CREDIT, Noted.text(exif, ExifDirectoryBase.TAG_COPYRIGHT), "EXIF Copyright");
        String day = day(Noted.text(iptc, IptcDirectory.TAG_DATE_CREATED));
        person(noted, Fact.Kind.STATED_TIME, day, "IPTC Date Created");
        return noted.all();
    }

    private static void person(
            Noted noted, Fact.Kind kind, @org.jspecify.annotations.Nullable String value, String from) {
        String clean = Noted.clean(value);
        boolean isKnown = noted.all().stream()
                .anyMatch(fact -> fact.kind() == kind && fact.value().equals(clean));
        if (!isKnown) {
            noted.note(kind, clean, Fact.SetBy.PERSON, from);
        }
    }

    private static String day(String written) {
        Matcher found = DAY.matcher(written);
        return found.matches() ? found.group(1) + "-" + found.group(2) + "-" + found.group(3) : "";
    }
}
