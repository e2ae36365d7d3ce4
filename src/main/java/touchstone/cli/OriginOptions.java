package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.When;

/** What a person knows of a piece of evidence that the case has not yet. */
final class OriginOptions {

    /** What these options are called. */
    static final List<String> NAMES = List.of(
            "--kind",
            "--title",
            "--source-url",
            "--published-at",
            "--author",
            "--how",
            "--function",
            "--reached",
            "--heard-by",
            "--naming",
            "--wording");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it is (default: recognised): social-post, image, video, audio, document, web-page,"
                    + " web-archive, dataset, official-statement, phone-call, interview or note.")
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

    @Option(
            names = "--function",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "Of who said it in a statement, call or interview: as what.")
    @Nullable
    String function;

    @Option(
            names = "--reached",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "How they were reached.")
    @Nullable
    String reached;

    @Option(names = "--heard-by", paramLabel = "TEXT", converter = Typed.Said.class, description = "Who else heard it.")
    @Nullable
    String heardBy;

    @Option(
            names = "--naming",
            paramLabel = "NAMING",
            description =
                    "Whether they may be named: not-asked (default), by-name, by-function or not-at-all; a name that"
                            + " may not stays out of reports and pictures.")
    Testimony.@Nullable Naming naming;

    @Option(
            names = "--wording",
            paramLabel = "WORDING",
            description = "Whether the words are theirs: not-said (default), word-for-word or notes.")
    Testimony.@Nullable Wording wording;

    /** Who said it and on what terms, as far as the person says. */
    Testimony testimony() {
        return new Testimony(
                author,
                function,
                reached,
                heardBy,
                naming == null ? Testimony.Naming.NOT_ASKED : naming,
                wording == null ? Testimony.Wording.NOT_SAID : wording);
    }

    /** Whether anything was said of who said it. */
    boolean isTestimony() {
        return function != null || reached != null || heardBy != null || naming != null || wording != null;
    }

    /** Where it came from, as far as the person says. */
    Provenance of(Provenance now) {
        return new Provenance(sourceUrl, author, publishedAt, now.obtainedAt(), now.obtainedBy(), how, now.fileName());
    }
}
