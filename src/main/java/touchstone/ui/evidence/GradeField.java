package touchstone.ui.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Grade;
import touchstone.ui.kit.OwnKeys;

/** The field of a grade. While the focus is in it, A to F choose the source's half, and 1 to 6 that of the information. */
final class GradeField extends VBox implements OwnKeys {

    private final GradePick<Grade.Source> source;
    private final GradePick<Grade.Information> information;

    /** A field around both halves. */
    GradeField(GradePick<Grade.Source> source, GradePick<Grade.Information> information, Node... lines) {
        super(lines);
        this.source = source;
        this.information = information;
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public boolean wants(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        boolean isTyped = event.getEventType().equals(KeyEvent.KEY_TYPED);
        String key = isTyped ? event.getCharacter() : event.getCode().getChar();
        return !isHeld && (source(key).isPresent() || information(key).isPresent());
    }

    private void typed(KeyEvent event) {
        if (wants(event)) {
            event.consume();
            source(event.getCharacter()).ifPresent(source::pick);
            information(event.getCharacter()).ifPresent(information::pick);
        }
    }

    private static Optional<Grade.Source> source(@Nullable String key) {
        return Arrays.stream(Grade.Source.values())
                .filter(value -> key != null && value.name().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Grade.Information> information(@Nullable String key) {
        return Arrays.stream(Grade.Information.values())
                .filter(value -> Integer.toString(value.figure()).equals(key))
                .findFirst();
    }
}
