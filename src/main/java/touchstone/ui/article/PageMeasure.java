package touchstone.ui.article;

import touchstone.ui.article.PageLine.Setting;

/**
 * The page's proportions, all in pixels, for the room it has and the size at which the person reads.
 *
 * @param before empty space left of the margin, where there is more room than the page needs
 * @param gutter width of the margin
 * @param gutterGap between the marks in the margin and the text
 * @param measure width of the text
 * @param size font size of the reading text
 * @param headline font size of the headline
 * @param top space above the first line
 * @param isCompact whether the margin is too narrow for words
 */
record PageMeasure(
        double before,
        double gutter,
        double gutterGap,
        double measure,
        double size,
        double headline,
        double top,
        boolean isCompact) {

    private static final double FIRST_READING_SIZE = 1.31;
    private static final double RIGHT_MARGIN = 16;

    /** The three editions of the page. */
    private enum Edition {
        COMPACT(48, 10, 2000, 15.5, 23, 20),
        REGULAR(64, 12, 540, 17, 28, 20),
        WIDE(68, 12, 600, 19, 36, 36);

        final double gutter;
        final double gutterGap;
        final double measure;
        final double size;
        final double headline;
        final double top;

        Edition(double gutter, double gutterGap, double measure, double size, double headline, double top) {
            this.gutter = gutter;
            this.gutterGap = gutterGap;
            this.measure = measure;
            this.size = size;
            this.headline = headline;
            this.top = top;
        }

        static Edition forWidth(double width) {
            return width < 600 ? COMPACT : width < 700 ? REGULAR : WIDE;
        }
    }

    /**
     * The measure for a page.
     *
     * @param width of the pane
     * @param readingSize in times of the interface's size, 1.31 where nobody changed it
     */
    static PageMeasure of(double width, double readingSize) {
        Edition edition = Edition.forWidth(width);
        double enlarged = readingSize / FIRST_READING_SIZE;
        double measure = Math.max(160, Math.min(edition.measure * enlarged, width - edition.gutter - RIGHT_MARGIN));
        double spare = width - edition.gutter - measure - edition.gutter;
        return new PageMeasure(
                Math.max(0, Math.floor(spare / 2)),
                edition.gutter,
                edition.gutterGap,
                Math.floor(measure),
                edition.size * enlarged,
                edition.headline * enlarged,
                edition.top,
                edition == Edition.COMPACT);
    }

    /** Font size of a block. */
    double size(Setting setting) {
        return switch (setting) {
            case HEADLINE -> headline;
            case HEADING, STANDFIRST -> size + 1;
            case BODY, LIST_ITEM, QUOTATION -> size;
            case CAPTION -> Math.max(13, size * 0.74);
            case BOILERPLATE -> Math.max(13, size * 0.68);
        };
    }

    /** From one line to the next in a block, in whole pixels. */
    double pitch(Setting setting) {
        double lettering = size(setting);
        return Math.rint(
                switch (setting) {
                    case HEADLINE -> lettering * 1.15 + 2.2;
                    case HEADING, STANDFIRST -> lettering * 1.445;
                    case BODY, LIST_ITEM, QUOTATION -> lettering * 1.615;
                    case CAPTION -> lettering * 1.46;
                    case BOILERPLATE -> lettering * 1.54;
                });
    }

    /** Empty space below a block. */
    double gap(Setting setting) {
        double body = Math.rint(size * 1.43 - 9.3);
        return switch (setting) {
            case HEADLINE -> Math.max(10, Math.rint(headline * 0.5 - 4));
            case STANDFIRST -> 12;
            case HEADING -> 6;
            case LIST_ITEM -> 7;
            case CAPTION -> body + 1;
            case BODY, QUOTATION, BOILERPLATE -> body;
        };
    }

    /** How far a block stands in from the page's edge. */
    double indent(Setting setting) {
        return setting == Setting.LIST_ITEM || setting == Setting.QUOTATION ? Math.rint(size * 1.2) : 0;
    }
}
