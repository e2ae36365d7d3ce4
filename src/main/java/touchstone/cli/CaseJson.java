package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.Review;
import touchstone.model.Seal;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.words.Words;

/** One case for programs, under the names that the case file's tables have. */
final class CaseJson {

    private CaseJson() {}

    static ObjectNode of(Case of, List<Finding> findings, Cover cover) {
        ObjectNode node = Json.object();
        node.put("number", of.number());
        node.put("id", of.id());
        node.put("title", of.title());
        node.put("scale", of.scale());
        node.put("standing", Spelled.word(of.standing()));
        Json.put(node, "because", of.review().because());
        node.put("entries", of.trail().entries());
        node.put("opened_by", of.trail().openedBy().name());
        node.put("opened_at", of.trail().openedAt().toString());
        node.put("changed_by", of.trail().changedBy().name());
        node.put("changed_at", of.trail().changedAt().toString());
        article(node.putObject("article"), of.article());
        ArrayNode boilerplate = node.putArray("boilerplate");
        of.boilerplate()
                .forEach(item -> boilerplate
                        .addObject()
                        .put("start", item.start())
                        .put("end", item.end())
                        .put("kind", Spelled.word(item.kind())));
        ArrayNode claims = node.putArray("claims");
        of.claims().forEach(claim -> claim(claims.addObject(), claim, cover));
        ArrayNode evidence = node.putArray("evidence");
        of.evidence().forEach(item -> evidence(evidence.addObject(), item));
        ArrayNode stances = node.putArray("stances");
        of.stances().forEach(stance -> stance(stances.addObject(), cover.shown(stance)));
        ArrayNode noticed = node.putArray("findings");
        findings.forEach(finding -> finding(noticed.addObject(), noticed.size(), finding, of.review()));
        ArrayNode comments = node.putArray("comments");
        of.comments().forEach(comment -> comment(comments.addObject(), comment, cover.hides(comment)));
        Seal seal = of.review().seal();
        if (seal != null) {
            seal(node.putObject("seal"), seal);
        }
        return node;
    }

    private static void article(ObjectNode node, Article article) {
        Json.put(node, "file_name", article.fileName());
        node.put("sha256", article.original().sha256());
        node.put("size", article.original().size());
        node.put("media_type", article.original().mediaType());
        Json.put(node, "headline", article.headline());
        Json.put(node, "byline", article.byline());
        Json.put(node, "outlet", article.outlet());
        Json.put(node, "published", article.published());
        Json.put(node, "address", article.address());
        Json.put(node, "language", article.language());
        Json.put(node, "captured", article.captured());
        node.put("text", article.text());
    }

