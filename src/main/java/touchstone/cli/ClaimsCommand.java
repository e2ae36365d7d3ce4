package touchstone.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Reason;
import touchstone.model.Sureness;
import touchstone.words.Words;

/** {@code touchstone claims ARTICLE}: what is worth checking in it; saves nothing. */
@Command(name = "claims", description = "Show what is worth checking in an article; saves nothing.")
final class ClaimsCommand extends TypedCommand {

    @Mixin
    private final ArticleOption article = new ArticleOption();

    @Option(names = "--all", description = "With --json, every sentence of the text in reading order too.")
    private boolean all;

    ClaimsCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Messages.tellOfHeads(around);
        return article.read(around, arrival -> shown(arrival.article(), arrival.found()));
    }

    private int shown(Article read, Found found) {
        if (common.json) {
            Json.print(json(read, found), around.out());
        } else {
            print(read, found);
            around.out().println();
            around.out().println(FinderText.of(read, found.finder(), sureness(read, found)));
        }
        return Messages.DONE;
    }

    private Sureness sureness(Article read, Found found) {
        return around.tools().get().finder().sureness(read.language(), found.finder());
    }

    private void print(Article read, Found found) {
        around.out().println(read.title());
        around.out().println();
        if (found.claims().isEmpty()) {
            around.out().println("No claims found.");
        }
        for (Claim claim : found.claims()) {
            around.out()
                    .printf(
                            Locale.ENGLISH,
                            "%.2f  %s%n",
                            claim.score(),
                            claim.wording().replaceAll("\\s+", " "));
            String who = claim.claimant() == null ? "" : ": " + claim.claimant();
            around.out()
                    .println("      " + Words.name(claim.kind()) + who + " · "
                            + claim.reasons().stream()
                                    .map(ClaimsCommand::reason)
                                    .collect(Collectors.joining("; ")));
        }
    }

    private ObjectNode json(Article read, Found found) {
        ObjectNode answer = Json.object();
        ObjectNode head = answer.putObject("article");
        head.put("title", read.title());
        head.put("sha256", read.original().sha256());
        head.put("characters", read.text().length());
        Json.put(head, "language", read.language());
        Json.put(head, "published", read.published());
        Json.put(head, "captured", read.captured());
        Json.put(head, "address", read.address());
        answer.put("finder", found.finder());
        Json.put(answer, "language", read.language());
        answer.put("sureness", Spelled.word(sureness(read, found)));
        ArrayNode claims = answer.putArray("claims");
        found.claims().forEach(claim -> add(claims.addObject(), claim, read));
        ArrayNode boilerplate = answer.putArray("boilerplate");
        found.boilerplate()
                .forEach(item -> boilerplate
                        .addObject()
                        .put("start", item.start())
                        .put("end", item.end())
                        .put("why", Words.name(item.kind())));
        if (all) {
            ArrayNode sentences = answer.putArray("sentences");
            found.sentences().forEach(sentence -> {
                ObjectNode node = sentences.addObject();
                node.put("start", sentence.start());
                node.put("end", sentence.end());
                node.put("kind", Spelled.word(sentence.kind()));
                node.put("score", rounded(sentence.score()));
                Json.put(node, "claimant", sentence.claimant());
            });
        }
        return answer;
    }

    private static void add(ObjectNode node, Claim claim, Article read) {
        node.put("text", claim.passage().quote());
        node.put("start", claim.passage().start());
        node.put("end", claim.passage().end());
        read.pageAt(claim.passage().start()).ifPresent(page -> node.put("page", page));
        node.put("wording", claim.wording());
        node.put("score", rounded(claim.score()));
        node.put("kind", Spelled.word(claim.kind()));
        Json.put(node, "claimant", claim.claimant());
        ArrayNode reasons = node.putArray("reasons");
        claim.reasons().forEach(reason -> reasons.add(reason(reason)));
        if (claim.passages().size() > 1) {
            ArrayNode repeats = node.putArray("repeats");
            claim.passages().stream()
                    .skip(1)
                    .forEach(passage ->
                            repeats.addObject().put("start", passage.start()).put("end", passage.end()));
        }
    }

    private static String reason(Reason reason) {
        return Words.name(reason.cue()) + ": " + reason.words().replaceAll("\\s+", " ")
                + String.format(Locale.ENGLISH, " (%+.2f)", reason.weight());
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
