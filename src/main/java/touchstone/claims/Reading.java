package touchstone.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Reason;
import touchstone.model.Trouble;

/** One reading of one article, line by line: what became of each line is kept in order. */
final class Reading {

    /** In UTF-16 units; pieces longer than this were cut where no sentence ends. */
    private static final int LONG = 1_500;

    /** Nobody says more in one breath: what goes on longer is data, or was made to hold the reader up. */
    private static final int MOST_LONG = 4;

    private static final int FARTHEST_SPEAKER = 8;
    private static final int FEWEST_WORDS_OF_LEAD = 6;

    private final String text;
    private final BooleanSupplier isCancelled;
    private boolean hasLead;
    private boolean isQuoteOpen;
    private final Phrases stopWords;
    private final SentenceCutter cutter;
    private final Speakers speakers;
    private final Cues cues;
    private final Furnishing furnishing;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Boilerplate> boilerplate = new ArrayList<>();
    private final List<Sentence> dimmed = new ArrayList<>();
    private final Set<Span> printedTwice = new HashSet<>();
    private LineKinds.@Nullable Kinded before;

    Reading(String text, Lexicon lexicon, BooleanSupplier isCancelled) {
        this.text = text;
        this.isCancelled = isCancelled;
        this.stopWords = lexicon.list("stop words");
        this.cutter = new SentenceCutter(lexicon);
        this.speakers = new Speakers(lexicon);
        this.cues = new Cues(lexicon);
        this.furnishing = new Furnishing(lexicon);
    }

    /** An article, read to its end. */
    static Reading of(Article article) {
        return of(article, Progress.UNSEEN).orThrow();
    }

    /**
     * An article, read to its end.
     *
     * @param progress counts lines; refused if cancelled
     */
    static Outcome<Reading> of(Article article, Progress progress) {
        Lexicon lexicon = Lexicon.of(article.language());
        Reading reading = new Reading(article.text(), lexicon, progress::cancelled);
        boolean saysKinds = !article.original().mediaType().equals("text/plain");
        List<LineKinds.Kinded> lines = new LineKinds(lexicon).of(Line.of(article), saysKinds);
        for (int i = 0; i < lines.size() && !progress.cancelled(); i++) {
            reading.read(lines.get(i));
            progress.at(i + 1L, lines.size());
        }
        return progress.cancelled()
                ? Outcome.refused(Trouble.forbidden("trouble.claims.cancelled"))
                : Outcome.done(reading);
    }

    String text() {
        return text;
    }

    /** Words of its language that tell nobody anything by themselves. */
    Phrases stopWords() {
        return stopWords;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Boilerplate> boilerplate() {
        return boilerplate;
    }

    /** The sentences of the boilerplate. */
    List<Sentence> dimmed() {
        return dimmed;
    }

    /**
     * Whether a sentence stands in a caption that the very next line repeats: a picture's description and its caption, which
     * a page has printed both.
     */
    boolean isPrintedTwice(Span span) {
        return printedTwice.contains(span);
    }

    private void minds(LineKinds.Kinded kinded) {
        if (before != null && LineKinds.isCaptionAgain(before, kinded)) {
            int begin = before.line().start();
            candidates.reversed().stream()
                    .map(Candidate::span)
                    .takeWhile(span -> span.start() >= begin)
                    .forEach(printedTwice::add);
        }
        before = kinded;
    }

    /** Reads the next line. */
    void read(LineKinds.Kinded kinded) {
        minds(kinded);
        Line line = kinded.line();
        if (kinded.boilerplate() != null) {
            dim(new Span(line.start(), line.end()), kinded.boilerplate());
            return;
        }
        Quotes quotes = Quotes.in(text, line.start(), line.end(), isQuoteOpen);
        boolean beginsQuoted =
                !quotes.spans().isEmpty() && quotes.spans().getFirst().start() == line.start();
        speakers.beginLine(beginsQuoted);
        List<Span> spans = said(cutter.cut(text, line.start(), line.end()));
        List<List<Word>> words = spans.stream()
                .map(span -> Word.of(text, span.start(), span.end()))
                .toList();
        boolean isCredited = spans.size() > 1
                && spans.size() < 5
                && furnishing.isCredit(spans.getLast().in(text));
        Sentence.Kind kind = isCredited ? Sentence.Kind.CAPTION : kinded.kind();
        for (int i = 0; i < spans.size() && !isCancelled.getAsBoolean(); i++) {
            Span span = spans.get(i);
            if (i > 0 && furnishing.isCredit(span.in(text))) {
                dim(span, Boilerplate.Kind.CREDIT);
                continue;
            }
            add(span, kind, words.get(i), quotes.over(span), speakerAfter(i, spans, words, quotes));
        }
        isQuoteOpen = quotes.isOpenAtEnd();
        char last = line.text().charAt(line.text().length() - 1);
        speakers.endLine(isQuoteOpen || last == ':' || last == ',' || quotes.hold(line.end() - 1));
    }

    /** All but what runs on without an end. */
    private static List<Span> said(List<Span> spans) {
        List<Span> said = new ArrayList<>();
        int run = 0;
        for (Span span : spans) {
            run = span.end() - span.start() > LONG ? run + 1 : 0;
            if (run <= MOST_LONG) {
                said.add(span);
            }
        }
        return said;
    }

    /** Whoever is named where a quotation ends that this sentence stands in: "One. Two," said X. */
    private Attribution.@Nullable Named speakerAfter(int at, List<Span> spans, List<List<Word>> words, Quotes quotes) {
        int last = spans.get(at).end() - 1;
        for (int i = at + 1; i < spans.size() && i < at + FARTHEST_SPEAKER; i++) {
            Span next = spans.get(i);
            if (!quotes.over(new Span(last, last + 1)).hold(next.start())) {
                return null;
            }
            Attribution.Named named = speakers.named(text, words.get(i), quotes.over(next));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private void dim(Span span, Boilerplate.Kind kind) {
        boilerplate.add(new Boilerplate(span.start(), span.end(), kind));
        dimmed.add(new Sentence(span.start(), span.end(), Sentence.Kind.BOILERPLATE, 0, null));
    }

    private void add(Span span, Sentence.Kind kind, List<Word> words, Quotes quotes, Attribution.@Nullable Named next) {
        Speech speech = speakers.of(text, span, words, quotes, next);
        List<Sighting> seen = cues.in(text, span, words, quotes, speech);
        if (!hasLead && kind == Sentence.Kind.BODY && words.size() >= FEWEST_WORDS_OF_LEAD) {
            hasLead = true;
            seen.add(new Sighting(
                    Reason.Cue.LEAD,
                    span.start(),
                    words.get(FEWEST_WORDS_OF_LEAD - 1).end()));
        }
        List<Reason> reasons = Weights.reasons(text, seen);
        double score = Weights.score(Weights.start(kind, words.size()), reasons);
        candidates.add(new Candidate(span, kind, words, speech, seen, reasons, score));
    }
}
