package touchstone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.casefile.Salvage;
import touchstone.model.Progress;
import touchstone.model.Survey;
import touchstone.words.SurveyWords;

/** {@code touchstone recover CASEFILE [--to NEW]}: what is whole in a damaged case file, and saving it. */
@Command(
        name = "recover",
        description = "Say what of a damaged case file is whole; with --to, save it into a new case file. The damaged "
                + "file and its backups are left as they are.")
final class RecoverCommand extends TypedCommand {

    @Parameters(paramLabel = "CASEFILE", arity = "0..1", description = "The case file (default: as --case-file).")
    private @Nullable Path file;

    @Option(names = "--to", paramLabel = "NEW", description = "Save what can be read into this new case file.")
    private @Nullable Path to;

    @Option(names = "--from", paramLabel = "BACKUP", description = "With --to: take this backup instead.")
    private @Nullable Path backup;

    RecoverCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Path damaged = file == null ? common.caseFileIn(around) : file;
        if (to != null && backup != null) {
            return Salvage.takeBackup(damaged, backup, to.toAbsolutePath())
                    .fold(made -> saved(made, true), this::tell);
        }
        return Salvage.of(damaged, Progress.UNSEEN)
                .fold(this::answered, this::tell);
    }

    private int answered(Salvage salvage) {
        try (salvage) {
            Survey survey = salvage.survey();
            if (common.json) {
                Json.print(json(survey), around.out());
            } else {
                SurveyWords.lines(survey).forEach(around.out()::println);
            }
            boolean whole = survey.isWhole();
            if (to == null) {
                return whole ? Messages.DONE : Messages.REFUSED;
            }
            return salvage.into(to.toAbsolutePath(), common.person(around), Progress.UNSEEN)
                    .fold(made -> saved(made, whole), this::tell);
        }
    }

    private int saved(Path made, boolean whole) {
        Messages.note(SurveyWords.saved(made), around.err());
        return whole ? Messages.DONE : Messages.REFUSED;
    }

    private static ObjectNode json(Survey survey) {
        ObjectNode answer = Json.object();
        answer.put("whole", survey.isWhole());
        answer.put("entries", survey.entries());
        answer.put("entries_of", survey.of());
        answer.put("files", survey.files());
        answer.put("files_lost", survey.lostFiles());
        ArrayNode cases = answer.putArray("cases");
        survey.cases()
                .forEach(each -> cases.addObject()
                        .put("case", each.number())
                        .put("title", each.title())
                        .put("entries", each.entries())
                        .put("entries_of", each.of()));
        ArrayNode flaws = answer.putArray("flaws");
        survey.flaws().forEach(flaws::add);
        ArrayNode backups = answer.putArray("backups");
        survey.backups()
                .forEach(each -> backups.addObject()
                        .put("file", each.file().toString())
                        .put("made_at", each.madeAt().toString())
                        .put("good", each.isGood())
                        .put("cases", each.cases())
                        .put("entries", each.entries())
                        .put("lacks", each.lacks()));
        return answer;
    }
}
