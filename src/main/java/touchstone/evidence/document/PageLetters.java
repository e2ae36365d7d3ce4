package touchstone.evidence.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import touchstone.model.DrawnPage;

/** Takes the words off pages, with where each letter stands on the page as it is shown. */
final class PageLetters extends PDFTextStripper {

    /** More letters than a page has that somebody reads. */
    private static final int MOST_ON_PAGE = 200_000;

    private final List<PDPage> wanted;
    private final long until;
    private final StringBuilder text = new StringBuilder();
    private float[] places = new float[4_096];
    private List<Word> line = new ArrayList<>();
    private PageSpace space = PageSpace.of(new PDPage());

    /** A word with the place of each of its units. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Word(String text, float[] places) {}

    /**
     * The words of one page.
     *
     * @param places four fractions of the page for each UTF-16 unit
     * @param isCut whether there is more on the page than could be read in time
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    record Written(String text, float[] places, boolean isCut) {}

    private PageLetters(PDPage page, long until) {
        this.until = until;
        wanted = List.of(page);
        setStartPage(0);
        setSuppressDuplicateOverlappingText(true);
        setWordSeparator(" ");
    }

    /**
     * What is written on a page.
     *
     * @param until when to stop, by {@link System#nanoTime}
     */
    static Written of(PDDocument document, PDPage page, long until) throws IOException {
        PageLetters letters = new PageLetters(page, until);
        boolean isCut = false;
        letters.space = PageSpace.of(page);
        try {
            letters.writeText(document, Writer.nullWriter());
        } catch (MeteredPage.Spent tooLong) {
            isCut = true;
        }
        letters.endLine();
        int kept = letters.text.toString().stripTrailing().length();
        return new Written(
                letters.text.substring(0, kept), Arrays.copyOf(letters.places, kept * DrawnPage.EDGES), isCut);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > until) {
            throw new MeteredPage.Spent();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        for (PDPage page : wanted) {
            processPage(new MeteredPage(page, until));
        }
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        String said = words.replaceAll("[\\p{Cntrl}\\u00a0]", " ");
        if (!said.isEmpty() && text.length() < MOST_ON_PAGE) {
            line.add(new Word(said, placed(said, positions)));
        }
    }

    /** Where each unit stands: letter by letter where the letters tell, else all of them over the whole word. */
    private float[] placed(String words, List<TextPosition> positions) {
        float[] units = new float[words.length() * DrawnPage.EDGES];
        StringBuilder drawn = new StringBuilder();
        positions.forEach(position -> drawn.append(position.getUnicode()));
        boolean isReversed =
                drawn.length() == words.length() && !drawn.toString().equals(words) && Reading.isRightToLeft(words);
        if (drawn.length() != words.length()) {
            float[] whole = space.around(positions);
            for (int unit = 0; unit < words.length(); unit++) {
                System.arraycopy(whole, 0, units, unit * DrawnPage.EDGES, DrawnPage.EDGES);
            }
            return units;
        }
        int at = 0;
        for (TextPosition position : positions) {
            float[] place = space.of(position);
            for (int i = 0; i < position.getUnicode().length(); i++, at++) {
                int unit = isReversed ? words.length() - 1 - at : at;
                System.arraycopy(place, 0, units, unit * DrawnPage.EDGES, DrawnPage.EDGES);
            }
        }
        return units;
    }

    @Override
    protected void writeWordSeparator() {
        line.add(new Word(" ", new float[DrawnPage.EDGES]));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        List<Word> words = Reading.inOrder(line, Word::text, word -> word.places()[0]);
        line = new ArrayList<>();
        if (words.stream().allMatch(word -> word.text().isBlank())) {
            return;
        }
        words.forEach(this::add);
        add(new Word("\n", new float[DrawnPage.EDGES]));
    }

    private void add(Word word) {
        int from = text.length() * DrawnPage.EDGES;
        while (places.length < from + word.places().length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        System.arraycopy(word.places(), 0, places, from, word.places().length);
        text.append(word.text());
    }
}
