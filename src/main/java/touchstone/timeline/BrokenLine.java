package touchstone.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.timeline.Stretch.Unit;
import touchstone.words.Words;

/** A line of only those stretches in which something happened, wider where more did, with the time between left out. */
final class BrokenLine implements Line {

    private static final double LEFT = 24;
    private static final double RIGHT = 15;
    private static final double SMALLEST = 96;
    private static final double BREAK = 62;
    private static final double SEAM = 4;
    private static final double ROOM_FOR_HOURS = 240;
    private static final double ROOM_FOR_YEAR = 132;
    private static final int MOST_THAT_WIDEN = 5;

    private final Map<Extent, Integer> known = new HashMap<>();
    private final List<Stretch> stretches;
    private final double[] from;
    private final double[] to;
    private final double length;
    private final Unit unit;
    private final Set<Integer> timed;

    /**
     * A line.
     *
     * @param wanted its length in pixels; it is longer where even years would not fit
     */
    BrokenLine(List<Stack> stacks, double wanted) {
        this.unit = unit(stacks, wanted);
        this.stretches = Stretch.of(stacks, unit);
        this.from = new double[stretches.size()];
        this.to = new double[stretches.size()];
        double gaps = LEFT + RIGHT;
        for (int i = 1; i < stretches.size(); i++) {
            gaps += gapBefore(i);
        }
        double least = SMALLEST * stretches.size();
        double spare = Math.max(0, wanted - gaps - least);
        double[] weights = weights(stacks);
        double allWeights = Arrays.stream(weights).sum();
        double x = LEFT;
        for (int i = 0; i < stretches.size(); i++) {
            x += i == 0 ? 0 : gapBefore(i);
            from[i] = x;
            x += SMALLEST + spare * weights[i] / allWeights;
            to[i] = x;
        }
        this.length = Math.max(wanted, x + RIGHT);
        this.timed = stacks.stream()
                .filter(stack -> stack.extent().isExact())
                .map(stack -> indexOf(stack.extent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The shortest stretches that fit; years where nothing does. */
    private static Unit unit(List<Stack> stacks, double wanted) {
        return Arrays.stream(Unit.values())
                .filter(unit -> least(Stretch.of(stacks, unit)) <= wanted)
                .findFirst()
                .orElse(Unit.YEAR);
    }

    private static double least(List<Stretch> stretches) {
        double needed = LEFT + RIGHT;
        for (int i = 0; i < stretches.size(); i++) {
            needed += SMALLEST + (i > 0 && !stretches.get(i - 1).touches(stretches.get(i)) ? BREAK : SEAM);
        }
        return needed;
    }

    private double gapBefore(int index) {
        return stretches.get(index - 1).touches(stretches.get(index)) ? SEAM : BREAK;
    }

    private double[] weights(List<Stack> stacks) {
        int[] counts = new int[stretches.size()];
        stacks.forEach(stack -> counts[indexOf(stack.extent())]++);
        return Arrays.stream(counts)
                .mapToDouble(count -> 0.4 + Math.min(count, MOST_THAT_WIDEN))
                .toArray();
    }

    private int indexOf(Extent extent) {
        return known.computeIfAbsent(extent, this::closest);
    }

    /** The closest stretch that holds all of an extent, else the first. */
    private int closest(Extent extent) {
        LocalDate day = extent.day();
        LocalDate last = extent.lastDay();
        int found = 0;
        boolean isFound = false;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean holds = !stretch.from().isAfter(day) && last.isBefore(stretch.to());
            if (holds && (!isFound || stretch.days() <= stretches.get(found).days())) {
                found = i;
                isFound = true;
            }
        }
        return found;
    }

    @Override
    public Place of(Extent extent) {
        int at = indexOf(extent);
        return new Place(x(at, extent.beginsInCalendar()), x(at, extent.endsInCalendar()));
    }

    private double x(int at, Instant moment) {
        return from[at] + stretches.get(at).share(moment) * (to[at] - from[at]);
    }

    @Override
    public List<Chart.Panel> panels() {
        List<Chart.Panel> panels = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            panels.add(new Chart.Panel(from[i], to[i] - from[i], label(stretches.get(i), to[i] - from[i]), 0));
        }
        return panels;
    }

    private static String label(Stretch stretch, double width) {
        return width < ROOM_FOR_YEAR ? stretch.briefLabel() : stretch.label();
    }

    @Override
    public List<Chart.Break> breaks() {
        List<Chart.Break> breaks = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            if (!stretches.get(i - 1).touches(stretches.get(i))) {
                breaks.add(new Chart.Break(
                        to[i - 1], from[i] - to[i - 1], between(stretches.get(i - 1), stretches.get(i))));
            }
        }
        return breaks;
    }

    private static String between(Stretch one, Stretch next) {
        long days = one.daysTo(next);
        if (one.unit() == Unit.DAY && next.unit() == Unit.DAY && days < 100) {
            return Words.text("timeline.days", days);
        }
        return days < 2 * 365
                ? Words.text("timeline.months", Math.round(days / 30.44))
                : Words.text("timeline.years", Math.round(days / 365.25));
    }

    /** Every sixth hour of a wide day of which any hour is known. */
    @Override
    public List<Chart.Tick> ticks() {
        List<Chart.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean isWideDay = stretches.get(i).unit() == Unit.DAY && to[i] - from[i] >= ROOM_FOR_HOURS;
            for (int hour = 6; isWideDay && timed.contains(i) && hour < 24; hour += 6) {
                LocalTime time = LocalTime.of(hour, 0);
                Instant at = stretches.get(i).from().atTime(time).toInstant(ZoneOffset.UTC);
                ticks.add(new Chart.Tick(x(i, at), time.toString()));
            }
        }
        return ticks;
    }

    @Override
    public boolean namesDays() {
        return unit == Unit.DAY;
    }

    @Override
    public double length() {
        return length;
    }
}
