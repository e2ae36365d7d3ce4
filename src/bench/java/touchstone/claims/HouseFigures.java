package touchstone.claims;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.Weighing;
import touchstone.claims.house.HeldBack;
import touchstone.claims.house.Learning;
import touchstone.claims.house.Lesson;
import touchstone.model.learning.Choice;
import touchstone.model.learning.Choice.Decision;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Comparison.Judgement;

/**
 * What it brings a house to learn from its own choices, tried on labelled news: invented houses choose by the labels, each
 * in its own way. A third of what they do not take up they dismiss, the rest they leave.
 */
public final class HouseFigures {

    private static final int DRAWS = 40;
    private static final List<Integer> SIZES = List.of(1, 2, 4, 6, 8);
    private static final int TO_BEGIN_WITH = 5;

    private final List<NewsArticle> news;
    private final List<List<Lesson>> sentences;
    private final List<List<Example>> labelled;

    private interface Taste {
        boolean takesUp(NewsArticle.Label label);
    }

    private HouseFigures(List<NewsArticle> news, List<List<Lesson>> sentences, List<List<Example>> labelled) {
        this.news = news;
        this.sentences = sentences;
        this.labelled = labelled;
    }

    /**
     * Tables in Markdown.
     *
     * @param data with {@code news} and {@code sentences}
     */
    public static String of(Path data, Encoder encoder) {
        Head head = Heads.ofSentences().orThrow();
        List<NewsArticle> news = NewsArticle.all(data);
        return new HouseFigures(
                        news,
                        news.stream()
                                .map(each -> sentences(each, encoder, head))
                                .toList(),
                        news.stream()
                                .map(each -> NewsHead.examples(each, encoder, head))
                                .toList())
                .tables();
    }

    /** The sentences of an article that have labels; the end of each choice is the label's place. */
    private static List<Lesson> sentences(NewsArticle news, Encoder encoder, Head head) {
        List<Lesson> lessons = new ArrayList<>();
        List<Candidate> candidates = Reading.of(news.article()).candidates();
        for (int place = 0; place < candidates.size(); place++) {
            Candidate candidate = candidates.get(place);
            Span span = candidate.span();
            float[] alone = Features.of(
                    candidate.words().size(),
                    candidate.seen(),
                    encoder.encode(span.in(news.article().text())).orThrow());
            int label = news.under(span.start(), span.end());
            if (label >= 0) {
                Choice choice = new Choice(news.name(), "en", Instant.EPOCH, 0, label, Decision.LEFT);
                float[] features = ArticleFeatures.of(candidate, place, head.score(alone));
                lessons.add(new Lesson(choice, place, span.in(news.article().text()), news.name(), features));
            }
        }
        return lessons;
    }

    private String tables() {
        StringBuilder text = new StringBuilder("""
            | a house that takes up | taken up of %d | %s | compared on 8 articles: better, no difference, worse |
            |---|---|---|---|
            """.formatted(
                        sentences.stream().mapToInt(List::size).sum(),
                        String.join(
                                " | ",
                                SIZES.stream().map(size -> "gain from " + size).toList()))
                .replace("|---|---|---|---|", "|---|---|" + "---|".repeat(SIZES.size() + 1)));
        text.append(row("what both labels call worth checking", label -> label.isWorthChecking()));
        text.append(row("only what they call most urgent", label -> label.mean() >= 2.5));
        text.append(row(
                "what somebody says, if it can be checked",
                label -> label.mean() >= 1
                        && (label.kind().equals("quote") || label.kind().equals("reported"))));
        text.append(row(
                "what the article itself states, if it can be checked",
                label -> label.mean() >= 1 && label.kind().equals("claim")));
        Random random = new Random(9);
        text.append(row("a third of all sentences, by chance", _ -> random.nextInt(3) == 0));
        return text.toString();
    }

    private String row(String name, Taste taste) {
        long takenUp = chosen(taste).stream()
                .flatMap(List::stream)
                .filter(lesson -> lesson.choice().decision().isFor())
                .count();
        List<String> gains = SIZES.stream().map(size -> gained(taste, size)).toList();
        return "| %s | %d | %s | %s |%n".formatted(name, takenUp, String.join(" | ", gains), judged(taste));
    }

    private List<List<Lesson>> chosen(Taste taste) {
        return IntStream.range(0, news.size())
                .mapToObj(article -> chosen(news.get(article), sentences.get(article), taste))
                .toList();
    }

    private static List<Lesson> chosen(NewsArticle article, List<Lesson> sentences, Taste taste) {
        List<Lesson> lessons = new ArrayList<>();
        int against = 0;
        for (Lesson lesson : sentences) {
            boolean isTakenUp =
                    taste.takesUp(article.labels().get(lesson.choice().end()));
            against += isTakenUp ? 0 : 1;
            Decision decision = isTakenUp ? Decision.TAKEN_UP : against % 3 == 0 ? Decision.DISMISSED : Decision.LEFT;
            Choice choice = new Choice(article.name(), "en", Instant.EPOCH, 0, lesson.place() + 1, decision);
            lessons.add(new Lesson(choice, lesson.place(), lesson.words(), lesson.title(), lesson.features()));
        }
        return lessons;
    }

    /** Average precision gained on articles of which neither the head to begin with nor the house's has seen any. */
    private String gained(Taste taste, int size) {
        Random random = new Random(3);
        double before = 0;
        double after = 0;
        int worse = 0;
        int begin = Math.min(TO_BEGIN_WITH, news.size() - size - 2);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<List<Lesson>> chosen = chosen(taste);
            List<Integer> order = shuffled(random);
            Weighing begun = begun(order.subList(0, begin));
            List<Lesson> learnt = together(chosen, order.subList(begin, begin + size));
            Weighing learned = new Learning(begun).learned(learnt);
            List<Lesson> rest = together(chosen, order.subList(begin + size, order.size()));
            Comparison compared = HeldBack.of(List.of(new Learning.Part(learned, learnt, rest)), begun)
                    .compared("begun");
            before += compared.averagePrecision().before().mean() / DRAWS;
            after += compared.averagePrecision().after().mean() / DRAWS;
            worse += compared.gained().mean() < 0 ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%+.3f (%d of %d worse)", after - before, worse, DRAWS);
    }

    /** How often a house with eight articles is told what. */
    private String judged(Taste taste) {
        Random random = new Random(3);
        Map<Judgement, Integer> times = new EnumMap<>(Judgement.class);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<List<Lesson>> chosen = chosen(taste);
            List<Integer> order = shuffled(random);
            int begin = news.size() - 8;
            Weighing begun = begun(order.subList(0, begin));
            List<Lesson> lessons = together(chosen, order.subList(begin, order.size()));
            Judgement judgement = HeldBack.of(new Learning(begun).parts(lessons), begun)
                    .compared("begun")
                    .judgement();
            times.merge(judgement, 1, Integer::sum);
        }
        return "%d, %d, %d"
                .formatted(
                        times.getOrDefault(Judgement.BETTER, 0),
                        times.getOrDefault(Judgement.NO_DIFFERENCE, 0),
                        times.getOrDefault(Judgement.WORSE, 0));
    }

    private Weighing begun(List<Integer> articles) {
        return NewsHead.learned(articles.stream().map(labelled::get).toList());
    }

    private List<Integer> shuffled(Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, news.size()).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Lesson> together(List<List<Lesson>> chosen, List<Integer> articles) {
        return articles.stream()
                .flatMap(article -> chosen.get(article).stream())
                .toList();
    }
}
