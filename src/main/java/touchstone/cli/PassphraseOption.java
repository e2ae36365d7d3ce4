package touchstone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.desk.Importing;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** How a passphrase is given: typed without an echo, or in a file. Never as an argument, which other programs can see. */
final class PassphraseOption {

    private static final int LONGEST = 4096;

    @Option(
            names = "--passphrase",
            description = "Ask for a passphrase to lock or open it with; it is typed without being shown.")
    private boolean asks;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "The passphrase is the first line of this file.")
    private @Nullable Path file;

    /** Whether either was typed. */
    boolean isGiven() {
        return asks || file != null;
    }

    /** The passphrase for something that is there already. */
    Outcome<Passphrase> toOpen(Surroundings around) {
        return file == null ? asked("cli.passphrase.ask", around) : inFile(file);
    }

    /** Reading of bundles, with the passphrase where one was given. */
    Outcome<Importing> reading(Importing importing, Surroundings around) {
        return isGiven() ? toOpen(around).map(importing::under) : Outcome.done(importing);
    }

    /** The passphrase for something new: typed twice, because nobody sees a slip. */
    Outcome<Passphrase> toLock(Surroundings around) {
        return given(around).then(Passphrase::longEnough);
    }

    private Outcome<Passphrase> given(Surroundings around) {
        if (file != null) {
            return inFile(file);
        }
        return asked("cli.passphrase.new", around)
                .then(first -> asked("cli.passphrase.again", around)
                        .then(second -> first.isSameAs(second)
                                ? Outcome.done(first)
                                : Outcome.refused(Trouble.unreadable("trouble.passphrase.differs"))));
    }

    private static Outcome<Passphrase> asked(String key, Surroundings around) {
        Optional<char[]> typed = around.prompt().ask(Words.text(key));
        return typed.map(signs -> Outcome.done(Passphrase.of(CharBuffer.wrap(signs))))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.passphrase.nobody")));
    }

    private static Outcome<Passphrase> inFile(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            char[] start = new char[LONGEST];
            int length = Math.max(0, reader.read(start));
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            return line.isEmpty() || line.length() == LONGEST
                    ? Outcome.refused(Trouble.unreadable("trouble.passphrase.file", file))
                    : Outcome.done(Passphrase.of(line));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.passphrase.file", file));
        }
    }
}
