package touchstone.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.desk.Joined;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.SealCheck;
import touchstone.model.Sureness;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.LastFinder;
import touchstone.model.edit.LastSeal;
import touchstone.model.edit.Rewind;
import touchstone.model.merge.Dispute;
import touchstone.words.Words;

/** {@code touchstone show CASE}: one case, whole. */
@Command(name = "show", description = "Show one case, whole.")
final class ShowCommand extends CaseCommand {

    @Option(names = "--at", paramLabel = "N", description = "The case as it was after entry N of its journal.")
    private @Nullable Integer at;

    /** What of the case does not fit its journal. */
    private Set<SealCheck.Part> broken = Set.of();

    ShowCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Integer entry = at;
        return entry == null ? look(this::now) : look((desk, found) -> past(desk, found, entry));
    }

    private Outcome<Integer> now(Desk desk, Case found) {
        broken = desk.broken();
        int status = print(
                found,
                desk.findings(),
                common.cover(found, around),
                desk.journal(),
                Joined.at(desk).disputes(),
                desk.who());
        String parts = broken.stream().sorted().map(Words::name).collect(Collectors.joining(", "));
        return broken.isEmpty()
                ? Outcome.done(status)
                : Outcome.refused(Trouble.forbidden("trouble.cli.damaged-case", found.number(), parts));
    }

    /** What is covered now is covered in the past. */
    private Outcome<Integer> past(Desk desk, Case found, int entry) {
        List<Entry> journal = desk.journal();
        return new Rewind(journal)
                .at(entry)
                .map(then -> then.numbered(found.number()))
                .map(then -> print(
                        then,
                        desk.tools().checks().in(then),
                        common.cover(found, around).overPast(then),
                        journal.subList(0, entry),
                        List.of(),
                        desk.who()));
    }

    private int print(
            Case found, List<Finding> findings, Cover cover, List<Entry> journal, List<Dispute> disputes, Person who) {
        String finder = LastFinder.in(journal);
        boolean isChanged = LastSeal.isChangedSince(journal);
        Sureness sure = around.tools().get().finder().sureness(found.article().language(), finder);
        if (common.json) {
            ObjectNode node = CaseJson.of(found, findings, cover);
            node.put("changed_since_sign_off", isChanged);
            ArrayNode damaged = node.putArray("damaged");
            broken.stream().sorted().forEach(part -> damaged.add(Spelled.word(part)));
            if (!finder.isEmpty()) {
                node.put("finder", finder);
                Json.put(node, "language", found.article().language());
                node.put("sureness", Spelled.word(sure));
            }
            if (!disputes.isEmpty()) {
                ArrayNode array = node.putArray("to_settle");
                disputes.forEach(dispute -> Disputed.add(array.addObject(), dispute, found, who));
            }
            Json.print(node, around.out());
        } else {
            if (isChanged) {
                around.out().println("Changed since sign-off: nobody has signed it as it is here.");
            }
            around.out().print(CaseText.of(found, findings, cover));
            if (!disputes.isEmpty()) {
                around.out().println();
                Disputed.print(disputes, found, who, around.out());
            }
            if (!finder.isEmpty()) {
                around.out().println();
                around.out().println(FinderText.of(found.article(), finder, sure));
            }
        }
        return Messages.DONE;
    }
}
