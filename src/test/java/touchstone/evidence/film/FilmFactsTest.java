package touchstone.evidence.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Fact;

/** Containers made by hand, and what is read of them; broken ones tell less and harm nothing. */
class FilmFactsTest {

    /** 2022-08-29T11:40:26Z in seconds since 1904. */
    private static final int MADE = (int) 3744618026L;

    @Test
    void aFilmOfAPhone() {
        List<Fact> facts = FilmFacts.in(phone(), "video/mp4");

        assertThat(value(facts, Fact.Kind.CAMERA_TIME)).contains("2022-08-29T11:40:26Z");
        assertThat(value(facts, Fact.Kind.DURATION)).contains("1:02");
        assertThat(value(facts, Fact.Kind.PIXELS)).contains("1920 × 1080");
        assertThat(value(facts, Fact.Kind.ORIENTATION)).contains("90°");
        assertThat(value(facts, Fact.Kind.CODEC)).contains("H.264");
        assertThat(value(facts, Fact.Kind.COORDINATES)).contains("60.61230, 27.88010");
        assertThat(value(facts, Fact.Kind.PLACE).orElseThrow())
                .isEqualTo("Finland, about 2 km from Russia; borders are drawn roughly here");
        assertThat(value(facts, Fact.Kind.CAMERA)).contains("Pixel 6");
    }

    @Test
    void aClockThatWasNeverSetIsNone() {
        byte[] film = box("moov", box("mvhd", header(0, 600, 600)));

        assertThat(value(FilmFacts.in(film, "video/mp4"), Fact.Kind.CAMERA_TIME))
                .isEmpty();
        assertThat(value(FilmFacts.in(film, "video/mp4"), Fact.Kind.DURATION)).contains("0:01");
    }

