package touchstone.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.desk.HandingOver;
import touchstone.model.Outcome;
import touchstone.words.Words;

/** {@code touchstone export CASE --as FORMAT --to PATH}: hands a case over. */
@Command(name = "export", description = "Hand a case over as a file that stands alone.")
final class ExportCommand extends CaseCommand {

    /** A bundle is known by what is in it, whatever its name. */
    private static final String BUNDLE = "bundle";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description = "html, bundle or timeline (a picture, PNG).")
    private String format = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PATH",
            description = "Where to, or - for standard output; an existing file stays.")
    private Path to = Path.of("");

    @Option(names = "--replace", description = "Put it in the place of an existing file.")
    private boolean replace;

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

    @Option(
            names = "--with-names",
            description = "In a bundle, take along the names of people who are not to be named.")
    private boolean withNames;

    ExportCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if (common.json && isStandardOutput()) {
            throw wrong("With --to - the report itself goes to standard output: leave out --json, or give a file.");
        }
        if (withNames && !format.equals(BUNDLE)) {
            throw wrong("--with-names goes with --as bundle: in every other form, such names are always left out.");
        }
        return look(
                (desk, _) -> handing(desk).then(handing -> isStandardOutput() ? streamed(handing) : filed(handing)));
    }

    private Outcome<HandingOver> handing(Desk desk) {
        HandingOver handing = new HandingOver(desk, withNames);
        return passphrase.isGiven() ? passphrase.toLock(around).map(handing::under) : Outcome.done(handing);
    }

    private boolean isStandardOutput() {
        return to.toString().equals("-");
    }

    private Outcome<Integer> filed(HandingOver handing) {
        return handing.export(format, to, replace).map(handed -> {
            String ending = "." + handing.ending(format);
            if (!format.equals(BUNDLE)
                    && !to.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
                note(Words.text("cli.export.ending", to.getFileName(), ending));
            }
            if (common.json) {
                Json.print(json(handed), around.out());
            } else {
                around.out().println(handed.to());
            }
            return status(handed);
        });
    }

    private Outcome<Integer> streamed(HandingOver handing) {
        return handing.written(format).map(handed -> {
            around.out().writeBytes(handed.to());
            around.out().flush();
            return status(handed);
        });
    }

    private int status(HandingOver.Handed<?> handed) {
        handed.caution().ifPresent(caution -> Messages.tell(caution, around.err()));
        return handed.doubt()
                .map(trouble -> Messages.tell(trouble, around.err()))
                .orElse(Messages.DONE);
    }

    private ObjectNode json(HandingOver.Handed<Path> handed) {
        ObjectNode answer =
                Json.object().put("as", format).put("to", handed.to().toString());
        answer.put("whole", handed.broken().isEmpty());
        ArrayNode broken = answer.putArray("broken");
        handed.broken().stream().sorted().forEach(part -> broken.add(Spelled.word(part)));
        return answer;
    }
}
