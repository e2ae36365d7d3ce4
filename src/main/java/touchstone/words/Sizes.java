package touchstone.words;

import java.util.Locale;

/** Amounts of bytes and hashes as people read them. */
public final class Sizes {

    private static final int STEP = 1000;

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

    /** A hash by its ends, {@code 9c41…e07b}, to be compared by eye. */
    public static String hash(String hexadecimal) {
        int end = 4;
        return hexadecimal.length() <= 2 * end
                ? hexadecimal
                : hexadecimal.substring(0, end) + "…" + hexadecimal.substring(hexadecimal.length() - end);
    }
}
