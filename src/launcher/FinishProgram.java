import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Last step of packaging: writes the launcher with the JDK of this build and the class path in it. */
final class FinishProgram {

    private FinishProgram() {}

    /** Takes the program's folder and the class path that Maven resolved; jars of earlier builds are removed. */
    public static void main(String[] arguments) throws IOException {
        Path program = Path.of(arguments[0]);
        Path lib = program.resolve("lib");
        removeOthers(lib, namesOn(arguments[1]));
        Path launcher = program.resolve("bin").resolve("touchstone");
        Files.createDirectories(launcher.getParent());
        Files.writeString(
                launcher,
                Files.readString(Path.of("src/launcher/touchstone"))
                        .replace("@JAVA_HOME@", System.getProperty("java.home"))
                        .replace("@CLASS_PATH@", classPath(lib)));
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException("can't make it executable: " + launcher);
        }
    }

    private static Set<String> namesOn(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static void removeOthers(Path lib, Set<String> wanted) throws IOException {
        for (Path jar : jars(lib)) {
            String name = jar.getFileName().toString();
            if (!wanted.contains(name) && !name.startsWith("touchstone-")) {
                Files.delete(jar);
            }
        }
    }

    private static String classPath(Path lib) throws IOException {
        return jars(lib).stream().map(jar -> "$home/lib/" + jar.getFileName()).collect(Collectors.joining(":"));
    }

    private static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
