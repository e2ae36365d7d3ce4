package touchstone.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.timeline.CaseOfTimes;
import touchstone.timeline.Chart;
import touchstone.timeline.Draughting;
import touchstone.timeline.Scale;
import touchstone.timeline.Timeline;
import touchstone.ui.kit.Fonts;

/** A timeline with a thousand times: only what can be seen is drawn, so that the window stays quick. */
@ExtendWith(ApplicationExtension.class)
class CrowdedChartTest {

    private static final double WIDTH = 1280;
    private static final int MOST_NODES = 1_000;

    private final FxMeasure measure = new FxMeasure();
    private final ChartPane pane = new ChartPane(measure, _ -> {}, _ -> {});

    @BeforeAll
    static void fonts() {
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"BROKEN, 1", "BROKEN, 5", "BROKEN, 64", "TRUE, 1", "TRUE, 5", "TRUE, 64"})
    void howeverCloselyOneLooksFewNodesAreDrawn(Scale scale, double zoom) {
        pane.draw(plan(scale, zoom), null, 0, WIDTH);

        assertThat(nodes(pane)).isBetween(20, MOST_NODES);
    }

    @Test
    void whatComesIntoSightIsDrawnThen() {
        Chart chart = chart(Scale.BROKEN, 20);
        Chart.Tag last = chart.tags().getLast();
        pane.draw(Plan.of(chart), null, 0, WIDTH);
        assertThat(pane.getChildren()).noneMatch(node -> last.mark().equals(node.getUserData()));

        pane.look(last.x() - WIDTH / 2, WIDTH);
        assertThat(pane.getChildren()).anyMatch(node -> last.mark().equals(node.getUserData()));
        assertThat(nodes(pane)).isLessThan(MOST_NODES);
    }

    @Test
    void aLittleFurtherNothingIsDrawnAnew() {
        pane.draw(plan(Scale.BROKEN, 20), null, 0, WIDTH);
        Node first = pane.getChildren().getFirst();

        pane.look(WIDTH / 2, WIDTH);
        assertThat(pane.getChildren().getFirst()).isSameAs(first);
    }

    private Plan plan(Scale scale, double zoom) {
        return Plan.of(chart(scale, zoom));
    }

    private Chart chart(Scale scale, double zoom) {
        Timeline timeline = CaseOfTimes.crowd(new Random(7), 1_000);
        return new Draughting(timeline, scale, WIDTH * zoom, measure).chart();
    }

    private static int nodes(Parent parent) {
        int count = 1;
        for (Node node : parent.getChildrenUnmodifiable()) {
            count += node instanceof Parent inner ? nodes(inner) : 1;
        }
        return count;
    }
}
