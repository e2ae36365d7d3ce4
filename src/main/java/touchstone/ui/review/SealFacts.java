package touchstone.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Review;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Labels;
import touchstone.words.MissingWords;
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
        List<Node> lines = new ArrayList<>(List.of(
                title,
                row(
                        "review.seal.journal",
                        words(Words.text("review.seal.to-entry", seal.entries())),
                        code(Sizes.hash(seal.head()))),
                row(
                        "review.seal.article",
                        words(Words.text("review.seal.one-file")),
                        code(Sizes.hash(now.article().original().sha256()))),
                FactRow.of(
                        Words.text("review.seal.evidence"),
                        Words.text("review.seal.pieces", now.evidence().size(), files.size(), Sizes.of(bytes)),
                        null),
                FactRow.of(Words.text("review.seal.verdicts"), Words.text("review.seal.each-as-of", verdicts), null),
                row("review.seal.key", key(check))));
        lines.addAll(letPass(now.review().waivers()));
        lines.add(not);
        lines.add(Labels.wrapped(Words.text("review.seal.not.words"), "beside", "second", "airy"));
        return List.copyOf(lines);
    }

    private static List<Node> letPass(List<Review.Waiver> waivers) {
        if (waivers.isEmpty()) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        Label heading = Headings.section(Words.text("review.seal.let-pass"));
        VBox.setMargin(heading, new Insets(18, 0, 4, 0));
        lines.add(heading);
        waivers.forEach(waiver -> {
            Label why = Labels.wrapped(
                    Words.text(
                            "review.seal.let-pass.why",
                            waiver.because(),
                            waiver.by().name()),
                    "beside",
                    "third");
            VBox.setMargin(why, new Insets(0, 0, 6, 0));
            lines.add(Labels.wrapped(MissingWords.line(waiver.missing()), "beside"));
            lines.add(why);
        });
        return lines;
    }

    private static Node[] key(@Nullable SealCheck check) {
        if (check == null) {
            return new Node[] {words(Words.text("review.seal.key-unchecked"))};
        }
        String known = switch (check.key()) {
            case COMPARED -> "review.seal.key-compared";
            case WITHDRAWN -> "review.seal.key-withdrawn";
            case KNOWN -> "review.seal.key-known";
            case NEW -> "review.seal.key-new";
            case ANOTHER -> "review.seal.key-another";
            case CANNOT_SAY -> "review.seal.key-cannot-say";
        };
        return new Node[] {
            words(Words.text("review.seal.key-sort")), code(check.fingerprint()), words(Words.text(known))
        };
    }

    private static FactRow row(String key, Node... values) {
        FlowPane value = new FlowPane(4, 0, values);
        HBox.setHgrow(value, Priority.ALWAYS);
        return new FactRow(Words.text(key), value, null);
    }

    private static Label words(String words) {
        return Labels.wrapped(words, "fact-value", "beside");
    }

    private static Label code(String words) {
        return Labels.code(words, "fact-value");
    }
}
