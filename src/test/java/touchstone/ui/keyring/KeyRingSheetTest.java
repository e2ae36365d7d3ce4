package touchstone.ui.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.LiveKeys;
import touchstone.exchange.Keys;
import touchstone.exchange.Sealing;
import touchstone.model.Passphrase;
import touchstone.model.Person;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** The sheet of signing keys: one's own is read out, a colleague's is trusted only by what they read out. */
@ExtendWith(ApplicationExtension.class)
class KeyRingSheetTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Person COLLEAGUE = new Person("Mila Klose", Person.Role.EDITOR);

    @TempDir
    Path folder;

    private final Region beneath = new Region();
    private @Nullable Overlay overlay;
    private @Nullable DeskForTests desk;

    /** Picks the files that the test means. */
    private record Chosen(Path opened, Path saved) implements KeyFiles {

        @Override
        public Optional<Path> open(@Nullable Window owner) {
            return Optional.of(opened);
        }

        @Override
        public Optional<Path> save(@Nullable Window owner, String name) {
            return Optional.of(saved);
        }
    }

    private void opened(DeskForTests at, Path open, Path save) throws Exception {
        desk = at;
        onWindow(() -> {
            Overlay root = new Overlay(beneath);
            new Scene(root, 1000, 800);
            overlay = root;
            LiveKeys keys = new LiveKeys(at.live(), at.work(), ZoneOffset.UTC);
            new KeyRingSheet(root, keys, new Chosen(open, save)).open();
            return root;
        });
        settle(at);
    }

    /** To make a key of a passphrase takes as long as it takes. */
    private static void settle(DeskForTests at) throws Exception {
        WaitForAsyncUtils.waitFor(
                2, TimeUnit.MINUTES, () -> onWindow(() -> at.work().running().isEmpty()));
        at.settle();
    }

    private static <T> T onWindow(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get();
    }

    private Parent root() {
        return Objects.requireNonNull(overlay);
    }

    private void press(String words) throws Exception {
        onWindow(() -> {
            nodes(Button.class).stream()
                    .filter(button -> button.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + words))
                    .fire();
            return words;
        });
        settle(Objects.requireNonNull(desk));
    }

    private void type(String into, String text) throws Exception {
        onWindow(() -> {
            nodes(TextField.class).stream()
                    .filter(field -> into.equals(field.getAccessibleText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + into))
                    .setText(text);
            return text;
        });
    }

    private <N extends Node> List<N> nodes(Class<N> type) {
        root().applyCss();
        return root().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private String said() throws Exception {
        return onWindow(() -> nodes(Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"))
                + nodes(Notice.class).stream().map(Notice::getAccessibleText).collect(Collectors.joining("\n")));
    }

    private void draw(String name) throws Exception {
        onWindow(() -> Picture.of(root(), new Theme(Theme.Choice.LIGHT), 1000, 800, 1)
                .save(PICTURES.resolve(name + "-light.png")));
        onWindow(() -> Picture.of(root(), new Theme(Theme.Choice.DARK), 1000, 800, 1)
                .save(PICTURES.resolve(name + "-dark.png")));
    }

    @Test
    void aColleaguesKeyIsTrustedByWhatTheyReadOutAndWithdrawnAgain() throws Exception {
        Keys theirs = new Sealing(folder.resolve("elsewhere")).keys();
        Path sent = folder.resolve("mila.pem");
        theirs.export(COLLEAGUE, sent, false).orThrow();
        String spoken = Objects.requireNonNull(
                        theirs.listing(COLLEAGUE).orThrow().own())
                .fingerprint()
                .spoken();
        try (DeskForTests at = new DeskForTests(folder)) {
            opened(at, sent, folder.resolve("mine.pem"));
            press("Add a colleague’s key…");
            type("Fingerprint, as its owner reads it to you", "0000 " + spoken.substring(5));
            draw("keys-compare");
            press("Trust this key");
            assertThat(said()).contains("not the fingerprint of this key of Mila Klose");
            type("Fingerprint, as its owner reads it to you", spoken.toLowerCase(Locale.ROOT));
            press("Trust this key");
            assertThat(said()).contains("Mila Klose’s key is trusted.").contains("fingerprint compared ");
            press("Withdraw");
            assertThat(said()).contains("trusted no more").contains("withdrawn ");
            draw("keys-withdrawn");
        }
    }

    @Test
    void onesOwnKeyIsMadeReadOutExportedAndBackedUp() throws Exception {
        Path written = folder.resolve("mine");
        try (DeskForTests at = new DeskForTests(folder)) {
            opened(at, written, written);
            assertThat(said()).contains("You have no key on this machine yet");
            press("Make my key");
            draw("keys-own");
            String shown = onWindow(() -> nodes(Label.class).stream()
                    .filter(label -> label.getStyleClass().contains("fingerprint-line"))
                    .map(Label::getText)
                    .collect(Collectors.joining(" ")));
            press("Export…");
            assertThat(written).content().contains("Fingerprint " + shown).contains("BEGIN PUBLIC KEY");
            press("Back up…");
            press("Suggest one");
            draw("keys-backup");
            String drawn = onWindow(() -> nodes(Label.class).stream()
                    .map(Label::getText)
                    .filter(text -> text.matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"))
                    .findFirst()
                    .orElseThrow());
            press("Choose where, and write it");
            assertThat(Files.readString(written, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1");
            assertThat(new Sealing(folder.resolve("other"))
                            .keys()
                            .restore(DeskForTests.CHECKER, written, Passphrase.of(drawn), Set.of())
                            .map(listing -> Objects.requireNonNull(listing.own())
                                    .fingerprint()
                                    .spoken())
                            .orThrow())
                    .isEqualTo(shown);
        }
    }

    @Test
    void theSheetIsAsHighAsWhatStandsOnItAtOnce() throws Exception {
        try (DeskForTests at = new DeskForTests(folder)) {
            opened(at, folder, folder);
            press("Make my key");
            double cut = onWindow(() -> {
                root().applyCss();
                root().layout();
                ScrollPane page = nodes(ScrollPane.class).getFirst();
                return page.getContent().prefHeight(page.getWidth()) - page.getHeight();
            });
            assertThat(cut).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void everythingOnItThatTakesTheFocusHasAName() throws Exception {
        try (DeskForTests at = new DeskForTests(folder)) {
            opened(at, folder, folder);
            press("Make my key");
            List<String> nameless = onWindow(() -> nodes(Node.class).stream()
                    .filter(Node::isFocusTraversable)
                    .filter(node ->
                            !(node instanceof Button button && !button.getText().isEmpty()))
                    .filter(node -> node.getAccessibleText() == null
                            || node.getAccessibleText().isBlank())
                    .map(Node::toString)
                    .toList());
            assertThat(nameless).isEmpty();
        }
    }
}
