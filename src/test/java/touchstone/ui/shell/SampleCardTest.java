package touchstone.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** The card of the sample case where there is little room. */
@ExtendWith(ApplicationExtension.class)
class SampleCardTest {

    private static final double NARROW = 300;

    @Test
    void noLabelOfItIsCut() throws Exception {
        List<Label> labels = WaitForAsyncUtils.asyncFx(() -> {
                    Region card = (Region) SampleCard.of(() -> {});
                    Picture.of(card, new Theme(Theme.Choice.LIGHT), (int) NARROW, 300, 1)
                            .save(Path.of("target", "pictures", "sample-card.png"));
                    Button open = (Button) card.lookup(".button");
                    assertThat(open.localToScene(open.getLayoutBounds()).getMaxX())
                            .isLessThan(NARROW);
                    return card.lookupAll(".label").stream()
                            .map(Label.class::cast)
                            .filter(label -> !label.isWrapText())
                            .toList();
                })
                .get();

        assertThat(labels)
                .hasSizeGreaterThan(3)
                .allSatisfy(label -> assertThat(label.getWidth())
                        .as(label.getText())
                        .isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.5));
    }
}
