package touchstone.ui.review;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Labels;
import touchstone.words.Sizes;
import touchstone.words.Words;

/** What a seal holds, and what it does not prove. */
final class SealFacts {

    private SealFacts() {}

    /** The lines, from top to bottom. */
    static List<Node> of(Case now, Seal seal, @Nullable SealCheck check) {
        List<Content> files = now.evidence().stream()
                .map(Evidence::content)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        long bytes = files.stream().mapToLong(Content::size).sum();
        long verdicts = now.takenUp().filter(claim -> claim.verdict() != null).count();
        Label title = Headings.section(Words.text("review.seal.holds"));
        Label not = Headings.section(Words.text("review.seal.not"));
        VBox.setMargin(not, new Insets(18, 0, 4, 0));
        return List.of(
                title,
                FactRow.of(
                        Words.text("review.seal.journal"),
                        Words.text("review.seal.to-entry", seal.entries(), Sizes.hash(seal.head())),
                        null),
                FactRow.of(
                        Words.text("review.seal.article"),
                        Words.text(
                                "review.seal.one-file",
                                Sizes.hash(now.article().original().sha256())),
                        null),
                FactRow.of(
                        Words.text("review.seal.evidence"),
                        Words.text("review.seal.pieces", now.evidence().size(), files.size(), Sizes.of(bytes)),
                        null),
                FactRow.of(Words.text("review.seal.verdicts"), Words.text("review.seal.each-as-of", verdicts), null),
                FactRow.of(Words.text("review.seal.key"), key(check), null),
                not,
                Labels.wrapped(Words.text("review.seal.not.words"), "beside", "second", "airy"));
    }

    private static String key(@Nullable SealCheck check) {
        if (check == null) {
            return Words.text("review.seal.key-unchecked");
        }
        String known = switch (check.key()) {
            case KNOWN -> "review.seal.key-known";
            case NEW -> "review.seal.key-new";
            case ANOTHER -> "review.seal.key-another";
        };
        return Words.text(known, check.fingerprint());
    }
}
