package touchstone.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Head;
import touchstone.claims.head.Weighing;
import touchstone.claims.house.Lesson;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.learning.Choice;

/** Reads in an article what the finder sees in the sentences about which a person decided. */
public final class ChoiceReader implements AutoCloseable {

    /** A claim is about a sentence where they share this much of the shorter of them. */
    private static final double LEAST_SHARED = 0.5;

    private final Encoder encoder;
    private final Head head;
    private final Weighing shipped;

    private ChoiceReader(Encoder encoder, Head head, Weighing shipped) {
        this.encoder = encoder;
        this.head = head;
        this.shipped = shipped;
    }

    /** A reader with the encoder and the heads that the program came with; trouble where they can't be had. */
    public static Outcome<ChoiceReader> load() {
        return Heads.ofSentences()
                .then(head -> Heads.ofArticles()
                        .then(weights -> Encoder.load().map(encoder -> new ChoiceReader(encoder, head, weights))));
    }

    /** Whether the finder orders what is written in this language by what it learned, so that choices can teach it. */
    public static boolean reads(Choice choice) {
        return CueFinder.isEnglish(choice.language());
    }

    /** How the finder as shipped weighs what it sees. */
    public Weighing shipped() {
        return shipped;
    }

    /**
     * What choices in one article teach; one that lies on no sentence, such as a row of a table, teaches nothing. Trouble
     * where the encoder can't go on.
     */
    public Outcome<List<Lesson>> read(Article article, List<Choice> choices) {
        List<Candidate> candidates = Reading.of(article).candidates();
        Map<Integer, Choice> byPlace = new HashMap<>();
        for (Choice choice : choices) {
            int place = place(choice, candidates);
            if (place >= 0) {
                byPlace.merge(
                        place, choice, (one, other) -> one.decision().compareTo(other.decision()) <= 0 ? one : other);
            }
        }
        List<Lesson> lessons = new ArrayList<>();
        for (int place = 0; place < candidates.size(); place++) {
            Choice choice = byPlace.get(place);
            if (choice != null) {
                Outcome<Lesson> lesson = lesson(article, candidates.get(place), place, choice);
                if (lesson.refusal().isPresent()) {
                    return lesson.map(List::of);
                }
                lesson.result().ifPresent(lessons::add);
            }
        }
        return Outcome.done(lessons);
    }

    private static int place(Choice choice, List<Candidate> candidates) {
        int best = -1;
        double most = LEAST_SHARED;
        for (int place = 0; place < candidates.size(); place++) {
            Span span = candidates.get(place).span();
            double common = Math.min(choice.end(), span.end()) - Math.max(choice.start(), span.start());
            double shared = common / Math.min(choice.end() - choice.start(), span.length());
            if (shared >= most && candidates.get(place).kind() != Sentence.Kind.TABLE_ROW) {
                best = place;
                most = Math.nextUp(shared);
            }
        }
        return best;
    }

    private Outcome<Lesson> lesson(Article article, Candidate candidate, int place, Choice choice) {
        String words = candidate.span().in(article.text());
        return encoder.encode(words).map(encoding -> {
            float[] alone = Features.of(candidate.words().size(), candidate.seen(), encoding);
            float[] features = ArticleFeatures.of(candidate, place, head.score(alone));
            return new Lesson(choice, place, words.replaceAll("\\s+", " "), article.title(), features);
        });
    }

    @Override
    public void close() {
        encoder.close();
    }
}
