package touchstone.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Conversation;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Waive;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;

/** What an editor does in the review screen, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private DeskForTests desk;
    private Window window;

    @AfterEach
    void close() {
        busy.countDown();
        window.close();
        desk.close();
    }

    @Test
    void aSecondRatingUncoversTheVerdict() {
        open(ReviewForTests.inReview(folder), DeskForTests.EDITOR);
        assertThat(window.shows("T. Harju’s verdict is under here")).isTrue();
        assertThat(window.shows("No queue of that length")).isFalse();
        assertThat(window.shows("Verdict on claim 1: covered until you rate")).isTrue();
        assertThat(window.shows("Speaks of the verdict: covered until you rate"))
                .isTrue();
        window.everythingThatTakesTheFocusHasAName();
        window.push(KeyCode.DIGIT5);
        window.until("uncovered", () -> window.shows("No queue of that length"));
        assertThat(now().claim(1).orElseThrow().secondRatings().getFirst().rating())
                .isEqualTo("false");
        assertThat(window.shows("Speaks of the verdict")).isFalse();
        window.everythingThatTakesTheFocusHasAName();
        window.write("Why, in a sentence (you can add to it later)", "An official measured it.")
                .press("Keep");
        window.until(
                "reason kept",
                () -> now().claim(1)
                        .orElseThrow()
                        .secondRatings()
                        .getFirst()
                        .why()
                        .equals("An official measured it."));
        window.push(KeyCode.J);
        window.until("next claim", () -> window.shows("2 of 4"));
        window.press("Look anyway");
        window.until(
                "looked", () -> !now().claim(2).orElseThrow().secondRatings().isEmpty());
        assertThat(now().claim(2).orElseThrow().secondRatings().getFirst().isBlind())
                .isFalse();
    }

    @Test
    void theOneWhoDecidedSeesNoSlab() {
        open(ReviewForTests.inReview(folder), DeskForTests.CHECKER);
        assertThat(window.shows("No queue of that length")).isTrue();
        assertThat(window.shows("is under here")).isFalse();
        assertThat(window.control("Return with a reason").isDisabled()).isTrue();
    }

    @Test
    void anEditorAsksAndReturnsTheCase() {
        open(ReviewForTests.inReview(folder), DeskForTests.EDITOR);
        window.push(KeyCode.C);
        window.write("Who put it at 250 m? See evidence 1.");
        window.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.until("asked", () -> now().comments().size() == 2);
        window.until("chip", () -> window.shows("1  Officials: 250 m of cars"));
        window.push(KeyCode.SHORTCUT, KeyCode.R);
        window.write("Say where the 250 m come from.");
        window.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.until("returned", () -> now().standing() == Standing.RETURNED);
        window.until("reason shown", () -> window.shows("Say where the 250 m come from."));
        window.press("Send for review");
        window.until("sent again", () -> now().standing() == Standing.IN_REVIEW);
    }

    @Test
    void aConversationIsAnsweredAndSettledAsOne() {
        open(ReviewForTests.inReview(folder), DeskForTests.EDITOR);
        window.push(KeyCode.C);
        window.write("Mostly, why?");
        window.press("Reply");
        window.until("answered", () -> now().comments().size() == 2);
        assertThat(now().comments().getLast().replyTo()).isEqualTo(1);
        window.push(KeyCode.C);
        window.write("And who measured it?");
        window.press("Ask it as something else");
        window.until("asked apart", () -> now().comments().size() == 3);
        assertThat(now().comments().getLast().replyTo()).isNull();
        assertThat(desk.live().state().cases().getFirst().unsettledComments()).isEqualTo(2);
        window.press("Settle");
        window.until("settled", () -> Conversation.open(now().comments()) == 1);
        window.press("Settle");
        window.until("settled too", () -> Conversation.open(now().comments()) == 0);
        window.press("Settled").press("Open again");
        window.until("open again", () -> Conversation.open(now().comments()) == 1);
    }

    @Test
    void nobodySignsOffTheirOwnWork() {
        open(ReviewForTests.inReview(folder), new Person("T. Harju", Person.Role.EDITOR));
        assertThat(window.control("Sign off").isDisabled()).isTrue();
        assertThat(window.shows("nobody signs off their own work")).isTrue();
    }

    @Test
    void missingThingsAreLetPassThenTheCaseIsSealedAndReopened() {
        open(ReviewForTests.inReview(folder), DeskForTests.EDITOR);
        assertThat(window.control("Sign off").isDisabled()).isTrue();
        assertThat(window.shows("Sign-off opens when")).isTrue();
        while (!desk.live().state().missing().isEmpty()) {
            int before = desk.live().state().missing().size();
            window.press("Let pass…");
            window.write("Why it may pass, in a sentence", "not part of what we publish")
                    .press("Let it pass");
            window.until("let pass", () -> desk.live().state().missing().size() < before);
        }
        window.until("still covered", () -> window.shows("the 3 verdicts that lie covered from you"));
        assertThat(window.control("Sign off").isDisabled()).isTrue();
        ReviewForTests.looked(desk, 1, 2, 3).at(DeskForTests.EDITOR, Place.View.REVIEW, 1, 0);
        window.until("may sign", () -> !window.control("Sign off").isDisabled());
        window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.until("sealed", () -> now().standing() == Standing.SIGNED_OFF);
        window.until("checked", () -> window.shows("nothing has changed"));
        window.everythingThatTakesTheFocusHasAName();
        window.press("Reopen with a reason").write("Why it is opened again, in a sentence", "new footage");
        window.press("Reopen the case");
        window.until("draft again", () -> now().standing() == Standing.DRAFT);
        desk.does(DeskForTests.CHECKER, new Reword(1, "The queue was 250 metres long."))
                .at(DeskForTests.CHECKER, Place.View.REVIEW, 1, 0);
        window.until("changed since", () -> window.shows("Changed since sign-off") && window.shows("After the seal"));
        window.until("checked", () -> window.shows("still whole and stands below"));
        assertThat(window.shows("The queue was 250 metres")).isTrue();
        assertThat(window.shows("the queue at the Russian–Finnish border was 20 miles long"))
                .as("as it was sealed")
                .isTrue();
        window.everythingThatTakesTheFocusHasAName();
        window.press("Go on with the work");
        window.until("the draft", () -> window.shows("What was signed"));
        window.press("What was signed");
        window.until("the seal again", () -> window.shows("After the seal"));
    }

    @Test
    void whileTheFilesAreReadNobodySignsOnceMore() {
        open(letPass(ReviewForTests.inReview(folder)), DeskForTests.EDITOR);
        window.interact(() -> desk.live().ask(this::beBusy, _ -> {}));
        window.press("Sign off");
        assertThat(window.control("Sign off").isDisabled()).isTrue();
        window.interact(() -> desk.live().selectClaim(2));
        assertThat(window.control("Sign off").isDisabled()).isTrue();
        assertThat(window.shows("Reading every file again")).isTrue();
        busy.countDown();
        window.until("sealed", () -> now().standing() == Standing.SIGNED_OFF);
    }

    @Test
    void aSignatureThatIsRefusedCanBeAskedForAgain() throws IOException {
        desk = ReviewForTests.inReview(folder);
        desk.keep(Files.write(folder.resolve("film.bin"), new byte[5 << 20]));
        open(letPass(desk), DeskForTests.EDITOR);
        try (Stream<Path> kept = Files.walk(folder.resolve("desk.touchstone.evidence"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.write(file, new byte[] {1});
            }
        }
        window.press("Sign off");
        window.until("refused", () -> window.shows("is not as it was kept"));
        assertThat(window.control("Sign off").isDisabled()).isFalse();
        assertThat(window.shows("Reading every file again")).isFalse();
    }

    private static DeskForTests letPass(DeskForTests of) {
        for (Missing item : of.missing()) {
            of.does(DeskForTests.EDITOR, new Waive(item.key(), "not part of what we publish"));
        }
        return ReviewForTests.looked(of, 1, 2, 3);
    }

    private Outcome<String> beBusy() {
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return Outcome.done("");
    }

    @Test
    void aSealedCaseIsHandedOverAsAReport() {
        Path report = folder.resolve("report.html");
        desk = ReviewForTests.signed(folder).at(DeskForTests.CHECKER, Place.View.REVIEW, 1, 0);
        window = Window.on(commands -> new ReviewScreen(
                desk.live(),
                new LiveMerging(desk.live(), desk.work()),
                desk.work(),
                desk.clock(),
                commands,
                (_, _) -> Optional.of(report)));
        window.until("checked", () -> window.shows("nothing has changed"));
        window.press("Report as one HTML file");
        window.until("written", () -> Files.exists(report) && window.shows("Written:"));
    }

    private void open(DeskForTests made, Person who) {
        desk = made.at(who, Place.View.REVIEW, 1, 0);
        window = Window.on(commands -> new ReviewScreen(
                desk.live(),
                new LiveMerging(desk.live(), desk.work()),
                desk.work(),
                desk.clock(),
                commands,
                (_, _) -> Optional.empty()));
        assertThat(desk.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private Case now() {
        return desk.live().state().open();
    }
}
