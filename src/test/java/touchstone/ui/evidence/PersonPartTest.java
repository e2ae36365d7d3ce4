package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.edit.AddEvidence;
import touchstone.ui.DeskForTests;
import touchstone.words.Words;

/** Whoever is asked later whether they may be named is written anew where their words stand. */
@ExtendWith(ApplicationExtension.class)
class PersonPartTest {

    @TempDir
    Path folder;

    private final StackPane window = new StackPane();
    private DeskForTests desk;

    @BeforeEach
    void aCall() {
        desk = new DeskForTests(folder);
        Testimony unasked = new Testimony(
                "Vilja Aaltonen", "duty officer", null, null, Testimony.Naming.NOT_ASKED, Testimony.Wording.NOTES);
        Provenance from =
                new Provenance(null, null, null, DeskForTests.NOW, DeskForTests.CHECKER.name(), "by telephone", null);
        Evidence call =
                new Evidence(1, Evidence.Kind.PHONE_CALL, "A call", from, null, "They counted.", null, List.of(), null);
        desk.does(DeskForTests.CHECKER, new AddEvidence(unasked.toldOf(call)))
                .at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
    }

    @AfterEach
    void getUp() {
        desk.close();
    }

    private void press(FxRobot robot, String words) {
        robot.interact(() -> {
            window.applyCss();
            Stream.of(".button", ".toggle-button")
                    .flatMap(style -> window.lookupAll(style).stream())
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> words.equals(button.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + words))
                    .fire();
        });
    }

    private Testimony known() {
        List<Testimony> known = new ArrayList<>();
        desk.live()
                .state()
                .now()
                .flatMap((Case now) -> now.evidence(1))
                .flatMap(Testimony::of)
                .ifPresent(known::add);
        return known.getFirst();
    }

    @Test
    void consentIsWrittenAnewAndTheRestStays(FxRobot robot) throws TimeoutException {
        Evidence item =
                desk.live().state().now().flatMap(now -> now.evidence(1)).orElseThrow();
        robot.interact(() -> {
            new Scene(window, 800, 700);
            window.getChildren().setAll(new PersonPart(desk.live(), item, known()).node());
        });
        press(robot, Words.text("evidence.person.change"));
        press(robot, Words.name(Testimony.Naming.BY_NAME));
        press(robot, Words.text("evidence.form.keep-it"));
        WaitForAsyncUtils.waitFor(
                2,
                TimeUnit.MINUTES,
                () -> WaitForAsyncUtils.asyncFx(() -> known().naming() == Testimony.Naming.BY_NAME)
                        .get());
        assertThat(known().name()).isEqualTo("Vilja Aaltonen");
        assertThat(known().wording()).isEqualTo(Testimony.Wording.NOTES);
        assertThat(desk.live().state().now().flatMap(now -> now.evidence(1)))
                .map(now -> now.provenance().author())
                .contains("Vilja Aaltonen, duty officer");
    }
}
