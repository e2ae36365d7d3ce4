package touchstone.evidence.picture;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.model.Fact;

/** Which programs had a picture in their hands, and what they say that they did with it. */
final class ProgramFacts {

    private static final int ICC_DESCRIPTION = 0x64657363;
    private static final int MOST_EDITS = 12;

    private ProgramFacts() {}

    static List<Fact> in(Metadata metadata) {
        Noted noted = new Noted();
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        noted.note(
                Fact.Kind.SOFTWARE,
                Noted.text(first, ExifDirectoryBase.TAG_SOFTWARE),
                Fact.SetBy.PROGRAM,
                "EXIF Software");
        metadata.getDirectoriesOfType(XmpDirectory.class).forEach(xmp -> ofXmp(noted, xmp.getXmpProperties()));
        metadata.getDirectoriesOfType(PngDirectory.class).forEach(png -> ofPng(noted, png));
        Directory profile = metadata.getFirstDirectoryOfType(IccDirectory.class);
        noted.note(
                Fact.Kind.COLOUR_PROFILE,
                Noted.text(profile, ICC_DESCRIPTION),
                Fact.SetBy.PROGRAM,
                "ICC profile description");
        return noted.all();
    }

    private static void ofXmp(Noted noted, Map<String, String> xmp) {
        noted.note(Fact.Kind.SOFTWARE, xmp.get("xmp:CreatorTool"), Fact.SetBy.PROGRAM, "XMP xmp:CreatorTool");
        time(noted, Fact.Kind.CAMERA_TIME, xmp, "photoshop:DateCreated");
        time(noted, Fact.Kind.CAMERA_TIME, xmp, "xmp:CreateDate");
        time(noted, Fact.Kind.CHANGED_TIME, xmp, "xmp:ModifyDate");
        noted.note(Fact.Kind.EDITS, history(xmp), Fact.SetBy.PROGRAM, "XMP xmpMM:History");
    }

    private static void time(Noted noted, Fact.Kind kind, Map<String, String> xmp, String name) {
        String written = xmp.get(name);
        if (written != null) {
            StatedTime.of(written).ifPresent(time -> noted.note(kind, time, Fact.SetBy.PROGRAM, "XMP " + name));
        }
    }

    /** What was done, in order, and with what: {@code saved (GIMP 2.10), converted}. */
    static String history(Map<String, String> xmp) {
        Set<String> done = new LinkedHashSet<>();
        for (int i = 1; i <= MOST_EDITS; i++) {
            String step = "xmpMM:History[" + i + "]/stEvt:";
            String action = Noted.clean(xmp.get(step + "action"));
            String agent = Noted.clean(xmp.get(step + "softwareAgent"));
            String when = Noted.clean(xmp.get(step + "when"));
            if (!action.isEmpty()) {
                String how = List.of(agent, when).stream()
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
                done.add(how.isEmpty() ? action : action + " (" + how + ")");
            }
        }
        return String.join("; ", done);
    }

    private static void ofPng(Noted noted, Directory png) {
        Object pairs = png.getObject(PngDirectory.TAG_TEXTUAL_DATA);
        if (pairs instanceof List<?> texts) {
            texts.stream()
                    .filter(com.drew.lang.KeyValuePair.class::isInstance)
                    .map(com.drew.lang.KeyValuePair.class::cast)
                    .filter(pair -> "Software".equals(pair.getKey()))
                    .forEach(pair -> noted.note(
                            Fact.Kind.SOFTWARE,
                            String.valueOf(pair.getValue()),
                            Fact.SetBy.PROGRAM,
                            "PNG text Software"));
        }
        StatedTime.of(Noted.text(png, PngDirectory.TAG_LAST_MODIFICATION_TIME))
                .ifPresent(time -> noted.note(Fact.Kind.CHANGED_TIME, time, Fact.SetBy.PROGRAM, "PNG tIME"));
    }
}
