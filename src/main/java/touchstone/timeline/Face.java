package touchstone.timeline;

/** The four ways in which words stand on a timeline. */
public enum Face {
    TITLE(12.5, true),
    PANEL(12, true),
    BRACKET(11.5, true),
    SMALL(11, false);

    private final double size;
    private final boolean strong;

    Face(double size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }

    /** Its size in pixels. */
    public double size() {
        return size;
    }

    /** Whether it is semi-bold. */
    public boolean isStrong() {
        return strong;
    }
}
