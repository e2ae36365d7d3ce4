package touchstone.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void aPhotographHasAFew() {
        byte[] photograph = new CameraJpeg(40, 30, 10).first(0x0110, "Canon").bytes();

        assertThat(Segments.areTooMany(photograph)).isFalse();
    }

    @Test
    void asManyAsTheLongestXmpTakesAreNotTooMany() {
        assertThat(Segments.areTooMany(jpeg(1_600))).isFalse();
    }

    @Test
    void hundredsOfThousandsAre() {
        assertThat(Segments.areTooMany(jpeg(300_000))).isTrue();
    }

    @Test
    void whatLooksLikeOneAmongThePixelsIsNone() {
        byte[] head = HEX.parseHex("ffd8ffda0004");
        byte[] many = jpeg(300_000);
        byte[] whole = new byte[head.length + many.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(many, 2, whole, head.length, many.length - 2);

        assertThat(Segments.areTooMany(whole)).isFalse();
    }

    @Test
    void whatFillsTheSpaceBetweenThemAndWhatIsNoJpegIsNotCounted() {
        byte[] filled = new byte[1_000_000];
        java.util.Arrays.fill(filled, (byte) 0xFF);
        filled[1] = (byte) 0xD8;

        assertThat(Segments.areTooMany(filled)).isFalse();
        assertThat(Segments.areTooMany(HEX.parseHex("89504e47"))).isFalse();
        assertThat(Segments.areTooMany(new byte[0])).isFalse();
    }

    @Test
    void chunksOfPixelsAreNotCountedAndOthersAre() {
        assertThat(Segments.areTooMany(png("49444154", 300_000))).isFalse();
        assertThat(Segments.areTooMany(png("74455874", 300_000))).isTrue();
        assertThat(Segments.areTooMany(png("74455874", 1_000))).isFalse();
    }

    private static byte[] png(String type, int chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEX.parseHex("89504e470d0a1a0a"));
        for (int i = 0; i < chunks; i++) {
            out.writeBytes(HEX.parseHex("00000003" + type + "61006200000000"));
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(int segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEX.parseHex("ffd8"));
        for (int i = 0; i < segments; i++) {
            out.writeBytes(HEX.parseHex("ffe1000a457869660000ffd9"));
        }
        return out.toByteArray();
    }
}
