package touchstone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchstone.ui.shell.FileChoice;

/** Nobody is there to choose. */
final class NoChoice implements FileChoice {
    @Override
    public List<Path> articles() {
        return List.of();
    }

    @Override
    public Optional<Path> caseFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newCaseFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> bundle() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newBundle(String name) {
        return Optional.empty();
    }
}
