package touchstone.exchange.locked;

import java.util.function.LongSupplier;

/**
 * The memory that is left to reckon in, in bytes. What nobody holds any more is room too: before a file is refused for
 * want of it, it is cleared away, or a long day's work would make good files look hostile.
 */
record Room(LongSupplier left, Runnable clearing) {

    /** The room in this program's heap. */
    static Room ofThisProgram() {
        Runtime here = Runtime.getRuntime();
        return new Room(() -> here.maxMemory() - here.totalMemory() + here.freeMemory(), here::gc);
    }

    /** Whether so many bytes find room, if need be once it was cleared. */
    boolean holds(long bytes) {
        if (bytes <= left.getAsLong()) {
            return true;
        }
        clearing.run();
        return bytes <= left.getAsLong();
    }
}