    private static void claim(ObjectNode node, Claim claim, Cover cover) {
        node.put("number", claim.number());
        node.put("wording", claim.wording());
        node.put("kind", Spelled.word(claim.kind()));
        Json.put(node, "claimant", claim.claimant());
        Json.put(node, "said_on", claim.saidOn());
        node.put("score", claim.score());
        node.put("state", Spelled.word(claim.state()));
        node.put("by_hand", claim.byHand());
        Json.put(node, "dismissed_because", claim.dismissedBecause());
        ArrayNode passages = node.putArray("passages");
        claim.passages()
                .forEach(passage -> passages.addObject()
                        .put("start", passage.start())
                        .put("end", passage.end())
                        .put("quote", passage.quote()));
        ArrayNode reasons = node.putArray("reasons");
        claim.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("cue", Spelled.word(reason.cue()))
                        .put("words", reason.words())
                        .put("start", reason.start())
                        .put("end", reason.end())
                        .put("weight", reason.weight()));
        ArrayNode answered = node.putArray("questions_answered");
        claim.answered().stream().sorted().forEach(question -> answered.add(Spelled.word(question)));
        Verdict verdict = claim.verdict();
        if (cover.hides(claim)) {
            node.putObject("verdict").put("covered", true);
        } else {
            if (verdict != null) {
                node.set("verdict", verdict(verdict));
            }
            ArrayNode second = node.putArray("second_ratings");
            claim.secondRatings().forEach(rating -> second(second.addObject(), rating));
        }
    }

    /** What was decided. */
    static ObjectNode verdict(Verdict verdict) {
        ObjectNode given = Json.object();
        given.put("rating", verdict.rating());
        given.put("reasons", verdict.reasons());
        given.put("as_of", verdict.asOf().toString());
        given.put("decided_by", verdict.by().name());
        given.put("decided_at", verdict.at().toString());
        ArrayNode media = given.putArray("media");
        verdict.media().stream().sorted().forEach(category -> media.add(Spelled.word(category)));
        return given;
    }

    private static void second(ObjectNode node, SecondRating second) {
        Json.put(node, "rating", second.rating());
        node.put("why", second.why());
        node.put("rated_by", second.by().name());
        node.put("rated_at", second.at().toString());
    }

    private static void finding(ObjectNode node, int number, Finding finding, Review review) {
        node.put("number", number);
        node.put("kind", Spelled.word(finding.kind()));
        if (finding.claim() != null) {
            node.put("claim", finding.claim());
        }
        if (finding.evidence() != null) {
            node.put("evidence", finding.evidence());
        }
        node.put("words", Words.what(finding));
        node.put("wants_attention", finding.wantsAttention());
        node.put("looked_at", review.findingsSeen().contains(finding.key()));
    }

    private static void evidence(ObjectNode node, Evidence item) {
        node.put("number", item.number());
        node.put("kind", Spelled.word(item.kind()));
        node.put("title", item.title());
        Provenance from = item.provenance();
        Json.put(node, "address", from.address());
        Json.put(node, "author", from.author());
        Json.put(node, "published", from.published());
        node.put("obtained_at", from.obtainedAt().toString());
        node.put("obtained_by", from.obtainedBy());
        Json.put(node, "how", from.how());
        Json.put(node, "file_name", from.fileName());
        if (item.content() != null) {
            node.put("sha256", item.content().sha256());
            node.put("size", item.content().size());
            node.put("media_type", item.content().mediaType());
        }
        Json.put(
                node, "grade", item.grade() == null ? null : item.grade().code().replace(" ", ""));
        Json.put(node, "text", item.text());
        if (item.post() != null) {
            post(node.putObject("post"), item.post());
        }
        ArrayNode facts = node.putArray("facts");
        item.facts()
                .forEach(fact -> facts.addObject()
                        .put("kind", Spelled.word(fact.kind()))
                        .put("value", fact.value())
                        .put("set_by", Spelled.word(fact.setBy()))
                        .put("read_from", fact.readFrom()));
    }

    private static void post(ObjectNode node, Post post) {
        node.put("platform", post.platform());
        Json.put(node, "shape", post.shape());
        Json.put(node, "id", post.id());
        Json.put(node, "name", post.name());
        Json.put(node, "handle", post.handle());
        node.put("text", post.text());
        Json.put(node, "created", post.created());
        Json.put(node, "language", post.language());
        Json.put(node, "address", post.address());
        count(node, "replies", post.counts().replies());
        count(node, "reposts", post.counts().reposts());
        count(node, "likes", post.counts().likes());
        node.put("typed_in", post.typedIn());
        ArrayNode media = node.putArray("media");
        post.media().forEach(item -> {
            ObjectNode medium = media.addObject();
            medium.put("kind", item.kind());
            Json.put(medium, "address", item.address());
            Json.put(medium, "description", item.description());
        });
    }

    private static void count(ObjectNode node, String name, @Nullable Long count) {
        if (count != null) {
            node.put(name, count);
        }
    }

    private static void stance(ObjectNode node, Stance stance) {
        node.put("claim", stance.claim());
        node.put("evidence", stance.evidence());
        node.put("direction", Spelled.word(stance.direction()));
        Json.put(node, "excerpt", stance.excerpt());
        Json.put(node, "note", stance.note());
        if (stance.page() != null) {
            node.put("page", stance.page());
        }
    }

    private static void comment(ObjectNode node, Comment comment, boolean isCovered) {
        node.put("number", comment.number());
        if (comment.claim() != null) {
            node.put("claim", comment.claim());
        }
        if (comment.evidence() != null) {
            node.put("evidence", comment.evidence());
        }
        if (comment.replyTo() != null) {
            node.put("reply_to", comment.replyTo());
        }
        if (isCovered) {
            node.put("covered", true);
        } else {
            node.put("text", comment.text());
        }
        node.put("by", comment.by().name());
        node.put("at", comment.at().toString());
        node.put("settled", comment.settled());
    }

    private static void seal(ObjectNode node, Seal seal) {
        node.put("entries", seal.entries());
        node.put("head", seal.head());
        node.put("evidence", seal.evidence());
        node.put("verdicts", seal.verdicts());
        node.put("public_key", seal.publicKey());
        node.put("signature", seal.signature());
        node.put("by", seal.by().name());
        node.put("at", seal.at().toString());
    }
}
