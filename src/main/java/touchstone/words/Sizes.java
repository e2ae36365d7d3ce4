package touchstone.words;

import java.util.Locale;

/** Amounts of bytes and hashes as people read them. */
public final class Sizes {

    private static final int STEP = 1000;
    private static final long LARGEST = 1_000_000_000_000L;

    private Sizes() {}

    /** An amount of bytes: {@code 84 KB}, {@code 2.1 KB}, {@code 18.4 MB}; a thousand to each step. */
    public static String of(long bytes) {
        String[] units = {"B", "KB", "MB", "GB", "TB"};
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < units.length - 1) {
            amount /= STEP;
            unit++;
        }
        String figure = unit == 0 || amount >= 20
                ? String.format(Locale.ENGLISH, "%.0f", amount)
                : String.format(Locale.ENGLISH, "%.1f", amount);
        return figure + " " + units[unit];
    }

    /** How much of an amount is done, in the unit of the whole: {@code 3.2 of 120 MB}, {@code 800 of 950 B}. */
    public static String of(long done, long all) {
        String whole = of(all);
        long unit = unit(all);
        double amount = (double) done / unit;
        boolean isWhole = unit == 1 || amount >= 20 || amount == 0;
        return Words.text("size.of", String.format(Locale.ENGLISH, isWhole ? "%.0f" : "%.1f", amount), whole);
    }

    private static long unit(long bytes) {
        long unit = 1;
        while (bytes / unit >= STEP && unit < LARGEST) {
            unit *= STEP;
        }
        return unit;
    }

    /** A hash by its ends, {@code 9c41…e07b}, to be compared by eye. */
    public static String hash(String hexadecimal) {
        int end = 4;
        return hexadecimal.length() <= 2 * end
                ? hexadecimal
                : hexadecimal.substring(0, end) + "…" + hexadecimal.substring(hexadecimal.length() - end);
    }
}
