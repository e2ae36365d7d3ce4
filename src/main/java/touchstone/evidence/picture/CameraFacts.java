package touchstone.evidence.picture;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ORIENTATION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.words.Words;

/** What the camera wrote: which camera and lens, when by its own clock, and which way up it was held. */
final class CameraFacts {

    private static final List<String> TURNED = List.of(
            "",
            Words.text("picture.turned.mirrored"),
            Words.text("picture.turned.upside-down"),
            Words.text("picture.turned.mirrored-down"),
            Words.text("picture.turned.mirrored-left"),
            Words.text("picture.turned.right"),
            Words.text("picture.turned.mirrored-right"),
            Words.text("picture.turned.left"));

    private CameraFacts() {}

    static List<Fact> in(Metadata metadata) {
        Noted noted = new Noted();
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory sub = metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                .filter(each -> each.containsTag(TAG_DATETIME_ORIGINAL) || each.containsTag(TAG_LENS_MODEL))
                .findFirst()
                .orElseGet(() -> metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
        noted.note(
                Fact.Kind.CAMERA,
                camera(Noted.text(first, TAG_MAKE), Noted.text(first, TAG_MODEL)),
                Fact.SetBy.PROGRAM,
                "EXIF Make, Model");
        noted.note(Fact.Kind.LENS, Noted.text(sub, TAG_LENS_MODEL), Fact.SetBy.PROGRAM, "EXIF LensModel");
        time(noted, Fact.Kind.CAMERA_TIME, sub, TAG_DATETIME_ORIGINAL, sub, TAG_TIME_ZONE_ORIGINAL, "DateTimeOriginal");
        if (sub == null || !sub.containsTag(TAG_DATETIME_ORIGINAL)) {
            time(
                    noted,
                    Fact.Kind.CAMERA_TIME,
                    sub,
                    TAG_DATETIME_DIGITIZED,
                    sub,
                    TAG_TIME_ZONE_DIGITIZED,
                    "DateTimeDigitized");
        }
        time(noted, Fact.Kind.CHANGED_TIME, first, TAG_DATETIME, sub, TAG_TIME_ZONE, "DateTime");
        noted.note(Fact.Kind.ORIENTATION, turned(first), Fact.SetBy.PROGRAM, "EXIF Orientation");
        return noted.all();
    }

    /** Make and model in one; many models begin with their maker's name. */
    static String camera(String make, String model) {
        String maker = make.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return model.toLowerCase(Locale.ROOT).startsWith(maker) ? model : (make + " " + model).strip();
    }

    private static void time(
            Noted noted,
            Fact.Kind kind,
            @Nullable Directory at,
            int timeTag,
            @Nullable Directory zoneAt,
            int zoneTag,
            String name) {
        String zone = Noted.text(zoneAt, zoneTag);
        StatedTime.ofExif(Noted.text(at, timeTag), zone)
                .ifPresent(time -> noted.note(
                        kind, time, Fact.SetBy.PROGRAM, "EXIF " + name + (zone.isEmpty() ? "" : ", OffsetTime")));
    }

    private static String turned(@Nullable Directory first) {
        Integer value = first == null ? null : first.getInteger(TAG_ORIENTATION);
        return value == null || value <= 1 || value > TURNED.size() ? "" : TURNED.get(value - 1);
    }
}
