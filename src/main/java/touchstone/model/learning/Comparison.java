package touchstone.model.learning;

/**
 * Two heads beside each other, on choices of articles from which neither learned.
 *
 * @param before name of the head that was there
 * @param articles how many articles have both sentences that were taken up and others
 * @param averagePrecision of the head that was there and of the new one
 * @param precisionAtTen of both
 * @param gained how much average precision the new one gained, article by article
 */
public record Comparison(String before, int articles, Pair averagePrecision, Pair precisionAtTen, Figure gained) {

    /** What can be said of the new one. */
    public enum Judgement {
        BETTER,
        NO_DIFFERENCE,
        WORSE
    }

    /**
     * One figure of two heads.
     *
     * @param before of the one that was there
     * @param after of the new one
     */
    public record Pair(Figure before, Figure after) {}

    /** Better or worse only where the whole interval of what was gained says so. */
    public Judgement judgement() {
        if (gained.low() > 0) {
            return Judgement.BETTER;
        }
        return gained.high() < 0 ? Judgement.WORSE : Judgement.NO_DIFFERENCE;
    }
}
