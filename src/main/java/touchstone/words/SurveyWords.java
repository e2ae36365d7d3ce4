package touchstone.words;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Survey;

/** What is whole in a damaged case file, and what is not, in sentences. */
public final class SurveyWords {

    private SurveyWords() {}

    /** Everything that was found, a line each. */
    public static List<String> lines(Survey survey) {
        List<String> lines = new ArrayList<>();
        lines.add(head(survey));
        whole(survey).forEach(line -> lines.add("  " + Words.text("recovery.whole") + "  " + line));
        damaged(survey).forEach(line -> lines.add("  " + Words.text("recovery.damaged") + "  " + line));
        survey.backups().forEach(each -> lines.add("  " + Words.text("recovery.backup") + "  " + backup(each)));
        return lines;
    }

    /** What became of the file, in a sentence. */
    public static String head(Survey survey) {
        Object name = survey.file().getFileName();
        if (survey.isWhole()) {
            return Words.text("recovery.head.whole", name);
        }
        if (!survey.canBeSaved()) {
            return Words.text("recovery.head.nothing", name);
        }
        return Words.text(survey.losesNothing() ? "recovery.head.all" : "recovery.head.part", name);
    }

    /** What is whole, a line each. */
    public static List<String> whole(Survey survey) {
        List<String> lines = new ArrayList<>();
        if (survey.canBeSaved()) {
            lines.add(Words.text(
                    "recovery.cases", survey.wholeCases().size(), survey.cases().size()));
            lines.add(Words.text("recovery.entries", survey.entries(), survey.of()));
        }
        if (survey.files() > 0) {
            lines.add(Words.text("recovery.files", survey.files(), survey.files() + survey.lostFiles()));
        }
        return lines;
    }

    /** What is not, and where, a line each. */
    public static List<String> damaged(Survey survey) {
        List<String> lines = new ArrayList<>();
        survey.cutCases().forEach(each -> lines.add(cut(each)));
        lines.addAll(survey.flaws());
        return lines;
    }

    private static String cut(Survey.Remains each) {
        String title = each.title().isBlank() ? "" : "“" + each.title() + "”";
        return each.entries() == 0
                ? Words.text("recovery.case-lost", Integer.toString(each.number()), each.of())
                : Words.text("recovery.case-cut", Integer.toString(each.number()), title, each.entries(), each.of());
    }

    /** What a backup holds, and what it lacks. */
    public static String backup(Survey.Backup backup) {
        String made = Times.minute(backup.madeAt(), ZoneId.systemDefault());
        if (!backup.isGood()) {
            return Words.text("recovery.backup.bad", made, backup.file().getFileName());
        }
        return backup.lacks() == 0
                ? Words.text("recovery.backup.all", made, backup.cases(), backup.entries())
                : Words.text("recovery.backup.good", made, backup.cases(), backup.entries(), backup.lacks());
    }

    /** Where it was saved. */
    public static String saved(Path made) {
        return Words.text("recovery.saved", made);
    }
}
