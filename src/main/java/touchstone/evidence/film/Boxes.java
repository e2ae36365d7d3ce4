package touchstone.evidence.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Fact;

/**
 * MP4 and QuickTime (ISO/IEC 14496-12 and Apple's QuickTime File Format): boxes within boxes. Sizes may lie: a box never
 * reaches beyond the one around it, nesting has an end, and so has the number of boxes.
 */
final class Boxes {

    private static final int DEEPEST = 10;
    private static final int MOST_BOXES = 4_000;
    private static final int HEADER = 8;
    private static final Instant EPOCH = Instant.parse("1904-01-01T00:00:00Z");
    private static final Set<String> WITH_OTHERS_IN_THEM =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "udta", "ilst", "edts");
    private static final Map<String, String> CODECS = Map.ofEntries(
            Map.entry("avc1", "H.264"),
            Map.entry("avc3", "H.264"),
            Map.entry("hvc1", "H.265"),
            Map.entry("hev1", "H.265"),
            Map.entry("vp08", "VP8"),
            Map.entry("vp09", "VP9"),
            Map.entry("av01", "AV1"),
            Map.entry("mp4v", "MPEG-4 Visual"),
            Map.entry("mp4a", "AAC"),
            Map.entry("samr", "AMR"),
            Map.entry("ac-3", "AC-3"),
            Map.entry("alac", "ALAC"),
            Map.entry("Opus", "Opus"));

    private final Bytes bytes;
    private final Telling telling;
    private final List<String> keys = new ArrayList<>();
    private int boxes;
    private String handler = "";

    Boxes(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        within(0, bytes.size(), 0, "");
    }

    private void within(long from, long end, int depth, String path) throws IOException {
        long at = from;
        while (at + HEADER <= end && ++boxes <= MOST_BOXES) {
            ByteBuffer header = bytes.at(at, HEADER);
            long size = header.getInt() & 0xFFFFFFFFL;
            String type = name(header);
            long inside = at + HEADER;
            if (size == 1) {
                size = bytes.at(inside, Long.BYTES).getLong();
                inside += Long.BYTES;
            }
            long next = size == 0 ? end : at + size;
            boolean lies = next < inside || next > end;
            if (lies) {
                return;
            }
            box(type, inside, next, depth, path + "/" + type);
            at = next;
        }
    }

    private static String name(ByteBuffer from) {
        byte[] letters = new byte[4];
        from.get(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private void box(String type, long from, long end, int depth, String path) throws IOException {
        if (depth >= DEEPEST) {
            return;
        }
        switch (type) {
            case "mvhd" -> movie(from);
            case "tkhd" -> track(from);
            case "hdlr" -> handler(from, end, path);
            case "stsd" -> samples(from, end);
            case "meta" -> meta(from, end, depth, path);
            case "keys" -> keys(from, end);
            case "©xyz" -> place(text(from, end), path);
            case "©mak", "©mod" -> telling.program(Fact.Kind.CAMERA, text(from, end), "MP4 " + path);
            case "©swr", "©too" -> value(Fact.Kind.SOFTWARE, from, end, path);
            case "©day" -> day(value(from, end), path);
            case "©nam" -> telling.person(Fact.Kind.TITLE, value(from, end), "MP4 " + path);
            case "©ART" -> telling.person(Fact.Kind.AUTHOR_NAME, value(from, end), "MP4 " + path);
            case "©cmt" -> telling.person(Fact.Kind.CAPTION, value(from, end), "MP4 " + path);
            default -> {
                if (path.endsWith("/ilst/" + type)) {
                    keyed(type, from, end);
                } else if (WITH_OTHERS_IN_THEM.contains(type)) {
                    within(from, end, depth + 1, path);
                }
            }
        }
    }

    private void movie(long from) throws IOException {
        boolean isLong = bytes.at(from, 1).get() == 1;
        ByteBuffer box = bytes.at(from + 4, isLong ? 28 : 16);
        long made = isLong ? box.getLong() : box.getInt() & 0xFFFFFFFFL;
        long changed = isLong ? box.getLong() : box.getInt() & 0xFFFFFFFFL;
        long units = box.getInt() & 0xFFFFFFFFL;
        long lasts = isLong ? box.getLong() : box.getInt() & 0xFFFFFFFFL;
        if (made > 0 && made < Integer.MAX_VALUE * 4L) {
            telling.made(EPOCH.plusSeconds(made), "MP4 moov/mvhd");
        }
        if (changed > made && changed < Integer.MAX_VALUE * 4L) {
            telling.program(Fact.Kind.CHANGED_TIME, EPOCH.plusSeconds(changed).toString(), "MP4 moov/mvhd");
        }
        if (units > 0) {
            telling.lasts((double) lasts / units, "MP4 moov/mvhd");
        }
    }

    private void track(long from) throws IOException {
        boolean isLong = bytes.at(from, 1).get() == 1;
        ByteBuffer box = bytes.at(from + (isLong ? 52 : 40), 44);
        int[] matrix = new int[9];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = box.getInt();
        }
        int width = box.getInt() >>> 16;
        int height = box.getInt() >>> 16;
        if (width > 0 && height > 0) {
            telling.program(Fact.Kind.PIXELS, width + " × " + height, "MP4 moov/trak/tkhd");
            int turned = (int) Math.round(Math.toDegrees(Math.atan2(matrix[1], matrix[0])));
            if (turned != 0) {
                telling.program(Fact.Kind.ORIENTATION, turned + "°", "MP4 moov/trak/tkhd");
            }
        }
    }

    /** What a track is; QuickTime writes such a box about its data and its metadata too. */
    private void handler(long from, long end, String path) throws IOException {
        if (path.endsWith("/mdia/hdlr")) {
            handler = end - from >= 12 ? name(bytes.at(from + 8, 4)) : "";
        }
    }

    private void samples(long from, long end) throws IOException {
        if (end - from >= 16) {
            String code = name(bytes.at(from + 12, 4));
            boolean isMedia = handler.equals("vide") || handler.equals("soun");
            if (isMedia) {
                telling.program(Fact.Kind.CODEC, CODECS.getOrDefault(code, code), "MP4 moov/trak/…/stsd");
            }
        }
    }

    /** In QuickTime boxes follow at once; in MP4 a version comes first. */
    private void meta(long from, long end, int depth, String path) throws IOException {
        boolean isVersioned = end - from >= 4 && bytes.at(from, 4).getInt() == 0;
        keys.clear();
        within(isVersioned ? from + 4 : from, end, depth + 1, path);
    }

    private void keys(long from, long end) throws IOException {
        long at = from + HEADER;
        while (at + HEADER <= end && keys.size() < MOST_BOXES) {
            int size = bytes.at(at, 4).getInt();
            if (size < HEADER || at + size > end || size > Bytes.MOST_AT_ONCE) {
                return;
            }
            keys.add(utf8(bytes.at(at + HEADER, size - HEADER)));
            at += size;
        }
    }

    /** An entry of a list whose names stand in {@code keys}. */
    private void keyed(String type, long from, long end) throws IOException {
        byte[] letters = type.getBytes(StandardCharsets.ISO_8859_1);
        int index = ByteBuffer.wrap(letters).getInt() - 1;
        if (index < 0 || index >= keys.size()) {
            return;
        }
        String key = keys.get(index);
        String value = value(from, end);
        String readFrom = "MP4 " + key;
        switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "make", "model", "manufacturer" -> telling.program(Fact.Kind.CAMERA, value, readFrom);
            case "software", "encoder", "version" -> telling.program(Fact.Kind.SOFTWARE, value, readFrom);
            case "creationdate" -> day(value, key);
            case "ISO6709" -> place(value, key);
            case "title" -> telling.person(Fact.Kind.TITLE, value, readFrom);
            case "comment", "description" -> telling.person(Fact.Kind.CAPTION, value, readFrom);
            default -> {
                // other keys say nothing that is asked here
            }
        }
    }

    private void value(Fact.Kind kind, long from, long end, String path) throws IOException {
        telling.program(kind, value(from, end), "MP4 " + path);
    }

    /** The text of an entry: within a {@code data} box, or with its length and language before it. */
    private String value(long from, long end) throws IOException {
        if (end - from >= 16 && name(bytes.at(from + 4, 4)).equals("data")) {
            long size = bytes.at(from, 4).getInt() & 0xFFFFFFFFL;
            long last = Math.min(end, from + size);
            return last - from <= 16 ? "" : utf8(bytes.at(from + 16, (int) Math.min(2_000, last - from - 16)));
        }
        return text(from, end);
    }

    private String text(long from, long end) throws IOException {
        if (end - from < 4) {
            return "";
        }
        int length = bytes.at(from, 2).getShort() & 0xFFFF;
        return utf8(bytes.at(from + 4, (int) Math.min(2_000, Math.min(length, end - from - 4))));
    }

    private static String utf8(ByteBuffer from) {
        return StandardCharsets.UTF_8.decode(from).toString();
    }

    private void place(String written, String path) {
        Places.of(written, telling, "MP4 " + path);
    }

    private void day(String written, String path) {
        Times.moment(written).ifPresent(at -> telling.made(at, "MP4 " + path));
    }
}