    @Test
    void boxesThatLieOrHoldThemselvesEndTheReading() {
        byte[] deep = box("moov");
        for (int i = 0; i < 200; i++) {
            deep = box("moov", deep);
        }
        byte[] lying = box("moov", box("mvhd", header(MADE, 1000, 1000)));
        ByteBuffer.wrap(lying).putInt(8, Integer.MAX_VALUE);
        byte[] empty = new byte[64 * 1024];
        for (int i = 0; i < empty.length; i += 8) {
            ByteBuffer.wrap(empty).putInt(i, 8).put(i + 4, "free".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(FilmFacts.in(deep, "video/mp4")).isEmpty();
        assertThat(FilmFacts.in(lying, "video/mp4")).isEmpty();
        assertThat(FilmFacts.in(empty, "video/mp4")).isEmpty();
    }

    @Test
    void noFuzzedFileDoesHarm() {
        Random random = new Random(5);
        List<byte[]> whole = List.of(phone(), matroska(), wav(), mp3());
        List<String> types = List.of("video/mp4", "video/webm", "audio/wav", "audio/mpeg");
        for (int i = 0; i < 2_000; i++) {
            byte[] hurt = whole.get(i % 4).clone();
            for (int flip = 0; flip < 1 + i % 9; flip++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            byte[] cut = i % 5 == 0 ? Arrays.copyOf(hurt, random.nextInt(hurt.length)) : hurt;
            String type = types.get(i % 4);

            assertThatCode(() -> FilmFacts.in(cut, type)).doesNotThrowAnyException();
        }
    }

    @Test
    void matroskaTellsItsDurationCodecAndProgram() {
        List<Fact> facts = FilmFacts.in(matroska(), "video/webm");

        assertThat(value(facts, Fact.Kind.DURATION)).contains("0:42");
        assertThat(value(facts, Fact.Kind.CODEC)).contains("VP9");
        assertThat(value(facts, Fact.Kind.SOFTWARE)).contains("Lavf60");
    }

    @Test
    void soundsTellWhatTheyAre() {
        assertThat(value(FilmFacts.in(wav(), "audio/wav"), Fact.Kind.CODEC)).contains("PCM, 8000 Hz, 1 ch");
        assertThat(value(FilmFacts.in(wav(), "audio/wav"), Fact.Kind.DURATION)).contains("0:02");
        assertThat(value(FilmFacts.in(mp3(), "audio/mpeg"), Fact.Kind.TITLE)).contains("Interview");
    }

    @Test
    void aTimeCodeIsMinutesAndSeconds() {
        assertThat(Ffmpeg.timeCode(0)).isEqualTo("0:00.0");
        assertThat(Ffmpeg.timeCode(72.44)).isEqualTo("1:12.4");
        assertThat(Ffmpeg.timeCode(59.96)).isEqualTo("1:00.0");
    }

    @Test
    void whereThereIsNoFfmpegThereIsNone() {
        assertThat(Ffmpeg.in("")).isEmpty();
        assertThat(Ffmpeg.in("/nowhere/at/all")).isEmpty();
    }

    @Test
    void onlyFoldersThatLeadToOnePlaceAreLookedInto(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path relative = Path.of("").toAbsolutePath().relativize(folder);

        assertThat(Ffmpeg.in(relative.toString())).isEmpty();
        assertThat(Ffmpeg.in("no\0path" + File.pathSeparator + "." + File.pathSeparator + folder))
                .isPresent();
        Files.delete(program);
        Files.createDirectory(program);
        assertThat(Ffmpeg.in(folder.toString())).isEmpty();
    }

    @Test
    void quickTimeSaysWhatItsTracksAreInOnePlaceOfTwo() {
        byte[] track = joined(new byte[8], ascii("vide"), new byte[12]);
        byte[] data = joined(new byte[4], ascii("dhlralis"), new byte[12]);
        byte[] samples = joined(new byte[16 - 4], ascii("hvc1"), new byte[16]);
        byte[] film = box(
                "moov",
                box(
                        "trak",
                        box(
                                "mdia",
                                box("hdlr", track),
                                box("minf", box("hdlr", data), box("stbl", box("stsd", samples))))));

        assertThat(value(FilmFacts.in(film, "video/quicktime"), Fact.Kind.CODEC))
                .contains("H.265");
    }

    private static Optional<String> value(List<Fact> facts, Fact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .findFirst();
    }

    /** A film as a phone writes it, of 62 seconds. */
    static byte[] phone() {
        ByteBuffer track = ByteBuffer.allocate(84);
        track.putInt(40 + 4, 0x00010000).putInt(40 + 12, -0x00010000).putInt(40 + 32, 0x40000000);
        track.putInt(76, 1920 << 16).putInt(80, 1080 << 16);
        byte[] handler = joined(new byte[8], ascii("vide"), new byte[12]);
        byte[] samples = joined(new byte[16 - 4], ascii("avc1"), new byte[16]);
        return joined(
                box("ftyp", ascii("isommp42")),
                box(
                        "moov",
                        box("mvhd", header(MADE, 1000, 62_000)),
                        box(
                                "trak",
                                box("tkhd", track.array()),
                                box("mdia", box("hdlr", handler), box("minf", box("stbl", box("stsd", samples))))),
                        box("udta", box("©xyz", text("+60.6123+027.8801/")), box("©mod", text("Pixel 6")))));
    }

    private static byte[] header(int made, int units, int lasts) {
        return ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(made)
                .putInt(made)
                .putInt(units)
                .putInt(lasts)
                .array();
    }

    private static byte[] text(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return joined(ByteBuffer.allocate(4).putShort((short) bytes.length).array(), bytes);
    }

    private static byte[] box(String type, byte[]... inside) {
        byte[] all = joined(inside);
        return joined(
                ByteBuffer.allocate(4).putInt(all.length + 8).array(), type.getBytes(StandardCharsets.ISO_8859_1), all);
    }

    private static byte[] matroska() {
        byte[] info = joined(
                element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}),
                element(0x4489, ByteBuffer.allocate(8).putDouble(42_000).array()),
                element(0x4D80, ascii("Lavf60")));
        byte[] tracks = element(0xAE, element(0x86, ascii("V_VP9")));
        return joined(
                element(0x1A45DFA3, ascii("webm")),
                element(0x18538067, joined(element(0x1549A966, info), element(0x1654AE6B, tracks))));
    }

    private static byte[] element(int id, byte[] inside) {
        int length = (39 - Integer.numberOfLeadingZeros(id)) / 8;
        byte[] name = Arrays.copyOfRange(ByteBuffer.allocate(4).putInt(id).array(), 4 - length, 4);
        return joined(
                name,
                ByteBuffer.allocate(2)
                        .putShort((short) (0x4000 | inside.length))
                        .array(),
                inside);
    }

    private static byte[] wav() {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 100).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF"))
                .putInt(136)
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000).putShort((short) 1);
        bytes.putShort((short) 8).put(ascii("data")).putInt(16_000);
        return bytes.array();
    }

    private static byte[] mp3() {
        byte[] title = joined(new byte[] {3}, "Interview".getBytes(StandardCharsets.UTF_8));
        byte[] frame = joined(
                ascii("TIT2"), ByteBuffer.allocate(4).putInt(title.length).array(), new byte[2], title);
        return joined(ascii("ID3"), new byte[] {4, 0, 0, 0, 0, 0, (byte) (frame.length + 20)}, frame, new byte[40]);
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] each : all) {
            bytes.writeBytes(each);
        }
        return bytes.toByteArray();
    }
}
