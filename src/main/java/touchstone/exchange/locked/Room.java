package touchstone.exchange.locked;

import java.util.function.LongSupplier;

/**
 * The memory that is left to reckon in, in bytes. What nobody holds any more is room too: before a file is refused for
 * want of it, it is cleared away, or a long day's work would make good files look hostile. For what would not fit into an
 * empty heap nothing is cleared: that takes a moment in which the window stands still, and a hostile file could ask for it.
 *
 * @param most what there is when nothing is held
 * @param left what nothing holds now
 * @param clearing makes room of what nobody holds any more
 */
record Room(long most, LongSupplier left, Runnable clearing) {

    /** The room in this program's heap. */
    static Room ofThisProgram() {
        Runtime here = Runtime.getRuntime();
        return new Room(here.maxMemory(), () -> here.maxMemory() - here.totalMemory() + here.freeMemory(), here::gc);
    }

    /** Whether so many bytes find room, if need be once it was cleared. */
    boolean holds(long bytes) {
        if (bytes <= left.getAsLong()) {
            return true;
        }
        if (bytes > most) {
            return false;
        }
        clearing.run();
        return bytes <= left.getAsLong();
    }
}
