import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives every source file the house's shape ({@code write}), or names the files that lack it ({@code check}). */
final class FormatSources {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private FormatSources() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean write = arguments[0].equals("write");
        List<Path> shapeless = new ArrayList<>();
        for (Path file : sources()) {
            String before = Files.readString(file);
            String after = formatted(file, before);
            if (after.equals(before)) {
                continue;
            }
            shapeless.add(file);
            if (write) {
                Files.writeString(file, after);
            }
        }
        if (!write && !shapeless.isEmpty()) {
            shapeless.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("Run: mvn -q validate exec:exec@format");
            System.exit(1);
        }
    }

    private static String formatted(Path file, String source) throws FormatterException {
        try {
            return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
        } catch (FormatterException e) {
            System.err.println("cannot be read: " + file);
            throw e;
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
