import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Last step of packaging: writes the launcher with the JDK of this build and the class path in it, and lays this
 * machine's part of ONNX Runtime beside its classes, so that nothing is unpacked at each start.
 */
final class FinishProgram {

    private static final String NATIVE = "ai/onnxruntime/native/";

    private FinishProgram() {}

    /** Takes the program's folder and the class path that Maven resolved; jars of earlier builds are removed. */
    public static void main(String[] arguments) throws IOException {
        Path program = Path.of(arguments[0]);
        Path lib = program.resolve("lib");
        removeOthers(lib, namesOn(arguments[1]));
        for (Path jar : jars(lib)) {
            if (jar.getFileName().toString().startsWith("onnxruntime-")) {
                takeOutNative(jar, program.resolve("native"));
            }
        }
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

    /** Leaves the classes in the jar, and this machine's libraries in the folder; done once for each jar. */
    private static void takeOutNative(Path jar, Path folder) throws IOException {
        Path lighter = jar.resolveSibling(jar.getFileName() + ".part");
        boolean anyOut = false;
        try (var in = new ZipInputStream(Files.newInputStream(jar));
                var out = new ZipOutputStream(Files.newOutputStream(lighter))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith(NATIVE)) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTime(entry.getTime());
                    out.putNextEntry(kept);
                    in.transferTo(out);
                } else if (isForThisMachine(entry.getName())) {
                    Files.createDirectories(folder);
                    Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()), REPLACE_EXISTING);
                    anyOut = true;
                }
            }
        }
        if (anyOut) {
            Files.move(lighter, jar, REPLACE_EXISTING);
        } else {
            Files.delete(lighter);
        }
    }

    private static boolean isForThisMachine(String name) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.startsWith("windows") ? "win" : system.startsWith("mac") ? "osx" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
        String place = NATIVE + os + "-" + processor + "/";
        return name.startsWith(place) && name.indexOf('/', place.length()) < 0 && !name.endsWith("/");
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
