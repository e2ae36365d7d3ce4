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
import touchstone.words.Words;

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
        if (backup == null) {
            return Salvage.of(damaged, Progress.UNSEEN).fold(this::surveyed, this::tell);
        }
        if (to == null) {
            throw wrong("--from needs --to NEW: a backup is copied, never moved.");
        }
        return Salvage.takeBackup(damaged, backup, to.toAbsolutePath()).fold(this::taken, this::tell);
    }

    private int taken(Path made) {
        if (common.json) {
            Json.print(Json.object().put("saved", made.toString()), around.out());
        } else {
            around.out().println(SurveyWords.saved(made));
        }
        return Messages.DONE;
    }

    private int surveyed(Salvage salvage) {
        try (salvage) {
            Survey survey = salvage.survey();
            if (!common.json) {
                SurveyWords.lines(survey).forEach(around.out()::println);
            }
            return to == null
                    ? told(survey, null)
                    : salvage.into(to.toAbsolutePath(), common.person(around), Progress.UNSEEN)
                            .fold(made -> told(survey, made), this::tell);
        }
    }

    /** Damage that was asked about is a finding; once everything is saved, all that was asked is done. */
    private int told(Survey survey, @Nullable Path saved) {
        if (common.json) {
            ObjectNode answer = json(survey);
            Json.put(answer, "saved", saved);
            Json.print(answer, around.out());
        } else if (saved != null) {
            around.out().println(SurveyWords.saved(saved));
            if (!survey.losesNothing()) {
                around.out().println(Words.text("cli.recover.part"));
            }
        } else if (survey.canBeSaved() && !survey.isWhole()) {
            around.out().println(Words.text("cli.recover.next", survey.file()));
        }
        boolean done = saved == null ? survey.isWhole() : survey.losesNothing();
        return done ? Messages.DONE : Messages.REFUSED;
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
