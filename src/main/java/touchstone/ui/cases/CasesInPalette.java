package touchstone.ui.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.CaseHit;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.PaletteRow;
import touchstone.ui.kit.PaletteSource;
import touchstone.words.Words;

/** Cases and claims, found by their words, to go to from the palette. */
public final class CasesInPalette implements PaletteSource {

    private static final int LIMIT = 40;
    private static final int SHOWN = 6;

    private final LiveDesk desk;

    /** Finds what is in a desk's case file. */
    public CasesInPalette(LiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public void find(String query, Consumer<List<PaletteRow>> found) {
        desk.search(query, LIMIT, hits -> found.accept(rows(hits)));
    }

    private List<PaletteRow> rows(List<CaseHit> hits) {
        Map<String, PaletteRow> rows = new LinkedHashMap<>();
        for (CaseHit hit : hits) {
            boolean claim = hit.field() == CaseHit.Field.WORDING;
            rows.putIfAbsent(hit.caseNumber() + (claim ? "/" + hit.number() : ""), claim ? claim(hit) : wholeCase(hit));
        }
        return new ArrayList<>(rows.values()).subList(0, Math.min(SHOWN, rows.size()));
    }

    private PaletteRow claim(CaseHit hit) {
        String beside = Words.text("cases.palette.claim", Integer.toString(hit.caseNumber()), hit.title());
        return PaletteRow.found(
                Words.text("cases.palette.claims"), Icon.SEARCH, hit.snippet().strip(), beside, () -> go(hit));
    }

    private PaletteRow wholeCase(CaseHit hit) {
        String beside = Words.text("cases.palette.case", Integer.toString(hit.caseNumber()), CaseWords.place(hit));
        return PaletteRow.found(Words.text("cases.palette.cases"), Icon.DOCUMENT, hit.title(), beside, () -> go(hit));
    }

    private void go(CaseHit hit) {
        boolean evidence = hit.place() == CaseHit.Place.EVIDENCE;
        boolean claim = hit.place() == CaseHit.Place.CLAIM || hit.place() == CaseHit.Place.REASONS;
        desk.open(hit.caseNumber(), evidence ? Place.View.EVIDENCE : Place.View.ARTICLE, () -> {
            if (claim) {
                desk.selectClaim(hit.number());
            } else if (evidence) {
                desk.selectEvidence(hit.number());
            }
        });
    }
}
