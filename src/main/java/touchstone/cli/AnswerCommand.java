package touchstone.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.edit.AnswerQuestion;

/** {@code touchstone answer CASE --claim N --question Q}: ticks one of the five questions of visual verification. */
@Command(
        name = "answer",
        description = "Note that one of the five questions of visual verification is answered for a claim.")
final class AnswerCommand extends EditCommand {

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(
            names = "--question",
            required = true,
            paramLabel = "QUESTION",
            description = "provenance, source, date, place or motivation.")
    private Claim.Question question = Claim.Question.PROVENANCE;

    @Option(names = "--open", description = "It is open again.")
    private boolean open;

    AnswerCommand(Surroundings around) {
        super(around);
    }

    @Override
    Outcome<AnswerQuestion> edit(Case found, Desk desk) {
        return Outcome.done(new AnswerQuestion(claim, question, !open));
    }

    @Override
    String said(Case after) {
        String left = Arrays.stream(Claim.Question.values())
                .filter(each -> !isAnswered(after, each))
                .map(Spelled::word)
                .collect(Collectors.joining(", "));
        return "Claim " + claim + ", " + Spelled.word(question) + ": " + (open ? "open" : "answered")
                + (left.isEmpty() ? "; all five are" : "; not answered: " + left);
    }

    private boolean isAnswered(Case after, Claim.Question each) {
        return after.claim(claim).filter(of -> of.answered().contains(each)).isPresent();
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("claim", claim);
        ArrayNode answered = answer.putArray("answered");
        Arrays.stream(Claim.Question.values())
                .filter(each -> isAnswered(after, each))
                .forEach(each -> answered.add(Spelled.word(each)));
    }
}
