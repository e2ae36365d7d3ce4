package touchstone.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.article.ArticleReaders;
import touchstone.article.ArticleSource;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.claims.Found;
import touchstone.desk.Arrival;
import touchstone.desk.Desk;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.desk.SettingsFile;
import touchstone.desk.Tools;
import touchstone.desk.Unfinished;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.When;
import touchstone.model.edit.Edit;
import touchstone.work.OneThread;
import touchstone.work.Unexpected;

/** Puts a case together, paragraph by paragraph and claim by claim, on a desk with a real case file. */
public final class CaseOnDesk {

    /** Who works on it. */
    public static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);

    /** When everything happens. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T16:12:00Z"), ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Boilerplate> boilerplate = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> said = new TreeMap<>();
    private String language = "en";
    private String finder = "cues 1";

    /** Adds a paragraph. */
    public CaseOnDesk paragraph(Paragraph.Kind kind, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        paragraphs.add(new Paragraph(text.length(), text.length() + words.length(), kind));
        text.append(words);
        return this;
    }

    /** Adds a paragraph that is not of the article. */
    public CaseOnDesk boilerplate(Boilerplate.Kind kind, String words) {
        paragraph(Paragraph.Kind.BODY, words);
        boilerplate.add(new Boilerplate(text.length() - words.length(), text.length(), kind));
        return this;
    }

    /** Says in which language it is. */
    public CaseOnDesk in(String tag) {
        language = tag;
        return this;
    }

    /** Says which finder gave the scores. */
    public CaseOnDesk by(String name) {
        finder = name;
        return this;
    }

    /** Says who published it, or another thing of its imprint. */
    public CaseOnDesk imprint(String what, String words) {
        said.put(what, words);
        return this;
    }

    /** Proposes the next claim, where the article says these words. */
    public CaseOnDesk claim(double score, String... words) {
        return claim(Claim.Kind.STATED, null, score, List.of(), words);
    }

    /** Proposes the next claim. */
    public CaseOnDesk claim(
            Claim.Kind kind, String claimant, double score, List<touchstone.model.Reason> reasons, String... words) {
        List<Passage> passages = new ArrayList<>();
        for (String each : words) {
            int start = text.indexOf(each);
            if (start < 0) {
                throw new IllegalArgumentException("not in the article: " + each);
            }
            passages.add(Passage.of(text.toString(), start, start + each.length()));
        }
        claims.add(Claim.proposed(claims.size() + 1, passages, words[0], claimant, kind, score, reasons));
        return this;
    }

    /** Does something on it before anybody looks. */
    public CaseOnDesk then(Edit edit) {
        edits.add(edit);
        return this;
    }

    /** The article's text. */
    public String text() {
        return text.toString();
    }

    /** Lays the case on a desk in a folder; {@code begin} has still to be called. */
    public LiveDesk on(Path folder) {
        return on(folder, CHECKER, CLOCK);
    }

    /** Lays the case on somebody's desk in a folder; {@code begin} has still to be called. */
    public LiveDesk on(Path folder, Person who, Clock clock) {
        Tools tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys")),
                List.of());
        CaseFile file = CaseFile.open(folder.resolve("desk.touchstone"), who).orThrow();
        Desk desk = new Desk(file, tools, who, clock);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var begun = desk.begin(
                        new Arrival(
                                ArticleSource.of(said.get("file"), bytes),
                                article(bytes),
                                new Found(claims, boilerplate, List.of(), finder)),
                        null)
                .orThrow();
        edits.forEach(edit -> desk.apply(edit).orThrow());
        Settings settings = Settings.first(who.name())
                .of(who)
                .at(Place.BEGINNING.at(begun.number()).in(Place.View.ARTICLE));
        OneThread thread = new OneThread("case file", new Unexpected((_, failure) -> failure.printStackTrace()));
        return new LiveDesk(
                desk,
                thread,
                new SettingsFile(folder.resolve("settings.properties"), "test"),
                new Unfinished(folder.resolve("unfinished.properties")),
                settings);
    }

    private Article article(byte[] bytes) {
        String headline = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
                .findFirst()
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end()))
                .orElse(null);
        String published = said.get("published");
        return new Article(
                said.getOrDefault("file", "article.txt"),
                new Content(sha256(bytes), bytes.length, "text/plain"),
                headline,
                said.get("byline"),
                said.get("outlet"),
                published == null ? null : When.parse(published).orElseThrow(),
                null,
                language,
                text.toString(),
                paragraphs);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
