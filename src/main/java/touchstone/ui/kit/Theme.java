package touchstone.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Light or dark: one style class on the root of each scene that wears it. The colours behind it stand in
 * {@code css/tokens.css}.
 */
public final class Theme {

    /** What the person asked for. */
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    private static final String DARK = "dark";
    private static final String WITHOUT_SHADOWS = "without-shadows";
    private static final List<String> SHEETS = List.of(
            "tokens",
            "type",
            "controls",
            "lists",
            "parts",
            "overlay",
            "learning",
            "shell",
            "welcome",
            "cases",
            "claims",
            "review",
            "evidence",
            "reviewing",
            "merge",
            "journal",
            "timeline");

    private final ObjectProperty<Choice> choice;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** Held here and weakly by the platform, which lives as long as the program and must not keep a closed window. */
    private final ChangeListener<ColorScheme> system = (_, _, _) -> settle();

    /** A theme that begins with a choice. */
    public Theme(Choice first) {
        choice = new SimpleObjectProperty<>(first);
        choice.subscribe(this::settle);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
        settle();
    }

    /** What the person asked for; may be set. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Whether it is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Goes from light to dark or back, away from what the system says. */
    public void toggle() {
        choice.set(dark.get() ? Choice.LIGHT : Choice.DARK);
    }

    /** Dresses a scene: fonts, stylesheets, and light or dark from now on. */
    public void wear(Scene scene) {
        Fonts.load();
        String base = new PrimerLight().getUserAgentStylesheetBSS();
        if (!Objects.equals(Application.getUserAgentStylesheet(), base)) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(stylesheets());
        dark.subscribe(isDark -> colour(scene.getRoot(), isDark));
        scene.rootProperty().subscribe(root -> {
            colour(root, dark.get());
            if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
                root.getStyleClass().add(WITHOUT_SHADOWS);
            }
        });
    }

    /** Whether the system asks for less motion: then nothing fades and nothing glides. */
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    /** The addresses of the program's stylesheets, in order. */
    public static List<String> stylesheets() {
        return SHEETS.stream().map(Theme::address).toList();
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name)
                .toExternalForm();
    }

    private void settle() {
        dark.set(
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    private static void colour(Parent root, boolean isDark) {
        if (!isDark) {
            root.getStyleClass().remove(DARK);
        } else if (!root.getStyleClass().contains(DARK)) {
            root.getStyleClass().add(DARK);
        }
    }
}
