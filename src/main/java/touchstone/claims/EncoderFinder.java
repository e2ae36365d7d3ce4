package touchstone.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.encoder.Encoding;
import touchstone.claims.head.Head;
import touchstone.claims.head.Weighing;
import touchstone.claims.house.HouseHead;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Reason;
import touchstone.model.Sureness;
import touchstone.model.Trouble;

/**
 * Orders what {@link CueFinder} reads by what the sentences mean. The encoder is loaded when it is first needed; where
 * it can't be, can't go on, was closed, or can't read the language, the order by cues serves, and what was found says so.
 */
public final class EncoderFinder implements ClaimFinder, AutoCloseable {

    private static final String NAME = "encoder 2";
    private static final String WITH = NAME + " + ";

    /** Sentences below this score are not proposed; a person can still make a claim of any. */
    private static final double LEAST = 0.2;

    private final Supplier<Outcome<Encoder>> load;
    private final Supplier<Outcome<Weighing>> weighing;
    private final Supplier<Optional<HouseHead>> house;
    private final Consumer<List<Runnable>> together;
    private final CueFinder cues = new CueFinder();
    private final Object lock = new Object();
    private volatile @Nullable Outcome<Learned> learned;

    private record Learned(Encoder encoder, Head head, Weighing weighing) {}

    /** A finder with the encoder and the heads that the program came with, that reads one sentence at a time. */
    public EncoderFinder() {
        this(Optional::empty, EncoderFinder::inTurn);
    }

    /**
     * A finder with the encoder that the program came with.
     *
     * @param house asked at each article for the head that the house has learned and uses, if it does
     * @param together does what it is given, at once where it can, and returns when all is done
     */
    public EncoderFinder(Supplier<Optional<HouseHead>> house, Consumer<List<Runnable>> together) {
        this(Encoder::load, Heads::ofArticles, house, together);
    }

    EncoderFinder(Supplier<Outcome<Encoder>> load, Supplier<Outcome<Weighing>> weighing) {
        this(load, weighing, Optional::empty);
    }

    EncoderFinder(
            Supplier<Outcome<Encoder>> load,
            Supplier<Outcome<Weighing>> weighing,
            Supplier<Optional<HouseHead>> house) {
        this(load, weighing, house, EncoderFinder::inTurn);
    }

    private EncoderFinder(
            Supplier<Outcome<Encoder>> load,
            Supplier<Outcome<Weighing>> weighing,
            Supplier<Optional<HouseHead>> house,
            Consumer<List<Runnable>> together) {
        this.load = load;
        this.weighing = weighing;
        this.house = house;
        this.together = together;
    }

    private static void inTurn(List<Runnable> tasks) {
        tasks.forEach(Runnable::run);
    }

    /** The finder's name and version, over which a house learns its own head. */
    public static String name() {
        return NAME;
    }

    /** The house's own head that gave scores, by the finder's name in {@link Found#finder}; none where the shipped one did. */
    public static Optional<String> houseHead(String finder) {
        return finder.startsWith(WITH) ? Optional.of(finder.substring(WITH.length())) : Optional.empty();
    }

    /** The names of what a house's head weighs, in order. */
    public static List<String> weighed() {
        return ArticleFeatures.names();
    }

    @Override
    public void prepare() {
        cues.prepare();
        learned();
    }

    private Outcome<Learned> learned() {
        synchronized (lock) {
            Outcome<Learned> loaded = learned;
            if (loaded == null) {
                loaded = Heads.ofSentences()
                        .then(head -> weighing.get()
                                .then(weights -> load.get().map(encoder -> new Learned(encoder, head, weights))));
                learned = loaded;
            }
            return loaded;
        }
    }

    /** From here on the rules serve. */
    private void stop(Trouble why) {
        synchronized (lock) {
            Outcome<Learned> loaded = learned;
            if (loaded != null) {
                loaded.result().ifPresent(those -> those.encoder().close());
            }
            learned = Outcome.refused(why);
        }
    }

    @Override
    public Outcome<Found> first(Article article, Progress progress) {
        return cues.find(article, progress);
    }

    @Override
    public boolean hasMore(Article article) {
        Outcome<Learned> loaded = learned;
        return CueFinder.isEnglish(article.language())
                && (loaded == null || loaded.result().isPresent());
    }

    @Override
    public Outcome<Found> find(Article article, Progress progress) {
        if (!CueFinder.isEnglish(article.language())) {
            return cues.find(article, progress);
        }
        return Reading.of(article, progress.quiet())
                .then(reading -> learned()
                        .fold(
                                those -> find(article, reading, those, progress),
                                _ -> Outcome.done(CueFinder.found(article, reading))));
    }

    private Outcome<Found> find(Article article, Reading reading, Learned those, Progress progress) {
        Optional<HouseHead> own = house.get();
        Learned used = own.map(head -> new Learned(those.encoder(), those.head(), head.weighing()))
                .orElse(those);
        String name = own.map(head -> WITH + head.name()).orElse(NAME);
        List<Candidate> candidates = reading.candidates();
        Set<Span> first = candidates.stream()
                .filter(CueFinder::isWorth)
                .map(Candidate::span)
                .collect(Collectors.toSet());
        Outcome<List<Candidate>> scored = Shares.of(
                candidates.size(), together, progress, place -> scored(reading, candidates.get(place), place, used));
        return scored.fold(
                all -> Outcome.done(new Proposals(article, reading)
                        .found(all, one -> one.score() >= LEAST || first.contains(one.span()), name)),
                trouble -> progress.cancelled()
                        ? Outcome.refused(trouble)
                        : Outcome.done(withoutEncoder(article, reading, trouble)));
    }

    private Found withoutEncoder(Article article, Reading reading, Trouble why) {
        stop(why);
        return CueFinder.found(article, reading);
    }

    private static Outcome<Candidate> scored(Reading reading, Candidate candidate, int place, Learned those) {
        if (candidate.kind() == Sentence.Kind.TABLE_ROW) {
            return Outcome.done(candidate);
        }
        return those.encoder()
                .encode(candidate.span().in(reading.text()))
                .map(encoding -> scored(reading, candidate, place, those, encoding));
    }

    private static Candidate scored(Reading reading, Candidate candidate, int place, Learned those, Encoding encoding) {
        float[] features = Features.of(candidate.words().size(), candidate.seen(), encoding);
        Head.Parts parts = those.head().parts(features);
        Weighing weighing = those.weighing();
        double odds = weighing.score(ArticleFeatures.of(candidate, place, parts.score()));
        List<Reason> reasons = new Explanation(reading, candidate, encoding, parts, weighing).reasons();
        return candidate.scored(1 / (1 + Math.exp(-odds)), reasons);
    }

    @Override
    public Sureness sureness(@Nullable String language, String finder) {
        Sureness byLanguage = cues.sureness(language, finder);
        return byLanguage == Sureness.MEASURED && !isLearned(finder) ? Sureness.RULES : byLanguage;
    }

    private static boolean isLearned(String finder) {
        return finder.equals(NAME) || finder.startsWith(WITH);
    }

    @Override
    public void close() {
        stop(Trouble.unreadable("trouble.claims.encoder-unusable", "closed"));
    }
}
