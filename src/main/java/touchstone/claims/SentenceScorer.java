package touchstone.claims;

import org.jspecify.annotations.Nullable;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.encoder.Encoding;
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

    /** A scorer with the encoder and the head that the program came with; trouble where the encoder can't be had. */
    public static Outcome<SentenceScorer> load() {
        return Encoder.load().map(encoder -> new SentenceScorer(new Learned(encoder, Heads.ofSentences())));
    }

    /** A scorer by cues alone, for where there is no encoder. */
    public static SentenceScorer byCues() {
        return new SentenceScorer(null);
    }

    /** Check-worthiness of a sentence from 0 to 1; above a half is worth checking. */
    public double score(String sentence) {
        SentenceReading reading = SentenceReading.of(sentence, lexicon);
        if (reading.words().isEmpty()) {
            return 0;
        }
        if (learned == null) {
            double start = Weights.start(Sentence.Kind.BODY, reading.words().size());
            return Weights.score(start, Weights.reasons(sentence, reading.seen()));
        }
        Encoding encoding = learned.encoder().encode(reading.span().in(sentence));
        double odds = learned.head().score(Features.of(reading.words().size(), reading.seen(), encoding));
        return 1 / (1 + Math.exp(-odds));
    }

    @Override
    public void close() {
        if (learned != null) {
            learned.encoder().close();
        }
    }
}
