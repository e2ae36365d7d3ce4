package touchstone.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands around the text on the pages of a PDF document: running heads and feet, page numbers, a printer's marks. */
final class PdfFurniture {

    /** Nothing but a printer's own marks stands as near to a page's edge as this, in points: 10.5 mm. */
    static final double MARGIN = 30;

    /** How near to an edge a running head or foot stands, in points: 30 mm. */
    private static final double NEAR_EDGE = 86;

    /** A head keeps its distance from the text: more than this many heights of its letters. */
    private static final double DISTANCE = 1.7;

    private static final int MOST_LINES = 3;
    private static final int PLACE = 6;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|p\\.|pagina|página|стр\\.?)?\\s*[-–—|]?\\s*\\d{1,4}\\s*(?:[-–—|]|(?:/|of|von|de|sur|из)\\s*\\d{1,4})?");

    private final Set<PdfLine> lines;

    private PdfFurniture(Set<PdfLine> lines) {
        this.lines = lines;
    }

    /** The furniture of a document with these lines. */
    static PdfFurniture of(List<PdfLine> all) {
        List<PdfLine> apart = all.stream().collect(Collectors.groupingBy(PdfLine::page)).values().stream()
                .flatMap(page -> apart(page).stream())
                .toList();
        Map<String, Set<Integer>> pages = new HashMap<>();
        apart.forEach(
                line -> pages.computeIfAbsent(place(line), _ -> new HashSet<>()).add(line.page()));
        int count = all.stream().mapToInt(PdfLine::page).max().orElse(0);
        int often = Math.max(2, Math.min(count / 2, 3));
        Set<PdfLine> furniture = new HashSet<>();
        for (PdfLine line : apart) {
            boolean isRunning = pages.getOrDefault(place(line), Set.of()).size() >= often;
            if (isRunning || PAGE_NUMBER.matcher(line.text()).matches()) {
                furniture.add(line);
            }
        }
        all.stream().filter(line -> line.edge() < MARGIN).forEach(furniture::add);
        return new PdfFurniture(furniture);
    }

    /** Whether a line is of it. */
    boolean has(PdfLine line) {
        return lines.contains(line);
    }

    /** The lines at both ends of a page that keep their distance from the text. */
    private static List<PdfLine> apart(List<PdfLine> page) {
        List<PdfLine> down = page.stream()
                .filter(line -> line.edge() >= MARGIN)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        List<PdfLine> apart = new ArrayList<>(firstGroup(down));
        apart.addAll(firstGroup(down.reversed()));
        return apart;
    }

    private static List<PdfLine> firstGroup(List<PdfLine> inwards) {
        for (int i = 0;
                i < Math.min(inwards.size(), MOST_LINES) && inwards.get(i).edge() < NEAR_EDGE;
                i++) {
            boolean isLast = i + 1 == inwards.size();
            if (isLast
                    || Math.abs(inwards.get(i + 1).baseline() - inwards.get(i).baseline())
                            > DISTANCE * inwards.get(i).size()) {
                return inwards.subList(0, i + 1);
            }
        }
        return List.of();
    }

    /** A line's words, whatever page number begins or ends them, and its height on the page. */
    private static String place(PdfLine line) {
        return Math.round(line.baseline() / PLACE) + " " + line.text().replaceAll("^\\d+\\b|\\b\\d+$", "#");
    }
}
