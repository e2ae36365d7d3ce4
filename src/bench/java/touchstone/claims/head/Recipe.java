package touchstone.claims.head;

/**
 * How a head is learned.
 *
 * @param networks how many, each from another beginning
 * @param hidden units of each
 * @param rounds how often all examples are seen
 * @param rate how far each step goes at most (Adam's α)
 * @param batch examples a step
 * @param decay how much of each weight is taken back at each step, before its rate
 * @param forPositives how much more an example counts whose target is 1 than one whose target is 0
 * @param seed fixes everything left to chance
 */
public record Recipe(
        int networks, int hidden, int rounds, float rate, int batch, float decay, float forPositives, long seed) {

    /** What was chosen on the development set of the debates. */
    public static final Recipe CHOSEN = new Recipe(5, 32, 4, 3e-4f, 128, 1f / 128, 2f, 20_240_601);
}
