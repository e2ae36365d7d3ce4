package touchstone.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import touchstone.model.Paragraph;

/**
 * Recognises the rows of tables in a text: cells between bars, as many as in the row above or below. Two rows of a menu
 * look like that too; where the cells hold figures there is no doubt.
 */
final class TableRows {

    private static final int LONGEST_FIGURE = 2;

    private final Phrases months;
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> rowsOfFigures = new HashSet<>();

    /**
     * The rows among the lines of an article.
     *
     * @param lines in reading order
     * @param months names of months; a date is no figure of a table
     */
    TableRows(List<Line> lines, Phrases months) {
        this.months = months;
        List<List<String>> cells = lines.stream().map(TableRows::cells).toList();
        for (int begin = 0, end; begin < cells.size(); begin = end) {
            int size = cells.get(begin).size();
            end = begin + 1;
            while (end < cells.size() && cells.get(end).size() == size) {
                end++;
            }
            if (size > 1 && end - begin > 1) {
                IntStream.range(begin, end).forEach(rows::add);
                if (isOfFigures(cells.subList(begin, end))) {
                    IntStream.range(begin, end).forEach(rowsOfFigures::add);
                }
            }
        }
    }

    /** Whether the line may be a row. */
    boolean has(int line) {
        return rows.contains(line);
    }

    /** Whether the line is a row of a table of figures. */
    boolean hasOfFigures(int line) {
        return rowsOfFigures.contains(line);
    }

    private static List<String> cells(Line line) {
        return line.kind() == Paragraph.Kind.BODY
                ? List.of(line.text().replaceAll("^\\||\\|$", "").split("\\|", -1))
                : List.of();
    }

    /** Whether at least half of the cells under the first row and behind the first column are figures. */
    private boolean isOfFigures(List<List<String>> table) {
        List<String> inside = table.stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(1))
                .filter(cell -> !Word.of(cell).isEmpty())
                .toList();
        return !inside.isEmpty() && 2 * inside.stream().filter(this::isFigure).count() >= inside.size();
    }

    private boolean isFigure(String cell) {
        List<Word> words = Word.of(cell);
        return words.getFirst().isNumber() && words.size() <= LONGEST_FIGURE && !months.isIn(words);
    }
}
