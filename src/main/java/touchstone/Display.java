package touchstone;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown here. On Linux that takes an X server that answers, and GTK 3. */
@SuppressWarnings("restricted") // the launcher allows native access; nothing else here needs it
final class Display {

    private static final String X = "libX11.so.6";
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** Whether a window can be shown here, or was asked for on JavaFX's platform without a screen. */
    static boolean isHere() {
        return System.getProperty("glass.platform", "").equals("Headless")
                || isThere(System.getenv(), System.getProperty("os.name", ""));
    }

    /**
     * Whether a window can be shown.
     *
     * @param environment the environment's variables
     * @param system {@code os.name}
     */
    static boolean isThere(Map<String, String> environment, String system) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank() && answers() && isLoadable(GTK);
    }

    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Asks the X server that DISPLAY names; JavaFX would end the program where none answers. */
    private static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x = SymbolLookup.libraryLookup(X, arena);
            Linker linker = Linker.nativeLinker();
            MemorySegment display = (MemorySegment) linker.downcallHandle(
                            x.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) linker.downcallHandle(
                            x.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(display);
            return closed >= 0;
        } catch (Throwable missing) { // what a handle may throw; whatever it was, no server answered
            return false;
        }
    }
}
