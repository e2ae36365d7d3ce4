package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.article.SavedPages;
import touchstone.evidence.picture.CameraJpeg;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

class PictureEvidenceTest {

    private static final Provenance BROUGHT =
            new Provenance(null, null, null, Instant.parse("2022-09-22T16:00:00Z"), "T. Harju", null, null);
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ORIENTATION = 0x0112;
    private static final int SOFTWARE = 0x0131;
    private static final int CHANGED = 0x0132;
    private static final int TAKEN = 0x9003;
    private static final int OFFSET = 0x9011;
    private static final int LENS = 0xA434;

    @Test
    void readsWhatTheCameraWrote() {
        List<Fact> facts = read(new CameraJpeg(400, 300, 10)
                .first(MAKE, "Canon")
                .first(MODEL, "Canon EOS 80D")
                .exif(LENS, "EF-S 18-135mm")
                .exif(TAKEN, "2022:08:29 14:40:26")
                .exif(OFFSET, "+03:00"));

        assertThat(facts)
                .contains(program(Fact.Kind.CAMERA, "Canon EOS 80D", "EXIF Make, Model"))
                .contains(program(Fact.Kind.LENS, "EF-S 18-135mm", "EXIF LensModel"))
                .contains(program(Fact.Kind.CAMERA_TIME, "2022-08-29T11:40:26Z", "EXIF DateTimeOriginal, OffsetTime"));
    }

    @Test
    void guessesNoZoneForATimeWithoutOne() {
        List<Fact> facts = read(
                new CameraJpeg(400, 300, 10).exif(TAKEN, "2022:08:29 14:40:26").first(CHANGED, "2022:09:20 10:00:00"));

        assertThat(facts)
                .contains(program(Fact.Kind.CAMERA_TIME, "2022-08-29T14:40:26", "EXIF DateTimeOriginal"))
                .contains(program(Fact.Kind.CHANGED_TIME, "2022-09-20T10:00", "EXIF DateTime"));
    }

    @Test
    void noTimeIsReadFromZeroesAndNonsense() {
        assertThat(read(new CameraJpeg(400, 300, 10).exif(TAKEN, "0000:00:00 00:00:00")))
                .noneMatch(fact -> fact.kind() == Fact.Kind.CAMERA_TIME);
        assertThat(read(new CameraJpeg(400, 300, 10).exif(TAKEN, "2022:13:45 99:00:00")))
                .noneMatch(fact -> fact.kind() == Fact.Kind.CAMERA_TIME);
    }

    @Test
    void aPlaceIsCoordinatesAndACountry() {
        List<Fact> facts = read(new CameraJpeg(400, 300, 10).at(60.6123, 27.8801));

        assertThat(facts)
                .contains(program(Fact.Kind.COORDINATES, "60.61230, 27.88010", "EXIF GPSLatitude, GPSLongitude"))
                .anyMatch(fact -> fact.kind() == Fact.Kind.PLACE && fact.value().startsWith("Finland"));
    }

    @Test
    void readsWhatProgramsDidWithIt() {
        String history = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
              xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmp:CreatorTool="GIMP 2.10">
            <xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:softwareAgent="Gimp 2.10 (Linux)"/></rdf:Seq>
            </xmpMM:History></rdf:Description></rdf:RDF></x:xmpmeta>\
            """;

        assertThat(read(new CameraJpeg(400, 300, 10)
                        .first(SOFTWARE, "Snapseed 2.0")
                        .xmp(history)))
                .contains(program(Fact.Kind.SOFTWARE, "Snapseed 2.0", "EXIF Software"))
                .contains(program(Fact.Kind.SOFTWARE, "GIMP 2.10", "XMP xmp:CreatorTool"))
                .contains(program(Fact.Kind.EDITS, "saved (Gimp 2.10 (Linux))", "XMP xmpMM:History"));
    }

    @Test
    void aSmallCopyIsComparedWithThePicture() {
        assertThat(value(read(new CameraJpeg(400, 300, 10).thumbnail(10)), Fact.Kind.THUMBNAIL))
                .hasValueSatisfying(value -> assertThat(value).matches("160 × 120, alike (0\\.9\\d|1\\.00)"));
        assertThat(value(read(new CameraJpeg(400, 300, 10).thumbnail(60)), Fact.Kind.THUMBNAIL))
                .hasValueSatisfying(value -> assertThat(value).contains("alike -0."));
    }

    @Test
    void aPictureHeldOnItsSideIsShownUpright() {
        byte[] bytes = new CameraJpeg(400, 300, 10).first(ORIENTATION, 6).bytes();

        assertThat(PictureReader.read(bytes).orThrow().originalWidth()).isEqualTo(300);
        assertThat(PictureReader.asStored(bytes).orThrow().originalWidth()).isEqualTo(400);
        assertThat(value(read(bytes), Fact.Kind.ORIENTATION)).contains("turned 90° right");
    }

    @Test
    void isKnownAgainByWhatItShows() {
        assertThat(read(new CameraJpeg(400, 300, 10)))
                .anyMatch(fact -> fact.kind() == Fact.Kind.LIKENESS)
                .anyMatch(fact -> fact.kind() == Fact.Kind.LIKENESS_POINTS);
    }

    @Test
    void noTruncatedOrFuzzedFileDoesHarm() {
        byte[] whole = new CameraJpeg(400, 300, 10)
                .first(MAKE, "Canon")
                .at(60, 27)
                .thumbnail(10)
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] hurt = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) + 4 : whole.length);
            for (int flip = 0; flip < 1 + i % 8; flip++) {
                hurt[3 + random.nextInt(Math.min(hurt.length - 3, 700))] = (byte) random.nextInt();
            }

            assertThat(recognised(hurt).result()).as("file %d", i).isPresent();
        }
    }

    private static Fact program(Fact.Kind kind, String value, String readFrom) {
        return new Fact(kind, value, Fact.SetBy.PROGRAM, readFrom);
    }

    private static Optional<String> value(List<Fact> facts, Fact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .findFirst();
    }

    private static List<Fact> read(CameraJpeg jpeg) {
        return read(jpeg.bytes());
    }

    private static List<Fact> read(byte[] bytes) {
        return recognised(bytes).orThrow().facts();
    }

    private static Outcome<Evidence> recognised(byte[] bytes) {
        return EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                .recognise("picture.jpg", bytes, BROUGHT, Progress.UNSEEN)
                .map(Draft::evidence);
    }
}
