package touchstone;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has used of its machine. */
final class Spent {

    private static final Path OF_ITSELF = Path.of("/proc/self/stat");
    private static final int USER_OWN = 11;
    private static final long MILLIS_A_TICK = 10;

    private volatile long highestHeap;
    private volatile long highestKept;
    private long highestAtRest;

    /**
     * Processor time of this process and of the children that ended, in milliseconds: fields 14 to 17 of proc(5)'s {@code stat},
     * in ticks of a hundredth of a second; where the system has none, of this process alone.
     */
    static long processorMillis() {
        try {
            String stat = Files.readString(OF_ITSELF, StandardCharsets.UTF_8);
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER_OWN; i < USER_OWN + 4; i++) {
                ticks += Long.parseLong(afterName[i]);
            }
            return ticks * MILLIS_A_TICK;
        } catch (IOException elsewhere) {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .orElse(0L);
        }
    }

    /** Notes how full the heap is, and how full the last collection left it. */
    void lookAtHeap() {
        highestHeap = Math.max(
                highestHeap,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        long kept = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                kept += pool.getCollectionUsage().getUsed();
            }
        }
        highestKept = Math.max(highestKept, kept);
    }

    /** Collects all that nothing holds any more, and notes what is left. */
    void lookAtRest() {
        System.gc();
        highestAtRest = Math.max(
                highestAtRest,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** The most that was left when nothing was under way, in bytes. */
    long highestAtRest() {
        return highestAtRest;
    }

    /** The most that was ever seen in use, garbage included, in bytes. */
    long highestHeap() {
        return highestHeap;
    }

    /** The most that a collection ever left, in bytes. */
    long highestKept() {
        return highestKept;
    }
}
