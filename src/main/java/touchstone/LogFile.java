package touchstone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/** Notes what nobody expected, beside the settings, as JSON lines: when, under which code, and what it was. */
final class LogFile {

    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final Clock clock;

    /** A log in a folder, which need not be there yet. */
    LogFile(Path folder, Clock clock) {
        this.file = folder.resolve("log.jsonl");
        this.clock = clock;
    }

    /** Adds a line; where even that fails, the program goes on without. */
    void note(String code, Throwable failure) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling("log.old.jsonl"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, line(code, failure), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            System.err.println(code + " " + failure);
        }
    }

    private String line(String code, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "{\"at\":" + quoted(clock.instant().toString()) + ",\"code\":" + quoted(code) + ",\"what\":"
                + quoted(failure.toString()) + ",\"trace\":" + quoted(trace.toString()) + "}\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (unit < ' ' || unit == 0x7f) {
                        quoted.append(String.format("\\u%04x", unit));
                    } else {
                        quoted.append((char) unit);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
