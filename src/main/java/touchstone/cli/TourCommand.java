package touchstone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import touchstone.model.Outcome;

/** {@code touchstone tour FOLDER}: a picture of every screen. The drawing itself is the window's, and handed in. */
@Command(name = "tour", description = "Draw a picture of every screen, light and dark, into a folder.")
final class TourCommand extends TypedCommand {

    private final BiFunction<Path, Optional<Path>, Outcome<List<Path>>> draw;

    @Parameters(paramLabel = "FOLDER", description = "Where the pictures go.")
    private Path folder = Path.of("");

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "Draw this article with its claims instead; nothing of it is kept.")
    private @Nullable Path article;

    TourCommand(Surroundings around, BiFunction<Path, Optional<Path>, Outcome<List<Path>>> draw) {
        super(around);
        this.draw = draw;
    }

    @Override
    public Integer call() {
        return draw.apply(folder, Optional.ofNullable(article))
                .fold(
                        pictures -> {
                            if (common.json) {
                                ArrayNode array = Json.array();
                                pictures.forEach(picture -> array.add(picture.toString()));
                                Json.print(array, around.out());
                            } else {
                                pictures.forEach(around.out()::println);
                            }
                            return Messages.DONE;
                        },
                        this::tell);
    }
}
