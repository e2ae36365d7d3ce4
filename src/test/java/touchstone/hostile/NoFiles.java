package touchstone.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What lies in a folder like a file and is none: pipes, devices, links that lead nowhere, folders, holes. */
final class NoFiles {

    private NoFiles() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        all.add(new HostileFile("pipe.txt", place -> command("mkfifo", place.toString())));
        all.add(new HostileFile("zeros.bin", place -> Files.createSymbolicLink(place, Path.of("/dev/zero"))));
        all.add(new HostileFile("itself.txt", place -> Files.createSymbolicLink(place, place.getFileName())));
        all.add(new HostileFile("nowhere.txt", place -> Files.createSymbolicLink(place, Path.of("/nowhere/at/all"))));
        all.add(new HostileFile("folder.txt", Files::createDirectory));
        all.add(new HostileFile("nothing.txt", place -> Files.write(place, new byte[0])));
        all.add(new HostileFile("hole.txt", place -> {
            try (var file = new java.io.RandomAccessFile(place.toFile(), "rw")) {
                file.setLength(200L << 20);
            }
        }));
        all.add(new HostileFile("hole.json", place -> {
            Files.writeString(place, "[", StandardCharsets.UTF_8);
            try (var file = new java.io.RandomAccessFile(place.toFile(), "rw")) {
                file.setLength(200L << 20);
            }
        }));
        return all;
    }

    private static void command(String... command) throws IOException {
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
