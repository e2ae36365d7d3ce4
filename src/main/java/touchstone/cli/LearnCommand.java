package touchstone.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.casefile.CaseFile;
import touchstone.desk.HouseHeads;
import touchstone.desk.School;
import touchstone.desk.Schooling;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Moved;
import touchstone.words.LearningWords;
import touchstone.words.Words;

/** {@code touchstone learn [CASEFILE…]}: what the choices in them teach the claim finder; uses it only if told to. */
@Command(
        name = "learn",
        description = "Learn from what was taken up and dismissed how to order claims, and compare that with what is in"
                + " use, on articles held back. Changes nothing, unless --keep puts what was learned to use.")
final class LearnCommand extends TypedCommand {

    @Parameters(paramLabel = "CASEFILE", arity = "0..*", description = "The case files (default: as --case-file).")
    private List<Path> files = List.of();

    @Option(
            names = "--keep",
            description = "Keep what was learned, and let it order the claims of new cases from here on; refused if it"
                    + " orders them worse.")
    private boolean keep;

    LearnCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        List<CaseFile> opened = new ArrayList<>();
        try {
            return learned(opened).then(this::told).fold(done -> done, this::tell);
        } finally {
            opened.forEach(CaseFile::close);
        }
    }

    private HouseHeads heads() {
        return new HouseHeads(around.folders().heads());
    }

    private Outcome<Schooling> learned(List<CaseFile> opened) {
        List<Path> paths = files.isEmpty() ? List.of(common.caseFileIn(around)) : files;
        for (Path path : paths) {
            Outcome<CaseFile> file = CaseFile.openReadOnly(path);
            file.result().ifPresent(opened::add);
            if (file.refusal().isPresent()) {
                return file.then(_ -> Outcome.refused(file.refusal().orElseThrow()));
            }
        }
        return new School(heads(), around.clock())
                .learn(opened.stream().map(School.Source::of).toList(), common.person(around), Progress.UNSEEN);
    }

    private Outcome<Integer> told(Schooling schooling) {
        if (!common.json) {
            schooling.tallies().forEach(tally -> around.out().println(LearningWords.tally(tally)));
        }
        if (schooling.proposal().isEmpty()) {
            if (common.json) {
                Json.print(LearningJson.of(schooling), around.out());
            }
            return Outcome.refused(
                    Trouble.forbidden("trouble.learning.too-few", LearningWords.lacks(schooling.used())));
        }
        Schooling.Proposal proposal = schooling.proposal().get();
        if (keep && proposal.isWorse()) {
            return Outcome.refused(Trouble.forbidden("trouble.learning.worse"));
        }
        return (keep ? heads().keep(proposal.head()).map(KeptHead::name) : Outcome.done(""))
                .map(kept -> shown(schooling, proposal, kept));
    }

    private int shown(Schooling schooling, Schooling.Proposal proposal, String kept) {
        if (common.json) {
            var answer = LearningJson.of(schooling);
            Json.put(answer, "kept", kept.isEmpty() ? null : kept);
            Json.print(answer, around.out());
            return Messages.DONE;
        }
        print(proposal.compared());
        proposal.sinceInUse().ifPresent(this::print);
        around.out().println();
        proposal.moved().forEach(this::print);
        around.out().println();
        around.out().println(kept.isEmpty() ? Words.text("cli.learn.not-kept") : Words.text("cli.learn.kept", kept));
        return Messages.DONE;
    }

    private void print(Comparison comparison) {
        around.out().println();
        around.out().println(LearningWords.judged(comparison));
        print("average precision", comparison.averagePrecision());
        print("precision at 10", comparison.precisionAtTen());
    }

    private void print(String name, Comparison.Pair pair) {
        around.out().printf("  %-18s %s, now %s%n", name, figure(pair.before()), figure(pair.after()));
    }

    private static String figure(Figure figure) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure.mean(), figure.low(), figure.high());
    }

    private void print(Moved moved) {
        around.out()
                .printf(
                        "  %3d to %-3d %-10s %s%n",
                        moved.before(), moved.after(), Words.name(moved.decision()), moved.words());
    }
}
