package touchstone.ui.kit;

/** Path data that more than one icon uses, on the grid of 16. */
final class Shapes {

    static final String STONE =
            "M3.600 1.900 10.800 1.100c1.100-.1 2.100.4 2.600 1.500l1.600 4c.4.9.3 1.700-.2 2.600l-2.500"
                    + " 4.500c-.5.9-1.300 1.300-2.300 1.300H4.700c-1.100 0-1.800-.5-2.300-1.500L1.100"
                    + " 10.600c-.3-.6-.3-1.200-.1-1.900l1.200-5.600c.2-.7.700-1.100 1.400-1.200Z";

    static final String CRACK = "M3.800 2.500 7.500 2 6.500 5.500 9 8 7 10.500 8 14H4.700c-.8 0-1.400-.4-1.700-1.100"
            + "L1.700 10.300c-.2-.5-.2-1-.1-1.500l1.200-5.400c.1-.5.500-.8 1-.9Z"
            + "M9.500 1.800l1.400-.1c.8-.1 1.500.4 1.800 1.100l1.500 4c.3.700.2 1.300-.1 1.900l-2.500 4.400"
            + "c-.4.600-.9.900-1.600.9";

    /** A disc of radius 6.8 around the middle, left open for what is cut out of it. */
    static final String DISC = "M8 1.200a6.800 6.800 0 1 0 0 13.600A6.800 6.800 0 0 0 8 1.200";

    private Shapes() {}

    /** A circle around the middle of the grid. */
    static String circle(double radius) {
        return "M" + (8 - radius) + " 8a" + radius + " " + radius + " 0 1 0 " + 2 * radius + " 0a" + radius + " "
                + radius + " 0 1 0 " + -2 * radius + " 0Z";
    }
}
