package touchstone.hostile;

import static touchstone.hostile.Pieces.box;
import static touchstone.hostile.Pieces.bytes;
import static touchstone.hostile.Pieces.chunk;
import static touchstone.hostile.Pieces.hex;
import static touchstone.hostile.Pieces.join;
import static touchstone.hostile.Pieces.png;
import static touchstone.hostile.Pieces.run;
import static touchstone.hostile.Pieces.segment;
import static touchstone.hostile.Pieces.zlibBomb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import touchstone.evidence.picture.CameraJpeg;

/** Hostile pictures, films and sounds. */
final class Pictured {

    private static final byte[] START = hex("FFD8");
    private static final byte[] END = hex("FFD9");

    private Pictured() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        pngs(all);
        jpegs(all);
        others(all);
        films(all);
        return all;
    }

    private static void pngs(List<HostileFile> all) {
        all.add(HostileFile.of("bomb.png", () -> png(20_000, 20_000, chunk("IDAT", zlibBomb(1_200_000_000L)))));
        all.add(HostileFile.of(
                "bomb-below-the-limit.png", () -> png(10_000, 9_900, chunk("IDAT", zlibBomb(297_000_000L)))));
        all.add(HostileFile.of("bomb-thin.png", () -> png(1, 90_000_000, chunk("IDAT", zlibBomb(360_000_000L)))));
        all.add(HostileFile.of("bomb-wide.png", () -> png(90_000_000, 1, chunk("IDAT", zlibBomb(270_000_000L)))));
        all.add(HostileFile.of("claims-everything.png", () -> png(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        all.add(HostileFile.of("claims-less-than-nothing.png", () -> png(-1, -1)));
        all.add(HostileFile.of("claims-nothing.png", () -> png(0, 0)));
        byte[] profile = join(bytes("icc"), new byte[2]);
        all.add(HostileFile.of(
                "bomb-profile.png", () -> png(10, 10, chunk("iCCP", join(profile, zlibBomb(800_000_000L))))));
        byte[] packed = join(bytes("Comment"), new byte[2]);
        all.add(HostileFile.of(
                "bomb-text.png", () -> png(10, 10, chunk("zTXt", join(packed, zlibBomb(800_000_000L))))));
        byte[] xmp = join(bytes("XML:com.adobe.xmp"), new byte[] {0, 1, 0, 0, 0});
        all.add(HostileFile.of("bomb-xmp.png", () -> png(10, 10, chunk("iTXt", join(xmp, zlibBomb(800_000_000L))))));
        all.add(HostileFile.of("many-chunks.png", () -> {
            byte[][] many = new byte[500_000][];
            Arrays.fill(many, chunk("tEXt", bytes("a\0b")));
            return png(10, 10, many);
        }));
        all.add(HostileFile.of(
                "chunk-lies.png",
                () -> join(
                        png(10, 10),
                        ByteBuffer.allocate(8)
                                .putInt(0x7FFFFFFF)
                                .put(bytes("IDAT"))
                                .array())));
        byte[] whole = drawn("png");
        for (int i = 0; i < 8; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".png", () -> Pieces.hurt(whole, seed)));
        }
    }

    private static byte[] drawn(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(CameraJpeg.drawn(200, 150, 10), format, out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    private static byte[] xmp(String inside) {
        return segment(0xE1, join(bytes("http://ns.adobe.com/xap/1.0/\0"), bytes(inside)));
    }

    private static byte[] exif(byte[] tiff) {
        return segment(0xE1, join(bytes("Exif\0\0"), tiff));
    }

    /** A directory with one entry. */
    private static byte[] tiff(int tag, int type, int count, int value, int next) {
        return ByteBuffer.allocate(8 + 2 + 12 + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("II*\0"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .putInt(next)
                .array();
    }

    private static void jpegs(List<HostileFile> all) {
        byte[] frame = segment(0xC0, hex("08 FFFF FFFF 03 012200 021101 031101"));
        all.add(HostileFile.of("claims-everything.jpg", () -> join(START, frame, END)));
        all.add(HostileFile.of("directory-loop.jpg", () -> join(START, exif(tiff(0x8769, 4, 1, 8, 8)), END)));
        all.add(HostileFile.of("directory-next-loop.jpg", () -> join(START, exif(tiff(0x0110, 2, 4, 8, 8)), END)));
        all.add(HostileFile.of("directory-huge.jpg", () -> join(START, exif(tiff(0x0110, 2, 0x7FFFFFFF, 8, 0)), END)));
        all.add(HostileFile.of("directory-below-zero.jpg", () -> join(START, exif(tiff(0x0110, 2, -1, -1, -1)), END)));
        all.add(HostileFile.of("maker-note.jpg", () -> join(START, exif(tiff(0x927C, 7, 60_000, 8, 8)), END)));
        String rdf =
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>";
        all.add(HostileFile.of(
                "xmp-deep.jpg",
                () -> join(
                        START,
                        xmp(rdf + "<rdf:Description xmlns:a='a'>" + "<a:a rdf:parseType='Resource'>".repeat(2_000)),
                        END)));
        all.add(HostileFile.of(
                "xmp-entity.jpg",
                () -> join(
                        START,
                        xmp("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + rdf
                                + "<rdf:Description xmlns:a='a' a:b='1'>&e;"),
                        END)));
        all.add(HostileFile.of(
                "xmp-laughs.jpg",
                () -> join(
                        START,
                        xmp("<!DOCTYPE x [<!ENTITY a 'haha'><!ENTITY b '" + "&a;".repeat(200) + "'><!ENTITY c '"
                                + "&b;".repeat(200) + "'><!ENTITY d '" + "&c;".repeat(200) + "'>]>" + rdf
                                + "<rdf:Description xmlns:a='a'><a:b>&d;</a:b>"),
                        END)));
        all.add(HostileFile.of(
                "xmp-net.jpg", () -> join(START, xmp("<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>" + rdf), END)));
        all.add(HostileFile.of("many-segments.jpg", () -> {
            byte[][] many = new byte[300_000][];
            Arrays.fill(many, segment(0xE1, bytes("Exif\0\0II*\0")));
            return join(START, join(many), END);
        }));
        all.add(HostileFile.of("segments-nothing-else.jpg", () -> join(START, run('\u00ff', 20_000_000))));
        byte[] whole = new CameraJpeg(400, 300, 10)
                .first(0x0110, "Canon")
                .at(60.6, 27.8)
                .thumbnail(10)
                .bytes();
        all.add(HostileFile.of("scans.jpg", () -> {
            byte[] scan = hex("FFDA 0008 01 0100 003F 00 00 00 00 00");
            byte[][] many = new byte[200_000][];
            Arrays.fill(many, scan);
            return join(START, segment(0xC2, hex("08 7FFF 0BFF 01 011100")), join(many), END);
        }));
        for (int i = 0; i < 26; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".jpg", () -> Pieces.hurt(whole, seed)));
        }
    }

    private static void others(List<HostileFile> all) {
        all.add(HostileFile.of(
                "claims-everything.gif",
                () -> join(
                        bytes("GIF89a"),
                        hex("FFFF FFFF 80 00 00"),
                        new byte[6],
                        hex("2C 0000 0000 FFFF FFFF 00 08 01 00 00 3B"))));
        all.add(HostileFile.of("many-frames.gif", () -> {
            byte[][] many = new byte[400_000][];
            Arrays.fill(many, hex("2C 0000 0000 0100 0100 00 02 02 4401 00"));
            return join(bytes("GIF89a"), hex("0100 0100 80 00 00 000000 FFFFFF"), join(many), hex("3B"));
        }));
        all.add(HostileFile.of(
                "claims-everything.bmp",
                () -> join(bytes("BM"), new byte[12], hex("28000000 FFFFFF7F FFFFFF7F 0100 1800"), new byte[24])));
        all.add(HostileFile.of(
                "runs.bmp",
                () -> join(
                        bytes("BM"),
                        hex("00000000 00000000 36000000 28000000 10270000 10270000 0100 0800 01000000"),
                        new byte[20],
                        run('\u0000', 100))));
        all.add(HostileFile.of("directory-loop.tif", () -> tiff(0x0100, 4, 1, 10, 8)));
        all.add(HostileFile.of("directory-huge.tif", () -> tiff(0x0111, 4, 0x7FFFFFFF, 8, 0)));
        all.add(HostileFile.of(
                "claims-everything.webp",
                () -> join(bytes("RIFF"), hex("16000000"), bytes("WEBPVP8X"), hex("0A000000 00000000 FFFFFF FFFFFF"))));
        all.add(HostileFile.of(
                "chunk-lies.webp",
                () -> join(bytes("RIFF"), hex("FFFFFFFF"), bytes("WEBPVP8L"), hex("FFFFFFFF 2F FFFFFFFF"))));
        all.add(HostileFile.of(
                "chunk-below-zero.webp",
                () -> join(bytes("RIFF"), hex("00000080"), bytes("WEBPEXIF"), hex("FFFFFFFF"), new byte[40])));
        all.add(HostileFile.of(
                "deep.svg", () -> bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(300_000))));
        all.add(HostileFile.of(
                "entity.svg",
                () -> bytes("<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><text>&e;</text><image"
                        + " href='http://127.0.0.1:9/x'/></svg>")));
        for (String format : List.of("gif", "bmp")) {
            byte[] whole = drawn(format);
            for (int i = 0; i < 6; i++) {
                int seed = i;
                all.add(HostileFile.of("hurt-" + i + "." + format, () -> Pieces.hurt(whole, seed)));
            }
        }
    }

    private static void films(List<HostileFile> all) {
        byte[] type = box("ftyp", bytes("isommp42"));
        all.add(HostileFile.of("boxes-in-boxes.mp4", () -> {
            byte[] deep = box("moov");
            for (int i = 0; i < 3_000; i++) {
                deep = box("moov", deep);
            }
            return join(type, deep);
        }));
        all.add(HostileFile.of("box-lies.mp4", () -> join(type, hex("7FFFFFFF"), bytes("moov"), new byte[20])));
        all.add(HostileFile.of(
                "box-of-64-bits.mp4",
                () -> join(type, hex("00000001"), bytes("moov"), hex("FFFFFFFFFFFFFFFF"), new byte[20])));
        all.add(HostileFile.of("box-of-nothing.mp4", () -> join(type, new byte[5_000_000])));
        all.add(HostileFile.of("many-boxes.mp4", () -> {
            byte[][] many = new byte[1_000_000][];
            Arrays.fill(many, box("free"));
            return join(type, join(many));
        }));
        all.add(HostileFile.of(
                "keys-lie.mp4",
                () -> join(
                        type,
                        box(
                                "moov",
                                box(
                                        "meta",
                                        hex("00000000"),
                                        box("keys", hex("00000000 7FFFFFFF 00000000"), bytes("mdta")))))));
        byte[] matroska = hex("1A45DFA3 84 7765626D");
        all.add(HostileFile.of(
                "without-end.webm", () -> join(matroska, hex("18538067 01FFFFFFFFFFFFFF"), new byte[3_000_000])));
        all.add(HostileFile.of(
                "in-itself.webm",
                () -> join(
                        matroska,
                        join(java.util.Collections.nCopies(100_000, hex("1654AE6B 01FFFFFFFFFFFFFF"))
                                .toArray(byte[][]::new)))));
        all.add(HostileFile.of(
                "size-lies.webm",
                () -> join(matroska, hex("1549A966 08 7FFFFFFFFFFFFFFF 2AD7B1 88 FFFFFFFFFFFFFFFF"))));
        all.add(HostileFile.of(
                "tag-lies.mp3",
                () -> join(bytes("ID3"), hex("0400 80 7F7F7F7F"), bytes("TIT2"), hex("7FFFFFFF 0000"), new byte[100])));
        all.add(HostileFile.of(
                "frames-of-nothing.mp3", () -> join(bytes("ID3"), hex("0400 00 7F7F7F7F"), new byte[4_000_000])));
        all.add(HostileFile.of(
                "pages-of-nothing.ogg",
                () -> join(java.util.Collections.nCopies(100_000, join(bytes("OggS"), new byte[23]))
                        .toArray(byte[][]::new))));
        all.add(HostileFile.of(
                "chunk-lies.wav",
                () -> join(bytes("RIFF"), hex("FFFFFFFF"), bytes("WAVEfmt "), hex("FFFFFFFF"), new byte[40])));
        all.add(HostileFile.of(
                "chunks-of-nothing.wav",
                () -> join(bytes("RIFF"), hex("FFFFFF7F"), bytes("WAVE"), new byte[3_000_000])));
        all.add(HostileFile.of(
                "blocks-lie.flac", () -> join(bytes("fLaC"), hex("04 FFFFFF"), hex("FFFFFFFF"), new byte[100])));
        all.add(HostileFile.of(
                "chunks-in-chunks.avi",
                () -> join(
                        bytes("RIFF"),
                        hex("FFFFFF7F"),
                        bytes("AVI "),
                        join(java.util.Collections.nCopies(50_000, join(bytes("LIST"), hex("FFFFFF7F"), bytes("hdrl")))
                                .toArray(byte[][]::new)))));
    }
}
