package touchstone.claims;

import java.util.List;
import touchstone.model.Boilerplate;
import touchstone.model.Claim;

/**
 * What a finder found in one article.
 *
 * @param claims proposals, most check-worthy first; their numbers follow the reading order from 1
 * @param boilerplate what is not of the article, in reading order
 * @param sentences every sentence of the text, in reading order, boilerplate among them
 * @param finder which finder gave the scores, with its version, as the journal keeps it
 */
public record Found(List<Claim> claims, List<Boilerplate> boilerplate, List<Sentence> sentences, String finder) {

    public Found {
        claims = List.copyOf(claims);
        boilerplate = List.copyOf(boilerplate);
        sentences = List.copyOf(sentences);
    }
}
