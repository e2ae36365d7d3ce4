package touchstone.ui.evidence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Provenance;
import touchstone.model.When;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** What was read from a piece of evidence, line by line, with who set it. */
final class FactsTable {

    /** What is longer is wrapped, and so not set as a code. */
    private static final int LONGEST_CODE = 28;

    private static final int BRIEF = 16;

    private final VBox node = Rows.column(0);

    /** The facts of a piece of evidence. */
    FactsTable(Evidence item) {
        Label setBy = Labels.whole(Words.text("evidence.facts.set-by"), "fact-source", "third");
        HBox head = Rows.row(
                0,
                Rows.growing(Labels.of(
                        Words.text(item.content() == null ? "evidence.facts.written" : "evidence.facts.read"),
                        "beside",
                        "third")),
                setBy);
        head.getStyleClass().addAll("fact-row", "fact-head");
        node.getChildren().add(head);
        item.facts().stream()
                .filter(Fact::isForPeople)
                .forEach(fact -> node.getChildren().add(row(fact)));
        if (item.post() != null && item.facts().stream().noneMatch(FactsTable::isAuthor)) {
            node.getChildren()
                    .add(new FactRow(
                            Words.name(Fact.Kind.AUTHOR_NAME),
                            PostCard.absent(item.post().typedIn()),
                            null));
        }
        Content content = item.content();
        if (content != null) {
            node.getChildren().add(hash(content));
        }
        node.getChildren().add(obtained(item.provenance()));
        node.getChildren().getLast().getStyleClass().add("last");
    }

    /** The table. */
    Region node() {
        return node;
    }

    private static boolean isAuthor(Fact fact) {
        return fact.kind() == Fact.Kind.AUTHOR_NAME || fact.kind() == Fact.Kind.AUTHOR_HANDLE;
    }

    private static Node row(Fact fact) {
        boolean isId = fact.kind() == Fact.Kind.POST_ID || fact.kind() == Fact.Kind.AUTHOR_ID;
        FactRow row = isId && fact.value().length() <= LONGEST_CODE
                ? FactRow.code(Words.name(fact.kind()), words(fact), fact.setBy())
                : FactRow.of(Words.name(fact.kind()), words(fact), fact.setBy());
        if (!fact.readFrom().isBlank()) {
            Tooltip.install(row, Hint.of(Words.text("evidence.facts.read-from", Visible.marked(fact.readFrom()))));
        }
        return row;
    }

    private static Node hash(Content content) {
        Label hash = Labels.code(Sizes.hash(content.sha256()), "fact-value");
        hash.setTooltip(Hint.of(content.sha256()));
        hash.setAccessibleText(content.sha256());
        HBox value = new HBox(hash, Labels.whole(", " + Sizes.of(content.size()), "fact-value", "beside"));
        return new FactRow(Words.text("evidence.facts.hash"), value, Fact.SetBy.PROGRAM);
    }

    private static Node obtained(Provenance provenance) {
        String when = Times.minute(provenance.obtainedAt(), ZoneId.systemDefault());
        String how = provenance.how() == null || provenance.how().isBlank() ? "" : ", " + provenance.how();
        return FactRow.of(Words.text("evidence.facts.obtained"), Visible.marked(when + how), Fact.SetBy.PERSON);
    }

    private static String words(Fact fact) {
        String value = Visible.marked(fact.value());
        return switch (fact.kind()) {
            case TIME_IN_ID,
                    STATED_TIME,
                    RECEIVED_TIME,
                    EDITED_TIME,
                    CAMERA_TIME,
                    SATELLITE_TIME,
                    CHANGED_TIME,
                    CREATED_TIME -> time(value);
            case LANGUAGE -> language(value);
            case LIKENESS -> value.substring(0, Math.min(BRIEF, value.length())) + "…";
            case AUTHOR_HANDLE -> value.startsWith("@") ? value : "@" + value;
            default -> value;
        };
    }

    private static String time(String value) {
        try {
            return Times.exact(Instant.parse(value));
        } catch (DateTimeParseException notAMoment) {
            return value.contains("T")
                    ? withoutZone(value)
                    : When.parse(value).map(Times::stated).orElse(value);
        }
    }

    private static String withoutZone(String value) {
        try {
            return Times.withoutZone(LocalDateTime.parse(value));
        } catch (DateTimeParseException notATime) {
            return value;
        }
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isBlank() || name.equals(tag) ? tag : Words.text("evidence.facts.language", name, tag);
    }
}
