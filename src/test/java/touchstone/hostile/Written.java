package touchstone.hostile;

import static touchstone.hostile.Pieces.bytes;
import static touchstone.hostile.Pieces.join;
import static touchstone.hostile.Pieces.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Hostile texts: JSON, HTML, mail, saved pages, PDF, tables, plain text, and what is no file at all. */
final class Written {

    private static final String MAIL = "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
    private static final String SAVED =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/\r\nMIME-Version: 1.0\r\n";

    private Written() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        json(all);
        pages(all);
        mail(all);
        documents(all);
        texts(all);
        return all;
    }

    private static void json(List<HostileFile> all) {
        String post =
                "{\"id_str\":\"1107997333842264064\",\"full_text\":\"words\",\"user\":{\"name\":\"Ana\",\"screen_name\":\"ana\"}}";
        all.add(HostileFile.of("deep.json", () -> join(run('[', 5_000_000))));
        all.add(HostileFile.of("deep-objects.json", () -> bytes("{\"a\":".repeat(1_000_000))));
        all.add(HostileFile.of(
                "array-of-120-megabytes.json", () -> join(bytes("["), bytes("0,".repeat(60_000_000)), bytes("0]"))));
        all.add(HostileFile.of(
                "string-of-30-megabytes.json", () -> join(bytes("{\"text\":\""), run('x', 30_000_000), bytes("\"}"))));
        all.add(HostileFile.of(
                "number-of-megabytes.json", () -> join(bytes("{\"id\":"), run('9', 5_000_000), bytes("}"))));
        all.add(HostileFile.of(
                "exponent.json",
                () -> bytes("{\"messages\":[{\"type\":\"message\",\"id\":1e999999999,\"date\":\"x\"}]}")));
        all.add(HostileFile.of("names.json", () -> {
            StringBuilder names = new StringBuilder("{\"other\":{");
            for (int i = 0; i < 2_000_000; i++) {
                names.append("\"n").append(i).append("\":0,");
            }
            return bytes(names + "\"z\":0}}");
        }));
        all.add(HostileFile.of("names-in-many.json", () -> {
            StringBuilder names = new StringBuilder("[");
            for (int i = 0; i < 2_000_000; i++) {
                names.append("{\"n").append(i).append("\":0},");
            }
            return bytes(names + "{}]");
        }));
        all.add(HostileFile.of(
                "name-twice.json",
                () -> bytes(post.replace("\"full_text\"", "\"full_text\":\"other\",\"full_text\""))));
        all.add(HostileFile.of("broken-off.json", () -> bytes("[" + (post + ",").repeat(60_000))));
        all.add(HostileFile.of(
                "posts-a-million.json",
                () -> bytes("{\"messages\":["
                        + "{\"id\":1,\"type\":\"message\",\"date\":\"2022-09-21T10:00:00\",\"text\":\"x\"},"
                                .repeat(700_000)
                        + "{}]}")));
        all.add(HostileFile.of(
                "post-of-marks.json",
                () -> bytes(post.replace("words", "\\u202e\\u0000\\ud800" + "\u0301".repeat(200_000)))));
        all.add(
                HostileFile.of(
                        "media-elsewhere.json",
                        () -> bytes(
                                "{\"name\":\"x\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2022-09-21T10:00:00\",\"text\":\"x\",\"photo\":\"../../../../etc/passwd\"}]}")));
        all.add(HostileFile.of("script.js", () -> bytes("window.YTD." + "a".repeat(5_000_000) + " = [" + post + "]")));
        all.add(HostileFile.of("blanks.json", () -> join(run(' ', 30_000_000), bytes(post))));
        for (int i = 0; i < 16; i++) {
            int seed = i;
            all.add(HostileFile.of(
                    "hurt-" + i + ".json", () -> Pieces.hurt(bytes("[" + (post + ",").repeat(20) + post + "]"), seed)));
        }
    }

    private static void pages(List<HostileFile> all) {
        all.add(HostileFile.of("deep.html", () -> bytes("<!doctype html><body>" + "<div>".repeat(1_000_000))));
        all.add(HostileFile.of(
                "deep-words.html", () -> bytes("<!doctype html><body>" + "<b><i>".repeat(200_000) + "words")));
        all.add(HostileFile.of("tables.html", () -> bytes("<!doctype html><table>".repeat(100_000))));
        all.add(HostileFile.of("unclosed.html", () -> bytes("<html>" + "<a href='x".repeat(500_000))));
        all.add(HostileFile.of("formatting.html", () -> bytes("<html><body>" + "<p><a><b><font>x".repeat(60_000))));
        all.add(HostileFile.of("loose-lines.html", () -> bytes("<html><body>" + "x<br>".repeat(59_000))));
        all.add(HostileFile.of("blanks.html", () -> bytes("<html><body><p>x" + "<b> </b>".repeat(350_000))));
        all.add(HostileFile.of("drawings.html", () -> bytes("<html><body><p>x" + "<svg><g>".repeat(190_000))));
        all.add(HostileFile.of(
                "names-of-classes.html",
                () -> bytes("<html><body class='" + "x ".repeat(1_000_000) + "'>" + "x<br>".repeat(59_000))));
        all.add(HostileFile.of(
                "tweets-in-tweets.html",
                () -> bytes("<html><link rel=canonical href='https://x.com/a/status/1572568782748680194'>"
                        + "<article data-testid=tweet><a href=x>".repeat(40_000))));
        all.add(HostileFile.of("entities.html", () -> bytes("<html><body><p>" + "&".repeat(4_000_000))));
        all.add(HostileFile.of("attributes.html", () -> {
            StringBuilder many = new StringBuilder("<html><body ");
            for (int i = 0; i < 400_000; i++) {
                many.append('a').append(i).append("=1 ");
            }
            return bytes(many + "><p>words");
        }));
        all.add(HostileFile.of("comment.html", () -> bytes("<html><!--" + "-".repeat(10_000_000))));
        all.add(HostileFile.of("titles.html", () -> bytes("<html><title>" + "<title>".repeat(1_000_000))));
        all.add(HostileFile.of(
                "fetches.html",
                () -> bytes("<html><base href=http://127.0.0.1:9/><link rel=stylesheet href=a><script"
                        + " src=b></script><meta http-equiv=refresh content='0;url=c'><img src=d><iframe"
                        + " src=e></iframe><body><p>The bridge was closed on Monday, it said.</p>")));
        all.add(HostileFile.of(
                "machines.html",
                () -> bytes("<html><link rel=canonical href='https://x.com/a/status/1572568782748680194'><script"
                        + " type='application/ld+json'>"
                        + "[".repeat(1_000_000) + "</script>")));
        all.add(HostileFile.of("select.html", () -> bytes("<html><body>" + "<select><option>".repeat(200_000))));
        all.add(HostileFile.of(
                "paragraphs.html",
                () -> bytes("<html><body>" + "<p>It was closed on Monday, 34 people said.".repeat(200_000))));
        all.add(HostileFile.of(
                "charset.html",
                () -> join(bytes("<html><meta charset=utf-7><body>+ADw-script+AD4-"), run('\u00ff', 100_000))));
    }

    private static void mail(List<HostileFile> all) {
        all.add(HostileFile.of("deep.eml", () -> {
            StringBuilder deep = new StringBuilder(MAIL + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
            for (int i = 1; i < 20_000; i++) {
                deep.append("--b")
                        .append(i - 1)
                        .append("\r\nContent-Type: multipart/mixed; boundary=b")
                        .append(i)
                        .append("\r\n\r\n");
            }
            return bytes(deep.toString());
        }));
        all.add(HostileFile.of(
                "parts.eml",
                () -> bytes(MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n\r\nx\r\n".repeat(400_000))));
        all.add(HostileFile.of("header.eml", () -> bytes(MAIL + "X: y\r\n".repeat(1_000_000) + "\r\nx")));
        all.add(HostileFile.of(
                "header-folded.eml", () -> bytes(MAIL + "X: y\r\n" + " y\r\n".repeat(2_000_000) + "\r\nx")));
        all.add(HostileFile.of(
                "words.eml",
                () -> bytes(MAIL.replace("Subject: x", "Subject: " + "=?utf-8?Q?=41?= ".repeat(12_000)) + "\r\nx")));
        all.add(HostileFile.of(
                "from.eml",
                () -> bytes(
                        MAIL.replace("a@b.example", "\"a\" <a@b>, ".repeat(15_000) + "(".repeat(10_000)) + "\r\nx")));
        all.add(HostileFile.of(
                "boundary.eml",
                () -> bytes(MAIL + "Content-Type: multipart/mixed; boundary=\"" + "-".repeat(70) + "\"\r\n\r\n"
                        + "-".repeat(15_000_000))));
        all.add(HostileFile.of(
                "message-in-message.eml", () -> bytes((MAIL + "Content-Type: message/rfc822\r\n\r\n").repeat(50_000))));
        all.add(HostileFile.of(
                "quoted.eml",
                () -> bytes(MAIL + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain\r\n\r\n"
                        + "=\r\n".repeat(4_000_000))));
        all.add(HostileFile.of(
                "base64.eml",
                () -> join(
                        bytes(MAIL
                                + "Content-Transfer-Encoding: base64\r\n"
                                + "Content-Type: text/html; charset=nowhere\r\n\r\n"),
                        run('=', 12_000_000))));
        all.add(HostileFile.of(
                "attached-elsewhere.eml",
                () -> bytes(MAIL
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n"
                        + "Content-Disposition: attachment; filename=\"../../"
                        + HostileFiles.MARK + "\"\r\n\r\nx\r\n--b--")));
        all.add(HostileFile.of(
                "locations.mhtml",
                () -> bytes(SAVED + "Content-Type: multipart/related; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/html\r\nContent-Location: file:///etc/passwd\r\n\r\n<p>x</p>\r\n"
                                .repeat(100_000))));
        all.add(HostileFile.of(
                "one-line.mhtml", () -> join(bytes(SAVED + "Content-Type: text/html\r\n\r\n"), run('x', 18_000_000))));
        byte[] whole = bytes(SAVED
                + "Content-Type: multipart/related; boundary=b\r\n\r\n"
                + "--b\r\n"
                + "Content-Type: text/html\r\n\r\n"
                + "<p>The bridge was closed on Monday.</p>\r\n"
                + "--b--\r\n");
        for (int i = 0; i < 8; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".mhtml", () -> Pieces.hurt(whole, seed)));
        }
    }

    private static byte[] pdf(byte[] content, int times) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < times; i++) {
                    out.write(content);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] words() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(72, 600);
                content.showText("The bridge was closed on Monday.");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    private static void documents(List<HostileFile> all) {
        all.add(HostileFile.of("bomb-of-a-gigabyte.pdf", () -> pdf(bytes("q ".repeat(500_000)), 1_000)));
        all.add(HostileFile.of(
                "pages-in-a-circle.pdf",
                () -> bytes("%PDF-1.7 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R]>>endobj")));
        all.add(HostileFile.of("letters.pdf", () -> pdf(bytes("BT /F1 1 Tf (x) Tj ET ".repeat(50_000)), 60)));
        String tree = "%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
                + "trailer<</Root 1 0 R>>";
        all.add(HostileFile.of("pages-loop.pdf", () -> bytes(tree)));
        all.add(HostileFile.of("pages-many.pdf", () -> bytes(tree.replace("/Count 2", "/Count 2147483647"))));
        all.add(HostileFile.of(
                "deep.pdf", () -> bytes("%PDF-1.4\n1 0 obj" + "[".repeat(500_000) + "\ntrailer<</Root 1 0 R>>")));
        all.add(HostileFile.of(
                "table-loop.pdf",
                () -> bytes("%PDF-1.4\n"
                        + "xref\n"
                        + "0 1\n"
                        + "0000000000 65535 f\n"
                        + "trailer<</Root 1 0 R/Prev 9>>\n"
                        + "startxref\n"
                        + "9\n"
                        + "%%EOF")));
        all.add(HostileFile.of(
                "stream-lies.pdf",
                () -> bytes("%PDF-1.4\n"
                        + "1 0 obj<</Length 999999999999>>stream\n"
                        + "x\n"
                        + "endstream endobj\n"
                        + "trailer<</Root 1 0 R>>")));
        all.add(HostileFile.of(
                "filters.pdf",
                () -> bytes("%PDF-1.4\n"
                        + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
                        + " 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj 4 0 obj<</Length"
                        + " 4/Filter["
                        + "/FlateDecode".repeat(20_000)
                        + "]>>stream\nabcd\nendstream endobj trailer<</Root 1 0 R>>")));
        byte[] whole = words();
        for (int i = 0; i < 12; i++) {
            int seed = i;
            all.add(HostileFile.of("hurt-" + i + ".pdf", () -> Pieces.hurt(whole, seed)));
        }
    }

    private static void texts(List<HostileFile> all) {
        all.add(HostileFile.of("columns.csv", () -> bytes("a,".repeat(3_000_000) + "\n1,2")));
        all.add(HostileFile.of("quote.csv", () -> bytes("a,b\n\"" + "x,".repeat(5_000_000))));
        all.add(HostileFile.of("formulas.csv", () -> bytes("a,b\n=cmd|' /C calc'!A0,@SUM(1)\n+1,-1\n")));
        all.add(HostileFile.of("rows.csv", () -> bytes("a,b\n" + "1,2\n".repeat(3_000_000))));
        all.add(HostileFile.of("marks.txt", () -> bytes("x" + "\u0301".repeat(3_000_000))));
        all.add(HostileFile.of("overrides.txt", () -> bytes("\u202e".repeat(1_000_000) + "moc.elpmaxe")));
        all.add(HostileFile.of("one-line.txt", () -> run('x', 19_000_000)));
        all.add(HostileFile.of("sentences.txt", () -> bytes("It said 34 people closed it. ".repeat(300_000))));
        all.add(HostileFile.of(
                "sentences-below-the-limit.txt", () -> bytes("It said 34 people closed it. ".repeat(170_000))));
        all.add(HostileFile.of("one-line-below-the-limit.txt", () -> run('x', 4_900_000)));
        all.add(HostileFile.of("marks-below-the-limit.txt", () -> bytes("x" + "\u0301".repeat(2_400_000))));
        all.add(HostileFile.of("lines.txt", () -> run('\n', 19_000_000)));
        all.add(HostileFile.of("not-quite-utf-8.txt", () -> run('\u00c3', 10_000_000)));
        all.add(HostileFile.of(
                "marked-utf-16.txt", () -> join(new byte[] {(byte) 0xFF, (byte) 0xFE}, run('\u00d8', 9_999_999))));
        all.add(HostileFile.of("quotes.md", () -> bytes(">".repeat(2_000_000) + " x")));
        all.add(HostileFile.of("brackets.md", () -> bytes("# a\n\n" + "[".repeat(1_000_000))));
        all.add(HostileFile.of("stars.md", () -> bytes("# a\n\n" + "*a_ ".repeat(300_000))));
        all.add(HostileFile.of("lists.md", () -> {
            StringBuilder deep = new StringBuilder("# a\n");
            for (int i = 0; i < 3_000; i++) {
                deep.append(" ".repeat(2 * i)).append("- x\n");
            }
            return bytes(deep.toString());
        }));
        all.add(HostileFile.of("links.md", () -> bytes("# a\n\n" + "![a](".repeat(200_000))));
        all.add(HostileFile.of("ticks.md", () -> {
            StringBuilder ticks = new StringBuilder("# a\n\n");
            for (int i = 1; i < 2_000; i++) {
                ticks.append("e").append("`".repeat(i));
            }
            return bytes(ticks.toString());
        }));
        all.add(HostileFile.of("=cmd|' \u202egpj.exe", () -> bytes("MZ" + "x".repeat(100))));
        all.add(HostileFile.of("a\nname\nof\nlines.txt", () -> bytes("It was closed on Monday.")));
        all.add(HostileFile.of("n".repeat(245) + ".txt", () -> bytes("It was closed on Monday.")));
        all.add(HostileFile.of("<script>alert(1)<.html", () -> bytes("<p>It was closed on Monday.")));
    }
}
