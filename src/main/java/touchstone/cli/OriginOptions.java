package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.When;

/** What a person knows of a piece of evidence that the case has not yet. */
final class OriginOptions {

    /** What these options are called. */
    static final List<String> NAMES =
            List.of("--kind", "--title", "--source-url", "--published-at", "--author", "--how");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Typed.Kind.class,
            description = "What it is (default: recognised), such as social-post, phone-call or note.")
    Evidence.@Nullable Kind kind;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            converter = Typed.Said.class,
            description = "A short name for lists.")
    @Nullable
    String title;

    @Option(
            names = "--source-url",
            paramLabel = "URL",
            converter = Typed.Said.class,
            description = "Where it stands or stood.")
    @Nullable
    String sourceUrl;

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = Typed.Time.class,
            description = "When it was published: 2022-09-22 or 2022-09-22T07:40Z.")
    @Nullable
    When publishedAt;

    @Option(names = "--author", paramLabel = "NAME", converter = Typed.Said.class, description = "Who made or said it.")
    @Nullable
    String author;

    @Option(names = "--how", paramLabel = "TEXT", converter = Typed.Said.class, description = "How it was obtained.")
    @Nullable
    String how;

    /** Where it came from, as far as the person says. */
    Provenance of(Provenance now) {
        return new Provenance(sourceUrl, author, publishedAt, now.obtainedAt(), now.obtainedBy(), how, now.fileName());
    }
}
