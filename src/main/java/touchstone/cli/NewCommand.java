package touchstone.cli;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import touchstone.model.Case;
import touchstone.words.Times;
import touchstone.words.Words;

/** {@code touchstone new ARTICLE}: a case from an article; prints its number. */
@Command(name = "new", description = "Begin a case from an article; prints the case's number.")
final class NewCommand extends DeskCommand {

    @Mixin
    private final ArticleOption article = new ArticleOption();

    @Option(names = "--title", paramLabel = "TITLE", description = "What lists show (default: the article's own).")
    private @Nullable String title;

    NewCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Messages.tellOfHeads(around);
        return article.read(
                around,
                arrival -> begin(desk -> {
                    Optional<Case> earlier = desk.earlierCaseOf(arrival.article());
                    return desk.begin(arrival, title).map(begun -> print(begun, earlier));
                }));
    }

    private int print(Case begun, Optional<Case> earlier) {
        earlier.ifPresent(other -> note(Words.text(
                "cli.again.article",
                Integer.toString(other.number()),
                other.title(),
                other.trail().openedBy().name(),
                Times.exact(other.trail().openedAt().truncatedTo(ChronoUnit.MINUTES)))));
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("number", begun.number())
                            .put("id", begun.id())
                            .put("title", begun.title())
                            .put("claims", begun.claims().size()),
                    around.out());
        } else {
            around.out().println(begun.number());
        }
        return Messages.DONE;
    }
}
