package touchstone.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All that can be done in this window. Made once, and handed to whoever adds to it or draws from it. */
public final class Commands {

    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final KeyMap keys = new KeyMap();
    private Consumer<Command> refused = _ -> {};

    /** Adds commands, in the order in which the palette lists them within their group. */
    public void add(Command... commands) {
        for (Command command : commands) {
            if (find(command.id()).isPresent()) {
                throw new IllegalArgumentException("already there: " + command.id());
            }
            all.add(command);
        }
    }

    /** All of them, in the order of adding. */
    public ObservableList<Command> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /** The command of that id. */
    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /** The command for an act. */
    public Optional<Command> find(Act act) {
        return find(act.id());
    }

    /** The keys that stand for them. */
    public KeyMap keys() {
        return keys;
    }

    /** The keys of a command, as they are now. */
    List<Shortcut> shortcuts(Command command) {
        return keys.of(command);
    }

    /** What a key stands for besides an act, if it is taken. */
    Optional<Command> holder(Shortcut key, Act besides) {
        return all.stream()
                .filter(command -> command.act() != besides)
                .filter(command -> shortcuts(command).contains(key))
                .findFirst();
    }

    /**
     * Which of several commands is meant here, where they go by one name or one key: the one that can be done; of those
     * the one that a screen does in its own way; of those that can't be done the one that is for every screen.
     */
    static Optional<Command> meant(List<Command> sharing) {
        return sharing.stream()
                .filter(Command::isEnabled)
                .min(Comparator.comparing(Command::isShared))
                .or(() -> sharing.stream().min(Comparator.comparing(command -> !command.isShared())));
    }

    /** What the palette lists: of commands that go by one name, only the one that is meant here. */
    List<Command> listed() {
        return all.stream()
                .filter(command ->
                        meant(namesakes(command)).filter(command::equals).isPresent())
                .toList();
    }

    private List<Command> namesakes(Command command) {
        return all.stream()
                .filter(other -> other.title().equals(command.title()) && other.group() == command.group())
                .toList();
    }

    /** Does it if it can be done now; otherwise tells whoever listens for that. */
    public void run(Command command) {
        if (command.isEnabled()) {
            command.action().run();
        } else {
            refused.accept(command);
        }
    }

    /** Does an act if it can be done now. */
    public void run(Act act) {
        find(act).ifPresent(this::run);
    }

    /** Who is told when a key is pressed for something that can't be done now, to say why. */
    public void onRefused(Consumer<Command> listener) {
        refused = listener;
    }
}
