package touchstone.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies covered for somebody while a case is in review: verdicts of others that they have not rated yet, and whatever
 * would give those away. Nobody who worked on the case is covered from: they know.
 */
public final class Cover {

    private static final Set<String> SPEAKS_OF_VERDICTS =
            Set.of("verdict", "verdicts", "rating", "ratings", "rate", "rated", "debunked", "hoax", "fake", "wrong");

    private final Case of;
    private final @Nullable Person who;
    private final @Nullable Case past;
    private final Set<String> telling;
    private final boolean mayHide;
    private final boolean hidesAny;

    private Cover(Case of, @Nullable Person who, @Nullable Case past) {
        this.of = of;
        this.who = who;
        this.past = past;
        this.telling = Stream.concat(
                        SPEAKS_OF_VERDICTS.stream(),
                        of.ratings().steps().stream()
                                .map(step -> step.key().split("-"))
                                .flatMap(Arrays::stream))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
        this.mayHide = who != null
                && of.standing() == Standing.IN_REVIEW
                && !of.trail().isWorkOf(who);
        this.hidesAny = mayHide && of.claims().stream().anyMatch(this::hidesNow);
    }

    /** What this case covers from this person. */
    public static Cover of(Case of, Person who) {
        return new Cover(of, who, null);
    }

    /** Nothing covered: for what nobody is to rate. */
    public static Cover none(Case of) {
        return new Cover(of, null, null);
    }

    /**
     * The same cover over the case as it once was: what lies covered now was not said then either. Of claims that the
     * case no longer has, verdicts lie covered while any does.
     */
    public Cover overPast(Case then) {
        return new Cover(of, who, then);
    }

    /** Whether the claim's verdict, and other people's ratings of it, lie covered. */
    public boolean hides(Claim claim) {
        return past == null ? hidesNow(claim) : hidesClaim(claim.number());
    }

    private boolean hidesNow(Claim claim) {
        Verdict verdict = claim.verdict();
        return mayHide
                && who != null
                && verdict != null
                && !verdict.by().isSamePersonAs(who)
                && claim.secondRatings().stream()
                        .noneMatch(rating -> rating.by().isSamePersonAs(who));
    }

    /** Whether the verdict of the claim of that number lies covered. */
    public boolean hidesClaim(int number) {
        boolean isGone = past != null && of.claim(number).isEmpty();
        return isGone ? hidesAny() : of.claim(number).filter(this::hidesNow).isPresent();
    }

    /** The claims taken up whose verdicts lie covered, in the case's order. */
    public List<Claim> verdicts() {
        return of.takenUp().filter(this::hides).toList();
    }

    /** Whether anything lies covered, so that counts of verdicts would give it away. */
    public boolean hidesAny() {
        return hidesAny;
    }

    /**
     * Whether somebody else's words lie covered because they speak of a verdict.
     *
     * @param claim the claim that they are about; absent: the case
     */
    public boolean hides(@Nullable Integer claim, Person by, String words) {
        boolean isAboutCovered = claim == null ? hidesAny() : hidesClaim(claim);
        return isAboutCovered && !isLooking(by) && speaksOfVerdict(words);
    }

    /**
     * Whether somebody's reasons for a step of the whole case lie covered, whatever they say: they are said of its
     * verdicts.
     */
    public boolean hidesReasonOf(Person by) {
        return !isLooking(by) && hidesAny();
    }

    /** What a piece of evidence says of a claim, without the note where that speaks of a covered verdict. */
    public Stance shown(Stance stance) {
        String note = stance.note();
        boolean isCovered = note != null && hidesClaim(stance.claim()) && speaksOfVerdict(note);
        return isCovered
                ? new Stance(stance.claim(), stance.evidence(), stance.direction(), stance.excerpt(), null)
                : stance;
    }

    /** Whether a comment lies covered. */
    public boolean hides(Comment comment) {
        return hides(comment.claim(), comment.by(), comment.text());
    }

    private boolean isLooking(Person by) {
        return who != null && by.isSamePersonAs(who);
    }

    private boolean speaksOfVerdict(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(telling::contains);
    }
}
