package touchstone.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.desk.HandingOver;

/** {@code touchstone export CASE --as FORMAT --to PATH}: hands a case over. */
@Command(name = "export", description = "Hand a case over as a file that stands alone.")
final class ExportCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "html.")
    private String format = "";

    @Option(names = "--to", required = true, paramLabel = "PATH", description = "Where to; an existing file stays.")
    private Path to = Path.of("");

    @Option(names = "--replace", description = "Put it in the place of an existing file.")
    private boolean replace;

    ExportCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look(desk -> named(desk, of)
                .then(_ -> new HandingOver(desk).export(format, to, replace))
                .map(written -> {
                    around.out().println(written);
                    return Messages.DONE;
                }));
    }
}
