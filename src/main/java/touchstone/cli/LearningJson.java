package touchstone.cli;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.HouseHeads;
import touchstone.desk.Schooling;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Tally;
import touchstone.words.Words;

/** What a house learned, as programs read it. */
final class LearningJson {

    private LearningJson() {}

    static ObjectNode of(Schooling schooling) {
        ObjectNode answer = Json.object();
        ArrayNode choices = answer.putArray("choices");
        schooling.tallies().forEach(tally -> put(choices.addObject(), tally));
        put(answer.putObject("used"), schooling.used());
        answer.put("enough", schooling.proposal().isPresent());
        schooling.proposal().ifPresent(proposal -> {
            put(answer.putObject("compared"), proposal.compared());
            proposal.sinceInUse().ifPresent(since -> put(answer.putObject("since_in_use"), since));
            ArrayNode moved = answer.putArray("moved");
            proposal.moved()
                    .forEach(each -> moved.addObject()
                            .put("text", each.words())
                            .put("article", each.title())
                            .put("decision", Spelled.word(each.decision()))
                            .put("before", each.before())
                            .put("after", each.after())
                            .put("of", each.of()));
        });
        return answer;
    }

    static ObjectNode of(HouseHeads.Listing listing) {
        ObjectNode answer = Json.object();
        answer.put("in_use", listing.inUse());
        ArrayNode heads = answer.putArray("heads");
        listing.heads().forEach(head -> put(heads.addObject(), head));
        ArrayNode damaged = answer.putArray("unusable");
        listing.damaged().forEach(trouble -> damaged.add(Words.what(trouble)));
        return answer;
    }

    private static void put(ObjectNode node, KeptHead head) {
        node.put("name", head.name());
        node.put("learned_at", head.learnedAt().toString());
        node.put("learned_by", head.learnedBy());
        node.put("over", head.over());
        ArrayNode files = node.putArray("case_files");
        head.caseFiles().forEach(files::add);
        put(node.putObject("choices"), head.choices());
        put(node.putObject("compared"), head.compared());
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("language", tally.language());
        node.put("taken_up", tally.takenUp());
        node.put("dismissed", tally.dismissed());
        node.put("left", tally.left());
        node.put("articles", tally.articles());
        node.put("telling_articles", tally.telling());
    }

    private static void put(ObjectNode node, Comparison comparison) {
        node.put("with", comparison.before());
        node.put("articles", comparison.articles());
        node.put("judgement", comparison.judgement().name().toLowerCase(Locale.ROOT));
        put(node.putObject("average_precision"), comparison.averagePrecision());
        put(node.putObject("precision_at_10"), comparison.precisionAtTen());
        put(node.putObject("gained"), comparison.gained());
    }

    private static void put(ObjectNode node, Comparison.Pair pair) {
        put(node.putObject("before"), pair.before());
        put(node.putObject("after"), pair.after());
    }

    private static void put(ObjectNode node, Figure figure) {
        node.put("mean", figure.mean());
        node.put("low", figure.low());
        node.put("high", figure.high());
    }
}
