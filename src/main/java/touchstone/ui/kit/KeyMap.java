package touchstone.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Which keys stand for which acts: those shipped, but where the person chose another. */
public final class KeyMap {

    private final ReadOnlyObjectWrapper<Map<Act, Shortcut>> chosen = new ReadOnlyObjectWrapper<>(Map.of());

    /** The keys as shipped. */
    public KeyMap() {}

    /** The keys of the window that a scene is in; as shipped where it is in none. */
    static KeyMap of(@Nullable Scene scene) {
        Object served = scene == null ? null : scene.getProperties().get(KeyMap.class);
        return served instanceof KeyMap keys ? keys : new KeyMap();
    }

    /** Lets whatever is drawn in a scene know of these keys. */
    public void serve(Scene scene) {
        scene.getProperties().put(KeyMap.class, this);
    }

    /** What the person chose; what is not among them is as shipped. */
    public ReadOnlyObjectProperty<Map<Act, Shortcut>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Sets all that the person chose. */
    public void choose(Map<Act, Shortcut> all) {
        chosen.set(Map.copyOf(all));
    }

    /** The keys of an act, the first of them shown. */
    public List<Shortcut> of(Act act) {
        Shortcut own = chosen.get().get(act);
        return own == null ? act.shortcuts() : List.of(own);
    }

    /** The keys of a command, the first of them shown. */
    List<Shortcut> of(Command command) {
        Act act = command.act();
        return act != null && isChanged(act) ? of(act) : command.shortcuts();
    }

    /** The key of an act that is shown, now and after every change. */
    ObservableValue<Optional<Shortcut>> shown(Act act) {
        return chosen.map(_ -> of(act).stream().findFirst());
    }

    /** Whether the person chose another key for an act. */
    boolean isChanged(Act act) {
        return chosen.get().containsKey(act);
    }

    /** Gives an act another key, in place of those that it has. */
    void change(Act act, Shortcut key) {
        Map<Act, Shortcut> next = copy();
        if (act.shortcuts().contains(key)) {
            next.remove(act);
        } else {
            next.put(act, key);
        }
        choose(next);
    }

    /** Gives an act the keys back that it was shipped with. */
    void restore(Act act) {
        Map<Act, Shortcut> next = copy();
        next.remove(act);
        choose(next);
    }

    private Map<Act, Shortcut> copy() {
        Map<Act, Shortcut> next = new EnumMap<>(Act.class);
        next.putAll(chosen.get());
        return next;
    }
}
