package touchstone.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** Asks which files to open. */
public interface FileChoice {

    /** Articles to open; empty where the person thought better of it. */
    List<Path> articles();

    /** A case file to open. */
    Optional<Path> caseFile();

    /** A case file to begin. */
    Optional<Path> newCaseFile();

    /** A colleague's bundle to import. */
    Optional<Path> bundle();

    /** Where to write a bundle, given what it could be called. */
    Optional<Path> newBundle(String name);

    /** The system's own dialogs over a window. */
    static FileChoice over(Supplier<@Nullable Window> window) {
        return new FileChoice() {
            @Override
            public List<Path> articles() {
                FileChooser chooser = chooser("shell.choose.articles");
                chooser.getExtensionFilters()
                        .addAll(
                                kinds(
                                        "shell.choose.kind.articles",
                                        "*.html",
                                        "*.htm",
                                        "*.xhtml",
                                        "*.pdf",
                                        "*.txt",
                                        "*.md"),
                                kinds("shell.choose.kind.all", "*.*"));
                List<File> chosen = chooser.showOpenMultipleDialog(window.get());
                return chosen == null
                        ? List.of()
                        : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> caseFile() {
                FileChooser chooser = chooser("shell.choose.case-file");
                chooser.getExtensionFilters()
                        .addAll(
                                kinds("shell.choose.kind.case-files", "*" + CASE_FILE),
                                kinds("shell.choose.kind.all", "*.*"));
                return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
            }

            @Override
            public Optional<Path> newCaseFile() {
                FileChooser chooser = chooser("shell.choose.new-case-file");
                chooser.setInitialFileName(Words.text("shell.choose.new-name") + CASE_FILE);
                return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
            }

            @Override
            public Optional<Path> bundle() {
                FileChooser chooser = chooser("shell.choose.bundle");
                chooser.getExtensionFilters()
                        .addAll(
                                kinds("shell.choose.kind.bundles", "*" + BUNDLE),
                                kinds("shell.choose.kind.all", "*.*"));
                return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
            }

            @Override
            public Optional<Path> newBundle(String name) {
                FileChooser chooser = chooser("shell.choose.new-bundle");
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
            }
        };
    }

    /** How the name of a case file ends. */
    String CASE_FILE = ".touchstone";

    /** Whether a file is named as case files are. */
    static boolean isCaseFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(CASE_FILE);
    }

    /** How the name of a bundle ends. */
    String BUNDLE = ".bundle";

    /** Whether a file is named as bundles are. */
    static boolean isBundle(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(BUNDLE);
    }

    /** A dialog under a title. */
    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text(title));
        return chooser;
    }

    /** Files by how their names end. */
    private static FileChooser.ExtensionFilter kinds(String key, String... endings) {
        return new FileChooser.ExtensionFilter(Words.text(key), endings);
    }
}
