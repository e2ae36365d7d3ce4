package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with the modifiers that are held with it. Plain letters are told by their key; plain figures and signs by what
 * was typed, since keyboards differ in how they are reached.
 *
 * @param modifiers held with it; {@code MAIN} is Ctrl, or Command on a Mac
 * @param key as written on a key cap: {@code K}, {@code ?}, {@code F6}, {@code Enter}, {@code ←}
 */
public record Shortcut(Set<Modifier> modifiers, String key) {

    /** What is held. */
    public enum Modifier {
        MAIN("Ctrl"),
        ALT("Alt"),
        SHIFT("Shift");

        private final String written;

        Modifier(String written) {
            this.written = written;
        }
    }

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private static final Map<String, Set<KeyCode>> CODES = Map.ofEntries(
            Map.entry("Enter", Set.of(KeyCode.ENTER)),
            Map.entry("Esc", Set.of(KeyCode.ESCAPE)),
            Map.entry("Delete", Set.of(KeyCode.DELETE)),
            Map.entry("Space", Set.of(KeyCode.SPACE)),
            Map.entry("←", Set.of(KeyCode.LEFT)),
            Map.entry("→", Set.of(KeyCode.RIGHT)),
            Map.entry("↑", Set.of(KeyCode.UP)),
            Map.entry("↓", Set.of(KeyCode.DOWN)),
            Map.entry("+", Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS)),
            Map.entry("−", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT)),
            Map.entry("/", Set.of(KeyCode.SLASH, KeyCode.DIVIDE)));

    public Shortcut {
        modifiers = Set.copyOf(modifiers);
    }

    /** Reads a shortcut as it is written: {@code Ctrl Shift V}, {@code T}, {@code Alt ←}. */
    public static Shortcut of(String written) {
        List<String> parts = Arrays.asList(written.split(" "));
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        parts.subList(0, parts.size() - 1).forEach(part -> held.add(modifier(part)));
        return new Shortcut(held, parts.getLast());
    }

    /** Reads a shortcut that may be written wrong. */
    public static Optional<Shortcut> read(String written) {
        try {
            Shortcut found = of(written);
            boolean isKey = found.isTyped() || !found.codes().isEmpty();
            return isKey ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** As it is written, the same on every system: {@code Ctrl Shift V}. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (Modifier modifier : Modifier.values()) {
            if (modifiers.contains(modifier)) {
                text.append(modifier.written).append(' ');
            }
        }
        return text.append(key).toString();
    }

    /** The shortcut that was pressed; none where a sign is typed with it, or only Ctrl, Alt or Shift is held so far. */
    static Optional<Shortcut> pressed(KeyEvent event) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        if (event.isShortcutDown()) {
            held.add(Modifier.MAIN);
        }
        if (event.isAltDown()) {
            held.add(Modifier.ALT);
        }
        if (event.isShiftDown()) {
            held.add(Modifier.SHIFT);
        }
        KeyCode code = event.getCode();
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        if (code.isLetterKey() || code.isFunctionKey() || (code.isDigitKey() && isHeld)) {
            String name = code.getName();
            return Optional.of(new Shortcut(held, name.substring(code.isDigitKey() ? name.length() - 1 : 0)));
        }
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(entry -> new Shortcut(held, entry.getKey()))
                .filter(found -> !found.isTyped() && (isHeld || found.key.length() > 1 || code.isArrowKey()))
                .findFirst();
    }

    /** The sign that was typed, where it is one that is told by its sign. */
    static Optional<Shortcut> typed(KeyEvent event) {
        String sign = event.getCharacter().equals("-") ? "−" : event.getCharacter();
        boolean isSign = sign.length() == 1
                && !Character.isLetter(sign.charAt(0))
                && !Character.isWhitespace(sign.charAt(0))
                && !Character.isISOControl(sign.charAt(0));
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        return isSign && !isHeld ? Optional.of(new Shortcut(Set.of(), sign)) : Optional.empty();
    }

    /** Whether the window or its fields need it for themselves, so that it can stand for nothing else. */
    boolean isReserved() {
        boolean steers = Set.of("Esc", "Enter", "Space", "Delete", "↑", "↓").contains(key) && modifiers.isEmpty();
        boolean edits = modifiers.equals(Set.of(Modifier.MAIN)) && "ACX".contains(key);
        return steers || edits;
    }

    /** What its key caps say, in order. */
    public List<String> caps() {
        List<String> caps = new ArrayList<>();
        if (modifiers.contains(Modifier.MAIN)) {
            caps.add(MAC ? "⌘" : "Ctrl");
        }
        if (modifiers.contains(Modifier.ALT)) {
            caps.add(MAC ? "⌥" : "Alt");
        }
        if (modifiers.contains(Modifier.SHIFT)) {
            caps.add(MAC ? "⇧" : "Shift");
        }
        caps.add(key);
        return caps;
    }

    /** The shortcut in one line. */
    public String text() {
        return String.join(" ", caps());
    }

    /** Whether it is one that a text field needs for itself while somebody writes in it. */
    public boolean belongsToWriting() {
        boolean isHeld = modifiers.contains(Modifier.MAIN) || modifiers.contains(Modifier.ALT);
        boolean isFunctionKey = key.matches("F\\d+");
        boolean edits = modifiers.contains(Modifier.MAIN) && "ACVXYZ←→".contains(key) && !isPasteOfText();
        return edits || !(isHeld || isFunctionKey);
    }

    /** Whether a key that went down is this one. */
    public boolean isPressedBy(KeyEvent event) {
        return !isTyped()
                && event.isShortcutDown() == modifiers.contains(Modifier.MAIN)
                && event.isAltDown() == modifiers.contains(Modifier.ALT)
                && (event.isShiftDown() == modifiers.contains(Modifier.SHIFT) || key.equals("+"))
                && codes().contains(event.getCode());
    }

    /** Whether what was typed is this one. */
    public boolean isTypedBy(KeyEvent event) {
        String typed = event.getCharacter().equals("-") ? "−" : event.getCharacter();
        return isTyped() && !event.isShortcutDown() && !event.isAltDown() && typed.equals(key);
    }

    private boolean isPasteOfText() {
        return key.equals("V") && modifiers.contains(Modifier.SHIFT);
    }

    private boolean isTyped() {
        return modifiers.isEmpty() && key.length() == 1 && !Character.isLetter(key.charAt(0)) && !"←→↑↓".contains(key);
    }

    private Set<KeyCode> codes() {
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            return Set.of(KeyCode.valueOf("DIGIT" + key), KeyCode.valueOf("NUMPAD" + key));
        }
        Set<KeyCode> known = CODES.get(key);
        return known != null ? known : Set.of(KeyCode.valueOf(key));
    }

    private static Modifier modifier(String written) {
        return Arrays.stream(Modifier.values())
                .filter(modifier -> modifier.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
