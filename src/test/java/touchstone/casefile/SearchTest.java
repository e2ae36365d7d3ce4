package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Passage;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.When;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Judge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.Reword;

/** Finding words in everything that cases say. */
class SearchTest {

    private static final String TEXT = "The ferry to Ålesund was cancelled on 3 May. Nobody was told.";
    private static final Instant AT = Instant.parse("2026-05-03T09:00:00Z");

    @TempDir(factory = FastFolder.class)
    Path folder;

    private CaseFile file;
    private Case now;

    @BeforeEach
    void make() {
        file = CaseFile.open(folder.resolve("desk.touchstone"), RandomHistory.CHECKER)
                .orThrow();
        Content original = new Content("ab".repeat(32), 10, "text/plain");
        Article article =
                new Article(null, original, "Ferry stops", null, "Coast Post", null, null, "en", TEXT, List.of());
        now = file.create(new Entry(
                        new Stamp(1, RandomHistory.CHECKER, AT),
                        new OpenCase("3f1c1f0e-0000-4000-8000-000000000001", "The ferry", Scale.SIX.key(), article)))
                .orThrow();
        Provenance provenance = new Provenance(null, "Harbour office", null, AT, "Tarja", null, null);
        Evidence log = new Evidence(
                1, Evidence.Kind.NOTE, "Logbook", provenance, null, "Engine fire aboard", null, List.of(), null);
        does(new AddClaim(Passage.of(TEXT, 0, 44), "A ferry was cancelled.", null));
        does(new AddEvidence(log));
        does(new Attach(new Stance(1, 1, Stance.Direction.SUPPORTS, "departure scratched", null)));
        does(new Judge(1, "true", "The timetable agrees.", new When.Day(LocalDate.of(2026, 5, 4)), Set.of()));
        does(new AddComment(null, null, null, "Ask the skipper."));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void everyPlaceIsSearched() {
        assertThat(places("nobody")).containsExactly(CaseHit.Place.ARTICLE);
        assertThat(places("coast")).containsExactly(CaseHit.Place.TITLE);
        assertThat(places("cancelled")).containsExactlyInAnyOrder(CaseHit.Place.ARTICLE, CaseHit.Place.CLAIM);
        assertThat(places("engine")).containsExactly(CaseHit.Place.EVIDENCE);
        assertThat(places("scratched")).containsExactly(CaseHit.Place.EXCERPT);
        assertThat(places("timetable")).containsExactly(CaseHit.Place.REASONS);
        assertThat(places("skipper")).containsExactly(CaseHit.Place.COMMENT);
    }

    @Test
    void theBeginningOfAWordIsEnoughAndAccentsDoNotMatter() {
        assertThat(places("alesu")).containsExactly(CaseHit.Place.ARTICLE);
        assertThat(places("FERRY canc")).contains(CaseHit.Place.CLAIM);
        assertThat(places("canc ferry")).isEmpty();
    }

    @Test
    void theSnippetMarksTheWordsFound() {
        CaseHit hit = file.search("alesund", 5).getFirst();
        assertThat(hit.title()).isEqualTo("The ferry");
        assertThat(hit.marks()).hasSize(1);
        CaseHit.Mark mark = hit.marks().getFirst();
        assertThat(hit.snippet().substring(mark.start(), mark.end())).isEqualTo("Ålesund");
    }

    @Test
    void theSnippetIsOfTheFieldThatHoldsTheWordsAndOfNoOther() {
        assertThat(file.search("coast", 5))
                .extracting(CaseHit::field, CaseHit::snippet)
                .containsExactly(tuple(CaseHit.Field.OUTLET, "Coast Post"));
        assertThat(file.search("stops", 5))
                .extracting(CaseHit::field, CaseHit::snippet)
                .containsExactly(tuple(CaseHit.Field.HEADLINE, "Ferry stops"));
        assertThat(file.search("harbour", 5))
                .extracting(CaseHit::field, CaseHit::snippet)
                .containsExactly(tuple(CaseHit.Field.AUTHOR, "Harbour office"));
        assertThat(file.search("engine logbook", 5))
                .extracting(CaseHit::field)
                .containsExactly(CaseHit.Field.EVIDENCE_TITLE);
    }

    @Test
    void theSnippetShowsTheWordsWhereMostOfThemStandTogether() {
        String far = "The ferry left. " + "Nothing else of note was heard that day. ".repeat(40)
                + "Then the ferry was seen burning off the cape. " + "Silence followed for many hours. ".repeat(9);
        does(new AddComment(null, null, null, far));

        CaseHit hit = file.search("ferry burn", 5).getFirst();

        assertThat(hit.snippet()).startsWith("…").endsWith("…").contains("the ferry was seen burning off the cape");
        assertThat(hit.marks())
                .extracting(mark -> hit.snippet().substring(mark.start(), mark.end()))
                .containsExactly("ferry", "burning");
    }

    @Test
    void aWordLongerThanASnippetIsShownWhole() {
        String address = "x".repeat(300);
        does(new AddComment(null, null, null, "See " + address));

        CaseHit hit = file.search("xxxx", 5).getFirst();

        assertThat(hit.marks())
                .extracting(mark -> hit.snippet().substring(mark.start(), mark.end()))
                .containsExactly(address);
    }

    @Test
    void aSnippetNeverEndsWithinACharacter() {
        for (String before : List.of("", "x")) {
            Snippet snippet = Snippet.of("ferry " + before + "🧭".repeat(200), Snippet.Wanted.of(List.of("ferry")));
            assertThat(snippet.words().codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void aSnippetIsLookedForInTheFirstFiftyThousandCharacters() {
        Snippet.Wanted wanted = Snippet.Wanted.of(List.of("ferry"));
        assertThat(Snippet.of(". ".repeat(24_900) + "ferry", wanted).found()).isEqualTo(1);
        Snippet beyond = Snippet.of("Word ".repeat(10_000) + "ferry", wanted);
        assertThat(beyond.found()).isZero();
        assertThat(beyond.words()).startsWith("Word Word").endsWith("…");
    }

    @Test
    void whatIsChangedIsFoundInItsNewWordsOnly() {
        does(new Reword(1, "The crossing was scrapped."));
        does(new RemoveEvidence(1, "Wrong harbour."));
        assertThat(places("crossing")).containsExactly(CaseHit.Place.CLAIM);
        assertThat(places("cancelled")).containsExactly(CaseHit.Place.ARTICLE);
        assertThat(places("engine")).isEmpty();
        assertThat(places("scratched")).isEmpty();
    }

    @Test
    void anyTextIsSafe() {
        List<String> typed = new ArrayList<>(List.of(
                "",
                " ",
                "\"",
                "'",
                "*",
                "a*",
                "\"ferry",
                "ferry\"",
                "OR",
                "AND",
                "NOT",
                "NEAR(",
                "ferry NEAR/2 may",
                "text:x",
                "-ferry",
                "^ferry",
                "(",
                ")",
                "{}",
                ";DROP TABLE cases",
                "\u0000",
                "ferry\u0000",
                "🧭",
                "\uD83D",
                "—",
                "%",
                "_"));
        Random random = new Random(3);
        for (int drawn = 0; drawn < 200; drawn++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(12); at >= 0; at--) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 128 : 0x3000));
            }
            typed.add(text.toString());
        }
        for (String text : typed) {
            assertThat(file.search(text, 10)).as(text).hasSizeLessThanOrEqualTo(10);
        }
    }

    private List<CaseHit.Place> places(String typed) {
        return file.search(typed, 20).stream().map(CaseHit::place).toList();
    }

    private void does(Edit edit) {
        int number = now.trail().entries() + 1;
        now = file.append(now, new Entry(new Stamp(number, RandomHistory.CHECKER, AT.plusSeconds(number)), edit))
                .orThrow();
    }
}
