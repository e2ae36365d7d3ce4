package touchstone.claims.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.claims.head.Weighing;
import touchstone.model.learning.Choice;
import touchstone.model.learning.Choice.Decision;
import touchstone.model.learning.Comparison;

class LearningTest {

    private static final int FEATURES = 6;
    private static final Weighing SHIPPED = new Weighing(-0.5, new double[] {1, 0.5, 0, -0.25, 0, 0});
    private static final Learning LEARNING = new Learning(SHIPPED);

    private interface Taste {
        Decision of(float[] features, Random random);
    }

    /** A house that takes up whatever has the fifth feature. */
    private static final Taste FIFTH = (features, _) -> features[4] > 0 ? Decision.TAKEN_UP : Decision.DISMISSED;

    private static final Taste NONE = (_, random) -> Decision.values()[random.nextInt(Decision.values().length)];

    private static List<Lesson> lessons(int articles, Taste taste, long seed) {
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            for (int place = 0; place < 12; place++) {
                float[] features = new float[FEATURES];
                for (int i = 0; i < FEATURES; i++) {
                    features[i] = (float) random.nextGaussian();
                }
                Choice choice = new Choice(
                        "article " + article, "en", Instant.EPOCH, place, place + 1, taste.of(features, random));
                lessons.add(new Lesson(choice, place, "sentence " + place, "title " + article, features));
            }
        }
        return lessons;
    }

    private static Comparison compared(List<Lesson> lessons) {
        return HeldBack.of(LEARNING.parts(lessons), SHIPPED).compared("shipped");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsChosenTheWeightsAreNumbersAndStayNear(long seed) {
        List<Lesson> lessons = lessons(1 + (int) seed * 3, NONE, seed);

        Weighing learned = LEARNING.learned(lessons);

        assertThat(learned.start()).isFinite();
        assertThat(DoubleStream.of(learned.weights()).boxed())
                .allMatch(weight -> Double.isFinite(weight) && Math.abs(weight) < 10);
    }

    @Test
    void oneKindOfChoiceAloneGivesNumbersToo() {
        for (Decision only : Decision.values()) {
            Weighing learned = LEARNING.learned(lessons(5, (_, _) -> only, 3));

            assertThat(learned.start()).isFinite();
            assertThat(DoubleStream.of(learned.weights()).boxed()).allMatch(weight -> Double.isFinite(weight));
        }
        assertThat(LEARNING.learned(List.of())).isSameAs(SHIPPED);
    }

    @Test
    void theOrderOfTheChoicesMakesNoDifference() {
        List<Lesson> lessons = lessons(12, FIFTH, 1);
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(4));

        assertThat(LEARNING.learned(shuffled).weights())
                .isEqualTo(LEARNING.learned(lessons).weights());
        assertThat(LEARNING.learned(shuffled).start())
                .isEqualTo(LEARNING.learned(lessons).start());
        assertThat(compared(shuffled)).isEqualTo(compared(lessons));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 9, 10, 11, 37})
    void noArticleIsBothLearntFromAndHeldBackAndEachIsHeldBackOnce(int articles) {
        List<Lesson> lessons = lessons(articles, NONE, 2);
        List<String> held = new ArrayList<>();
        for (Learning.Part part : LEARNING.parts(lessons)) {
            Set<String> here = articles(part.held());
            assertThat(articles(part.learnt())).isNotEmpty().doesNotContainAnyElementsOf(here);
            assertThat(part.learnt().size() + part.held().size()).isEqualTo(lessons.size());
            held.addAll(here);
        }

        assertThat(held).containsExactlyInAnyOrderElementsOf(articles(lessons));
    }

    private static Set<String> articles(List<Lesson> lessons) {
        return lessons.stream().map(lesson -> lesson.choice().article()).collect(Collectors.toSet());
    }

    @Test
    void aTasteThatCanBeSeenIsLearned() {
        Comparison compared = compared(lessons(20, FIFTH, 1));

        assertThat(compared.judgement()).isEqualTo(Comparison.Judgement.BETTER);
        assertThat(compared.averagePrecision().after().mean())
                .isGreaterThan(compared.averagePrecision().before().mean() + 0.2);
        assertThat(compared.articles()).isEqualTo(20);
    }

    @Test
    void whereNothingIsToBeLearnedHardlyEverIsAHeadCalledBetter() {
        long better = LongStream.rangeClosed(1, 40)
                .filter(seed -> compared(lessons(20, NONE, seed)).judgement() == Comparison.Judgement.BETTER)
                .count();

        assertThat(better).isLessThanOrEqualTo(2);
    }

    @Test
    void theOrderMovesAndNotHowMuchIsProposed() {
        List<Lesson> lessons = lessons(20, (features, _) -> features[4] > 1.5 ? Decision.TAKEN_UP : Decision.LEFT, 1);

        assertThat(mean(LEARNING.learned(lessons), lessons)).isCloseTo(mean(SHIPPED, lessons), within(1e-6));
    }

    private static double mean(Weighing weighing, List<Lesson> lessons) {
        return lessons.stream()
                .mapToDouble(lesson -> 1 / (1 + Math.exp(-weighing.score(lesson.features()))))
                .average()
                .orElseThrow();
    }

    @Test
    void ofSeveralChoicesOnOneSentenceTheOneThatSaysMostCounts() {
        Lesson lesson = lessons(1, FIFTH, 1).getFirst();
        List<Lesson> several = Arrays.stream(Decision.values())
                .sorted(Collections.reverseOrder())
                .map(decision -> new Lesson(
                        new Choice("article 0", "en", Instant.EPOCH, 0, 1, decision),
                        lesson.place(),
                        lesson.words(),
                        lesson.title(),
                        lesson.features()))
                .toList();

        assertThat(Learning.inOrder(several))
                .singleElement()
                .extracting(one -> one.choice().decision())
                .isEqualTo(Decision.TAKEN_UP);
    }

    @Test
    void whatMovedFarthestStandsFirstAndGoesWhereItShould() {
        var moved = HeldBack.of(LEARNING.parts(lessons(20, FIFTH, 1)), SHIPPED).farthest(12);

        assertThat(moved)
                .hasSize(12)
                .isSortedAccordingTo((one, other) ->
                        Math.abs(other.after() - other.before()) - Math.abs(one.after() - one.before()));
        assertThat(moved.stream().filter(each -> each.isRight()).count()).isGreaterThan(8);
    }
}
