package touchstone.hostile;

import static touchstone.hostile.Pieces.bytes;
import static touchstone.hostile.Pieces.docx;
import static touchstone.hostile.Pieces.gzipBomb;
import static touchstone.hostile.Pieces.join;
import static touchstone.hostile.Pieces.paragraph;
import static touchstone.hostile.Pieces.run;
import static touchstone.hostile.Pieces.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchstone.archive.Warcs;
import touchstone.archive.Zips;

/** Hostile archives: ZIP, DOCX, WARC, WACZ. */
final class Archives {

    private static final String DOCUMENT = "word/document.xml";
    private static final String MARK = HostileFiles.MARK;
    private static final String PAGE = "https://gazette.example/mill";
    private static final String AT = "2026-03-04T06:30:00Z";
    private static final String HTML =
            "<html><title>Mill</title><body><p>The owner of the mill said on Monday that 40 people work there.</p>";

    private Archives() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        slips(all);
        documents(all);
        warcs(all);
        waczs(all);
        return all;
    }

    private static void slips(List<HostileFile> all) {
        List<String> names = List.of(
                "../" + MARK,
                "../../../../../../../../tmp/" + MARK,
                "/tmp/" + MARK,
                "..\\..\\" + MARK,
                "C:\\" + MARK,
                "word/../../" + MARK,
                "word/\u0000/" + MARK,
                "word/" + MARK + "\u202etxt",
                "~/" + MARK,
                "file:///tmp/" + MARK);
        for (String name : names) {
            String number = Integer.toString(all.size());
            all.add(HostileFile.of(
                    "slip-" + number + ".docx",
                    () -> zip(
                            DOCUMENT,
                            "<w:document " + Pieces.WORD + ">" + paragraph("Slip.") + "</w:document>",
                            name,
                            "x")));
            all.add(HostileFile.of(
                    "slip-" + number + ".wacz",
                    () -> zip(
                            "datapackage.json",
                            """
                            {"resources":[{"path":"%s","hash":"sha256:00"}]}\
                            """.formatted(name.replace("\\", "\\\\").replace("\u0000", "")),
                            "archive/a.warc",
                            "x",
                            name,
                            "x")));
        }
        byte[] twice = bytesOf(() -> zip(DOCUMENT, "<a/>", "word/documenu.xml", "<b/>"));
        all.add(HostileFile.of("name-twice.docx", () -> Zips.with(twice, "documenu", "document")));
        byte[] lying = bytesOf(() -> docx(paragraph("Lies.")));
        all.add(HostileFile.of("size-lies.docx", () -> patched(lying, 0x02014b50, 24, 10)));
        all.add(HostileFile.of("size-lies-large.docx", () -> patched(lying, 0x02014b50, 24, 0x7FFFFFF0)));
        all.add(HostileFile.of("packed-lies.docx", () -> patched(lying, 0x02014b50, 20, 0x7FFFFFF0)));
        all.add(HostileFile.of("place-lies.docx", () -> patched(lying, 0x02014b50, 42, 0x7FFFFFF0)));
        all.add(HostileFile.of("overlap.docx", Archives::overlapping));
        all.add(HostileFile.of("many-entries.docx", () -> {
            Object[] entries = new Object[60_000];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = "e" + i;
                entries[i + 1] = "";
            }
            return zip(entries);
        }));
        all.add(HostileFile.of("zip-in-zip.docx", () -> {
            byte[] inner = run(' ', 10_000_000);
            for (int i = 0; i < 8; i++) {
                inner = zip("a.zip", inner, DOCUMENT, inner.length > 1_000_000 ? "<a/>" : inner);
            }
            return inner;
        }));
    }

    private static byte[] bytesOf(HostileFile.Bytes bytes) {
        try {
            return bytes.get();
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    /** Both entries of the list lead to the first. */
    private static byte[] overlapping() throws IOException {
        byte[] zip = zip("word/documenx.xml", run(' ', 5_000_000), DOCUMENT, run(' ', 5_000_000));
        return patched(zip, 0x02014b50, 42, 0);
    }

    /** Every record that begins with this mark says another figure at this place. */
    private static byte[] patched(byte[] zip, int mark, int at, int figure) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + at + 4 <= bytes.limit(); i++) {
            if (bytes.getInt(i) == mark) {
                bytes.putInt(i + at, figure);
            }
        }
        return bytes.array();
    }

    private static void documents(List<HostileFile> all) {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String net = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"" + "&a;".repeat(100) + "\"><!ENTITY c \""
                + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100) + "\">]>";
        String parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>";
        all.add(HostileFile.of("entity-file.docx", () -> docx(entity, paragraph("&e;"))));
        all.add(HostileFile.of("entity-net.docx", () -> docx(net, paragraph("x"))));
        all.add(HostileFile.of("entity-laughs.docx", () -> docx(laughs, paragraph("&d;"))));
        all.add(HostileFile.of("entity-parameter.docx", () -> docx(parameter, paragraph("x"))));
        all.add(HostileFile.of("deep.docx", () -> docx("<w:sdt>".repeat(400_000))));
        all.add(HostileFile.of(
                "deep-tables.docx",
                () -> docx("<w:tbl><w:tr><w:tc>".repeat(160)
                        + paragraph("x ".repeat(400_000))
                        + "</w:tc></w:tr></w:tbl>".repeat(160))));
        all.add(HostileFile.of(
                "headings.docx",
                () -> docx("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                        .repeat(200_000))));
        all.add(HostileFile.of("paragraphs.docx", () -> docx(paragraph("x").repeat(400_000))));
        all.add(HostileFile.of("one-line.docx", () -> docx(paragraph("word ".repeat(3_000_000)))));
        all.add(HostileFile.of("attributes.docx", () -> {
            StringBuilder many = new StringBuilder("<w:p");
            for (int i = 0; i < 300_000; i++) {
                many.append(" a").append(i).append("=''");
            }
            return docx(many + "/>");
        }));
        all.add(HostileFile.of("name-of-megabytes.docx", () -> docx("<" + "n".repeat(20_000_000) + "/>")));
        all.add(HostileFile.of(
                "properties.docx",
                () -> zip(
                        DOCUMENT,
                        "<w:document " + Pieces.WORD + ">" + paragraph("x") + "</w:document>",
                        "docProps/core.xml",
                        "<c>" + "<x/>and what stands outside ".repeat(30_000) + "</c>")));
        all.add(HostileFile.of("bomb.docx", () -> zip(DOCUMENT, run(' ', 60_000_000))));
        all.add(HostileFile.of(
                "bomb-below-the-limit.docx",
                () -> zip(DOCUMENT, join(bytes("<w:d " + Pieces.WORD + ">"), run(' ', 39_000_000), bytes("</w:d>")))));
        all.add(HostileFile.of("bombs-twenty.docx", () -> {
            Object[] entries = new Object[40];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = i == 0 ? DOCUMENT : "word/e" + i + ".xml";
                entries[i + 1] = run(' ', 39_000_000);
            }
            return zip(entries);
        }));
        all.add(HostileFile.of(
                "styles-loop.docx",
                () -> zip(
                        DOCUMENT,
                        "<w:document " + Pieces.WORD + ">" + paragraph("x") + "</w:document>",
                        "word/styles.xml",
                        "<s><style styleId='a'><basedOn val='b'/></style><style styleId='b'><basedOn"
                                + " val='a'/></style></s>")));
    }

    private static byte[] page(String html) throws IOException {
        return Warcs.page(PAGE, AT, html);
    }

    private static byte[] head(String length) throws IOException {
        return head(length, "\r\n\r\n");
    }

    /** A record up to where its page begins, whatever follows. */
    private static byte[] head(String length, String ending) throws IOException {
        byte[] whole = Warcs.response(PAGE, AT, "Content-Type: text/html\r\n", new byte[0]);
        return bytes(new String(whole, java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                        .stripTrailing()
                + ending);
    }

    private static void warcs(List<HostileFile> all) {
        all.add(HostileFile.of("bomb-page.warc.gz", () -> gzipBomb(head("1500000000"), 1_500_000_000L)));
        all.add(HostileFile.of("bomb-head.warc.gz", () -> gzipBomb(bytes("WARC/1.1\r\nX: "), 800_000_000L)));
        all.add(HostileFile.of("bomb-http-head.warc.gz", () -> gzipBomb(head("800000000", "\r\nX: "), 800_000_000L)));
        all.add(HostileFile.of("bomb-not-a-warc.gz", () -> gzipBomb(new byte[0], 800_000_000L)));
        all.add(HostileFile.of("bomb-many.warc.gz", () -> {
            byte[] one = gzipBomb(head("8000000"), 8_000_000);
            byte[][] many = new byte[1_000][];
            Arrays.fill(many, one);
            return join(many);
        }));
        all.add(HostileFile.of(
                "bomb-in-encoding.warc",
                () -> Warcs.response(
                        PAGE,
                        AT,
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        gzipBomb(bytes(HTML), 800_000_000L))));
        all.add(HostileFile.of(
                "chunks-endless.warc",
                () -> Warcs.response(
                        PAGE,
                        AT,
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        bytes("1\r\na\r\n".repeat(2_000_000)))));
        all.add(HostileFile.of(
                "chunk-lies.warc",
                () -> Warcs.response(
                        PAGE,
                        AT,
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        bytes("FFFFFFFFFFFFFFFF\r\na"))));
        all.add(HostileFile.of("length-lies.warc", () -> head("99999999999999")));
        all.add(HostileFile.of("length-below-zero.warc", () -> head("-5")));
        all.add(HostileFile.of("many-records.warc", () -> {
            byte[] one = Warcs.record("metadata", PAGE, AT, "text/plain", new byte[0]);
            byte[][] many = new byte[190_000][];
            Arrays.fill(many, one);
            return join(many);
        }));
        all.add(HostileFile.of("many-pages.warc", () -> {
            byte[] one = page(HTML);
            byte[][] many = new byte[60_000][];
            Arrays.fill(many, one);
            return join(many);
        }));
        all.add(HostileFile.of(
                "page-of-30-megabytes.warc", () -> join(page(HTML + " ".repeat(30_000_000)), page(HTML))));
        all.add(HostileFile.of("address-leads-elsewhere.warc", () -> Warcs.page("file:///etc/passwd", AT, HTML)));
        all.add(HostileFile.of(
                "head-of-gzip-endless.warc.gz",
                () -> join(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0}, run('n', 5_000_000))));
        byte[] whole = bytesOf(() -> Warcs.packed(page(HTML)));
        for (int i = 0; i < 8; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".warc.gz", () -> Pieces.hurt(whole, seed)));
        }
    }

    private static byte[] wacz(String resources, Object... more) throws IOException {
        Object[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "datapackage.json";
        all[more.length + 1] = "{\"resources\":[" + resources + "]}";
        return zip(all);
    }

    private static void waczs(List<HostileFile> all) {
        String one = "{\"path\":\"archive/a.warc\",\"hash\":\"sha256:00\"}";
        all.add(HostileFile.of("digest-lies.wacz", () -> wacz(one, "archive/a.warc", page(HTML))));
        all.add(HostileFile.of("digest-none.wacz", () -> wacz("", "archive/a.warc", page(HTML))));
        all.add(HostileFile.of(
                "digest-many-times.wacz",
                () -> wacz(
                        ("{\"path\":\"archive/a.warc\"},").repeat(300_000) + one,
                        "archive/a.warc",
                        run('a', 30_000_000))));
        all.add(HostileFile.of("resources-deep.wacz", () -> wacz("[".repeat(2_000_000), "archive/a.warc", "x")));
        all.add(HostileFile.of(
                "package-of-bytes.wacz", () -> zip("datapackage.json", run('[', 15_000_000), "archive/a.warc", "x")));
        all.add(HostileFile.of("bombs.wacz", () -> {
            Object[] entries = new Object[30];
            StringBuilder named = new StringBuilder();
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = "archive/a" + i + ".warc";
                entries[i + 1] = run('a', 60_000_000);
                named.append("{\"path\":\"archive/a").append(i).append(".warc\"},");
            }
            return wacz(named + one, entries);
        }));
        all.add(HostileFile.of("names-only.wacz", () -> {
            StringBuilder names = new StringBuilder("{");
            for (int i = 0; i < 400_000; i++) {
                names.append("\"k").append(i).append("\":0,");
            }
            return zip("datapackage.json", names + "\"resources\":[]}", "archive/a.warc", "x");
        }));
        byte[] whole = bytesOf(() -> wacz(one, "archive/a.warc", page(HTML)));
        for (int i = 0; i < 8; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".wacz", () -> Pieces.hurt(whole, seed)));
        }
        byte[] document =
                bytesOf(() -> docx(paragraph("The bridge was closed on Monday.").repeat(200)));
        for (int i = 0; i < 8; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".docx", () -> Pieces.hurt(document, seed)));
        }
    }
}
