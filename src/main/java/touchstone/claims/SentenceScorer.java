package touchstone.claims;

import org.jspecify.annotations.Nullable;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Head;
import touchstone.model.Outcome;

/**
 * Scores sentences taken by themselves, whatever they come from: by the encoder and the head learned from debates, or by
 * cues alone. Several threads may ask at once.
 */
public final class SentenceScorer implements AutoCloseable {

    private final @Nullable Learned learned;
    private final Lexicon lexicon = Lexicon.of("en");

    private record Learned(Encoder encoder, Head head) {}

    private SentenceScorer(@Nullable Learned learned) {
        this.learned = learned;
    }

    /** A scorer with the encoder and the head that the program came with; trouble where they can't be had. */
    public static Outcome<SentenceScorer> load() {
        return Heads.ofSentences()
                .then(head -> Encoder.load().map(encoder -> new SentenceScorer(new Learned(encoder, head))));
    }

    /** A scorer by cues alone, for where there is no encoder. */
    public static SentenceScorer byCues() {
        return new SentenceScorer(null);
    }

    /** Check-worthiness of a sentence from 0 to 1; above a half is worth checking. Trouble where the encoder can't go on. */
    public Outcome<Double> score(String sentence) {
        SentenceReading reading = SentenceReading.of(sentence, lexicon);
        if (reading.words().isEmpty()) {
            return Outcome.done(0.0);
        }
        if (learned == null) {
            double start = Weights.start(Sentence.Kind.BODY, reading.words().size());
            return Outcome.done(Weights.score(start, Weights.reasons(sentence, reading.seen())));
        }
        Head head = learned.head();
        return learned.encoder()
                .encode(reading.span().in(sentence))
                .map(encoding -> head.score(Features.of(reading.words().size(), reading.seen(), encoding)))
                .map(odds -> 1 / (1 + Math.exp(-odds)));
    }

    @Override
    public void close() {
        if (learned != null) {
            learned.encoder().close();
        }
    }
}
