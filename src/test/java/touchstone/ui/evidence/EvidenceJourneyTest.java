package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;

/** What a person does in the evidence screen, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class EvidenceJourneyTest {

    @TempDir
    Path folder;

    private final List<Path> picked = new ArrayList<>();
    private DeskForTests desk;
    private Window window;
    private Commands commands;

    @BeforeEach
    void open() {
        desk = new DeskForTests(folder).at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 0);
        window = Window.on(all -> {
            commands = all;
            return new EvidenceScreen(desk.live(), desk.work(), all, _ -> picked);
        });
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @Test
    void whoeverBringsABrokenDocumentIsToldAtOnce() {
        picked.add(desk.write("minutes.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog"));
        window.press("From a file…");

        window.until("told", () -> window.shows("“minutes.pdf” is kept, but can’t be read here as a whole."));
        assertThat(now().evidence().getFirst().content()).isNotNull();
    }

    @Test
    void aSavedPostIsPickedAndAttached() {
        picked.add(desk.write("reader-post.json", EvidenceForTests.POST));
        window.press("From a file…");
        window.until("kept", () -> now().evidence().size() == 1 && window.shows("kept, not attached yet"));
        assertThat(window.shows("not in the file")).isTrue();
        assertThat(window.shows("The two times agree.")).isTrue();
        assertThat(window.control("Attach to claim 1").isDisabled()).isTrue();
        window.press("Refutes").write("Excerpt", "35 km");
        window.press("Grade: who says it: B, usually reliable").press("Grade: what it says: 2, probably true");
        window.until("drift noticed", () -> window.shows("the figure drifted"));
        window.press("Attach to claim 1");
        window.until("attached", () -> !now().stances().isEmpty());
        assertThat(now().stances()).containsExactly(new Stance(1, 1, Stance.Direction.REFUTES, "35 km", null));
        assertThat(now().evidence().getFirst().grade())
                .isEqualTo(Grade.parse("B2").orElseThrow());
        window.everythingThatTakesTheFocusHasAName();
        window.press("Untie");
        window.until("untied", () -> now().stances().isEmpty());
    }

    @Test
    void whatTheCaseHasAlreadyIsSaidAndShown() {
        picked.add(desk.write("reader-post.json", EvidenceForTests.POST));
        window.press("From a file…");
        window.until("kept", () -> now().evidence().size() == 1);
        assertThat(window.shows("in the case already")).isFalse();
        window.interact(
                () -> ((MenuButton) window.control("Add")).getItems().getFirst().fire());
        window.until("said", () -> window.shows("This is in the case already, as evidence 1"));
        assertThat(desk.live().place().evidence()).isEqualTo(2);
        window.press("Go to evidence 1");
        assertThat(desk.live().place().evidence()).isEqualTo(1);
        assertThat(window.shows("in the case already")).isFalse();
    }

    @Test
    void ofAFileWithManyPostsOneIsChosenByTyping() {
        picked.add(desk.write("result.json", EvidenceForTests.chat(3_000)));
        window.press("From a file…");
        window.until("asked", () -> window.shows("result.json holds 3,000 posts"));
        assertThat(now().evidence()).isEmpty();
        window.everythingThatTakesTheFocusHasAName();
        window.write("Words, author, id or date", "message 2718");
        window.until("narrowed", () -> window.shows("1 post"));
        window.push(KeyCode.ENTER);
        window.until("kept", () -> now().evidence().size() == 1 && window.shows("Message 2718"));
        assertThat(now().evidence().getFirst().post().id()).isEqualTo("2718");
    }

    @Test
    void severalPostsAreChosenWithShiftAndNoneByEscape() {
        picked.add(desk.write("result.json", EvidenceForTests.chat(5)));
        window.press("From a file…");
        window.until("asked", () -> window.shows("result.json holds 5 posts"));
        window.push(KeyCode.ESCAPE);
        window.until("gone", () -> !window.shows("Which post is meant?"));
        assertThat(now().evidence()).isEmpty();
        window.press("From a file…");
        window.until("asked again", () -> window.shows("result.json holds 5 posts"));
        window.push(KeyCode.DOWN);
        window.push(KeyCode.SHIFT, KeyCode.DOWN);
        window.push(KeyCode.SHIFT, KeyCode.DOWN);
        window.press("Keep 3 posts");
        window.until("kept", () -> now().evidence().size() == 3);
        assertThat(now().evidence()).extracting(each -> each.post().id()).containsExactly("1", "2", "3");
        assertThat(now().evidence())
                .extracting(Evidence::content)
                .doesNotContainNull()
                .containsOnly(now().evidence().getFirst().content());
    }

    @Test
    void whereALinkLeadsStandsBeneathTheTextAsThePostHasIt() {
        picked.add(desk.write("link.json", """
            {"data": {"id": "1729722438202605797", "author_id": "7", "text": "Queue: https://t.co/abc",
              "entities": {"urls": [{"url": "https://t.co/abc", "expanded_url": "https://border.example/queue"}]},
              "public_metrics": {"like_count": 3, "quote_count": 4}}}\
            """));
        window.press("From a file…");
        window.until("kept", () -> window.shows("https://t.co/abc → https://border.example/queue"));

        assertThat(window.texts()).contains("Queue: https://t.co/abc");
        assertThat(window.shows("4 quotes, 3 likes")).isTrue();
    }

    @Test
    void whatCanBeWrittenDownIsAmongTheCommandsFromWhereverOneIs() {
        desk.at(DeskForTests.CHECKER, Place.View.ARTICLE, 2, 0);
        Command call = commands.find("add-call").orElseThrow();
        assertThat(call.title() + " " + call.also()).contains("phone").contains("telephone");

        window.interact(() -> commands.run(call));
        window.write("Exact words", "No queue.").press("Keep it");

        window.until("kept", () -> now().evidence().size() == 1);
        assertThat(now().evidence().getFirst().kind()).isEqualTo(Evidence.Kind.PHONE_CALL);
        window.until("claim 2 is meant", () -> window.shows("Attach to claim 2"));
    }

    @Test
    void aKindIsKnownByItsNameAgain() {
        window.interact(() -> {
            DescriptionForm form = new DescriptionForm(
                    new Evidence(
                            1,
                            Evidence.Kind.NOTE,
                            "A note",
                            new Provenance(null, null, null, DeskForTests.NOW, "T. Harju", null, null),
                            null,
                            "Words",
                            null,
                            List.of(),
                            null),
                    () -> {},
                    _ -> {});
            ComboBox<?> kinds = (ComboBox<?>) form.node().lookup(".combo-box");

            assertThat(kinds.getConverter().fromString("Official statement"))
                    .isEqualTo(Evidence.Kind.OFFICIAL_STATEMENT);
            assertThat(kinds.getConverter().fromString("no such kind")).isEqualTo(Evidence.Kind.NOTE);
        });
    }

    @Test
    void aPostTypedInIsMarkedSo() {
        write("Post, typed in");
        window.write("Platform", "X").write("Exact words", "Traffic at the border is normal.");
        window.write("When", "the day before yesterday").press("Keep it");
        assertThat(window.shows("No such day or time.")).isTrue();
        assertThat(now().evidence()).isEmpty();
        window.everythingThatTakesTheFocusHasAName();
        window.doubleClickOn(window.control("When"));
        window.push(KeyCode.SHORTCUT, KeyCode.A);
        window.write("21 Sep 2022");
        window.press("Keep it");
        window.until("kept", () -> now().evidence().size() == 1);
        Evidence post = now().evidence().getFirst();
        assertThat(post.post()).matches(typed -> typed.typedIn() && typed.id() == null && typed.name() == null);
        window.until("shown", () -> window.shows("typed in by hand"));
    }

    @Test
    void aCallIsWrittenDownWithWhatIsKnown() {
        write("Phone call");
        window.write("Function", "duty officer")
                .write("Exact words", "No queue to speak of.")
                .press("Keep it");
        window.until("kept", () -> now().evidence().size() == 1);
        Evidence call = now().evidence().getFirst();
        assertThat(call.kind()).isEqualTo(Evidence.Kind.PHONE_CALL);
        assertThat(call.title()).isEqualTo("Call: duty officer");
        assertThat(call.text()).isEqualTo("No queue to speak of.");
        assertThat(call.provenance().published()).isNull();
    }

    @Test
    void whatIsTypedAfterChoosingGoesIntoTheFirstField() {
        write("Note");
        window.write("Tomorrow told");
        window.press("Keep it");
        window.until("kept", () -> now().evidence().size() == 1);
        assertThat(now().evidence().getFirst().text()).isEqualTo("Tomorrow told");
    }

    @Test
    void aFileThatCannotBeReadSaysWhatToDo() {
        picked.add(desk.write("empty.json", ""));
        window.press("From a file…");
        window.until("told", () -> window.shows("empty.json"));
        assertThat(now().evidence()).isEmpty();
        window.press("Put away");
        assertThat(window.shows("empty.json")).isFalse();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        window.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(EvidenceForTests.POST);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.push(KeyCode.SHORTCUT, KeyCode.V);
        window.until("kept", () -> window.shows("kept, not attached yet"));
        window.push(KeyCode.DIGIT0);
        window.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.until("attached", () -> !now().stances().isEmpty());
        assertThat(now().stances().getFirst().direction()).isEqualTo(Stance.Direction.CONTEXT);
        window.push(KeyCode.X);
        window.until("file shown", () -> window.shows("\"media_keys\""));
    }

    @Test
    void inTheGradeFieldALetterOrAFigureGradesAndElsewhereItIsWhatItAlwaysIs() {
        picked.add(desk.write("reader-post.json", EvidenceForTests.POST));
        window.press("From a file…");
        window.until("kept", () -> window.shows("kept, not attached yet"));
        window.press("Grade: who says it: F, cannot be judged");
        window.push(KeyCode.B);
        window.push(KeyCode.DIGIT2);
        window.push(KeyCode.E);
        window.push(KeyCode.DIGIT0);
        window.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.until("attached", () -> !now().stances().isEmpty());
        assertThat(now().evidence().getFirst().grade())
                .isEqualTo(Grade.parse("E2").orElseThrow());
        assertThat(now().stances().getFirst().direction()).isEqualTo(Stance.Direction.CONTEXT);
    }

    @Test
    void aPieceIsTakenOutWithAReason() {
        picked.add(desk.write("reader-post.json", EvidenceForTests.POST));
        window.press("From a file…");
        window.until("kept", () -> window.shows("kept, not attached yet"));
        window.press("Take out").write("Why, in a sentence", "the wrong file").press("Take it out");
        window.until("gone", () -> now().evidence().isEmpty() && window.shows("No evidence yet"));
    }

    private void write(String sort) {
        window.clickOn(window.control("Add"));
        window.clickOn(sort);
    }

    private Case now() {
        return desk.live().state().open();
    }
}
