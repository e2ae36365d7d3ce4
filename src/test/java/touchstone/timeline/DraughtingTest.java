package touchstone.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Evidence;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Chart.Tag;

/** How times lie on a plane, whatever times they are. */
class DraughtingTest {

    private static final Measure MONOSPACED = (words, face) -> words.length() * face.size() * 0.6;

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void withoutTimesThereIsNothingToDraw(Scale scale) {
        Chart chart = new Draughting(new CaseOfTimes().timeline(), scale, 1000, MONOSPACED).chart();

        assertThat(chart.marks()).isEmpty();
        assertThat(chart.panels()).isEmpty();
        assertThat(chart.height()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void oneTimeIsDrawnWithItsWords(Scale scale) {
        Timeline one = new CaseOfTimes().published("2022-09-22T07:40:00Z").timeline();
        Chart chart = new Draughting(one, scale, 1000, MONOSPACED).chart();

        assertThat(chart.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.shape()).isEqualTo(Chart.Shape.DOT));
        assertThat(chart.tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.title()).isEqualTo("Article published"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTimesTheyKeepTheirOrderAndStayOnThePlane(long seed) {
        Random random = new Random(seed);
        Timeline timeline = CaseOfTimes.crowd(random, 1 + random.nextInt(120));
        for (Scale scale : Scale.values()) {
            Chart chart = new Draughting(timeline, scale, 700 + random.nextInt(4000), MONOSPACED).chart();
            List<Mark> known = chart.marks().stream()
                    .filter(mark -> mark.stack().extent().precision() != Extent.Precision.NO_ZONE)
                    .toList();

            assertThat(known)
                    .isSortedAccordingTo(
                            Comparator.comparing(mark -> mark.stack().extent()));
            for (Extent.Precision precision : Extent.Precision.values()) {
                assertThat(known.stream()
                                .filter(mark -> scale == Scale.BROKEN
                                        || mark.stack().extent().precision() == precision)
                                .map(Mark::from))
                        .as("%s, %s", scale, seed)
                        .isSorted();
            }
            assertThat(chart.marks()).allSatisfy(mark -> {
                assertThat(mark.from()).isBetween(0.0, chart.width());
                assertThat(mark.to()).isBetween(mark.from(), chart.width() + 6);
            });
            assertThat(chart.marks().stream().flatMap(mark -> mark.stack().happenings().stream()))
                    .containsExactlyInAnyOrderElementsOf(timeline.happenings());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void wordsNeverLieOverWordsNorLeaveThePlane(long seed) {
        Random random = new Random(seed);
        Timeline timeline = CaseOfTimes.crowd(random, 1 + random.nextInt(60));
        for (Scale scale : Scale.values()) {
            Chart chart = new Draughting(timeline, scale, 900 + random.nextInt(1500), MONOSPACED).chart();
            List<Box> boxes = chart.tags().stream().map(DraughtingTest::box).toList();

            for (int i = 0; i < boxes.size(); i++) {
                Box one = boxes.get(i);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(one::meets);
                assertThat(one.left).isNotNegative();
                assertThat(one.right).isLessThanOrEqualTo(chart.width());
                assertThat(one.top).isNotNegative();
                assertThat(one.bottom).isLessThanOrEqualTo(chart.height());
            }
            assertThat(chart.tags()).allSatisfy(tag -> {
                assertThat(MONOSPACED.width(tag.title(), Face.TITLE)).isLessThanOrEqualTo(tag.width() + 1);
                assertThat(tag.anchor()).isBetween(tag.mark().from(), tag.mark().to());
            });
        }
    }

    @Test
    void aDayWithoutAZoneReachesAsFarAsItCanWhereTimeLiesAsItPassed() {
        Timeline timeline = new CaseOfTimes()
                .published("2022-09-18T00:00:00Z")
                .evidence(Evidence.Kind.VIDEO, "2022-09-20")
                .evidence(Evidence.Kind.VIDEO, "2022-09-20T12:00:00Z")
                .evidence(Evidence.Kind.VIDEO, "2022-09-22T00:00:00Z")
                .timeline();

        assertThat(hours(timeline, Scale.TRUE)).isEqualTo(50);
        List<Mark> broken =
                new Draughting(timeline, Scale.BROKEN, 2000, MONOSPACED).chart().marks();
        assertThat(broken.get(1).to())
                .as("its own panel")
                .isLessThan(broken.get(3).from());
        assertThat(broken.get(2).from())
                .isBetween(broken.get(1).from(), broken.get(1).to());
    }

    private static long hours(Timeline timeline, Scale scale) {
        List<Mark> marks =
                new Draughting(timeline, scale, 2000, MONOSPACED).chart().marks();
        double hour = (marks.getLast().from() - marks.getFirst().from()) / (4 * 24);
        return Math.round((marks.get(1).to() - marks.get(1).from()) / hour);
    }

    @Test
    void closerLooksShowMoreWords() {
        Timeline timeline = CaseOfTimes.crowd(new Random(5), 80);
        int far = new Draughting(timeline, Scale.BROKEN, 1200, MONOSPACED)
                .chart()
                .tags()
                .size();
        int near = new Draughting(timeline, Scale.BROKEN, 12_000, MONOSPACED)
                .chart()
                .tags()
                .size();

        assertThat(near).isGreaterThan(far);
    }

    @Test
    void whatHasNoWordsIsCounted() {
        Timeline timeline = CaseOfTimes.crowd(new Random(6), 200);
        Chart chart = new Draughting(timeline, Scale.BROKEN, 1200, MONOSPACED).chart();

        int hidden = chart.panels().stream().mapToInt(Chart.Panel::hidden).sum();
        assertThat(hidden).isEqualTo(chart.marks().size() - chart.tags().size());
    }

    @Test
    void aThousandTimesAreDrawn() {
        Timeline timeline = CaseOfTimes.crowd(new Random(7), 1_000);
        Chart chart = new Draughting(timeline, Scale.BROKEN, 1200, MONOSPACED).chart();

        assertThat(timeline.happenings()).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(chart.width()).isLessThan(5_000);
        assertThat(chart.panels().stream().mapToDouble(Chart.Panel::width)).allMatch(width -> width >= 90);
    }

    private static Box box(Tag tag) {
        return new Box(tag.x(), tag.y() - 11, tag.x() + tag.width(), tag.y() + 18);
    }
}
