package touchstone.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A line along which time lies as it passed. */
final class TrueLine implements Line {

    private static final double LEFT = 40;
    private static final double RIGHT = 40;
    private static final double BETWEEN_TICKS = 110;

    private record Step(ChronoUnit unit, int count, String pattern) {

        LocalDateTime after(LocalDateTime time) {
            return time.plus(count, unit);
        }

        Duration about() {
            return unit.getDuration().multipliedBy(count);
        }

        LocalDateTime before(LocalDateTime time) {
            LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
            return switch (unit) {
                case YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(time.getYear(), count) * count);
                case MONTHS -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / count * count + 1);
                case DAYS -> day;
                case HOURS -> day.withHour(time.getHour() / count * count);
                default -> time.truncatedTo(ChronoUnit.HOURS).withMinute(time.getMinute() / count * count);
            };
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.MINUTES, 1, "HH:mm"),
            new Step(ChronoUnit.MINUTES, 10, "HH:mm"),
            new Step(ChronoUnit.HOURS, 1, "HH:mm"),
            new Step(ChronoUnit.HOURS, 6, "d MMM, HH:mm"),
            new Step(ChronoUnit.DAYS, 1, "d MMM"),
            new Step(ChronoUnit.DAYS, 7, "d MMM"),
            new Step(ChronoUnit.MONTHS, 1, "MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 3, "MMM uuuu"),
            new Step(ChronoUnit.YEARS, 1, "uuuu"),
            new Step(ChronoUnit.YEARS, 5, "uuuu"),
            new Step(ChronoUnit.YEARS, 25, "uuuu"),
            new Step(ChronoUnit.YEARS, 100, "uuuu"),
            new Step(ChronoUnit.YEARS, 1000, "uuuu"));

    private final Instant begins;
    private final double seconds;
    private final double length;

    /**
     * A line.
     *
     * @param stacks at least one
     * @param length in pixels
     */
    TrueLine(List<Stack> stacks, double length) {
        this.begins = stacks.stream()
                .map(stack -> stack.extent().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant ends = stacks.stream()
                .map(stack -> stack.extent().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.seconds = Math.max(60, Duration.between(begins, ends).toMillis() / 1000.0);
        this.length = length;
    }

    @Override
    public Place of(Extent extent) {
        return new Place(x(extent.from()), x(extent.to()));
    }

    private double x(Instant at) {
        double since = Duration.between(begins, at).toMillis() / 1000.0;
        return LEFT + since / seconds * (length - LEFT - RIGHT);
    }

    @Override
    public List<Chart.Panel> panels() {
        return List.of();
    }

    @Override
    public List<Chart.Break> breaks() {
        return List.of();
    }

    @Override
    public List<Chart.Tick> ticks() {
        double wide = length - LEFT - RIGHT;
        Step step = STEPS.stream()
                .filter(each -> each.about().toSeconds() / seconds * wide >= BETWEEN_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        DateTimeFormatter format = DateTimeFormatter.ofPattern(step.pattern(), Locale.ENGLISH);
        List<Chart.Tick> ticks = new ArrayList<>();
        LocalDateTime at = step.before(LocalDateTime.ofInstant(begins, ZoneOffset.UTC));
        LocalDateTime end = LocalDateTime.ofInstant(begins.plusMillis((long) (seconds * 1000)), ZoneOffset.UTC);
        for (; !at.isAfter(end); at = step.after(at)) {
            double x = x(at.toInstant(ZoneOffset.UTC));
            if (x >= LEFT - 1) {
                ticks.add(new Chart.Tick(x, format.format(at)));
            }
        }
        return ticks;
    }

    @Override
    public boolean namesDays() {
        return false;
    }

    @Override
    public double length() {
        return length;
    }
}
