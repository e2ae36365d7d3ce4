package touchstone.exchange;

import java.nio.file.Path;
import java.util.Optional;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;

/** One form in which a case leaves the house. */
public interface Exporter {

    /** What the command line calls it, such as {@code html}. */
    String name();

    /** The same under a passphrase, where this form can be locked. */
    default Outcome<Exporter> under(Passphrase passphrase) {
        return Outcome.refused(Trouble.forbidden("trouble.export.not-lockable", name()));
    }

    /** How the name of its file ends, without the dot. */
    default String ending() {
        return name();
    }

    /** Whether it takes the whole case along, names that are not to be named as well: its journal can't be without them. */
    default boolean carriesNames() {
        return false;
    }

    /** What to tell beside what was written, where it can't show all that is in the case. */
    default Optional<Trouble> caution(Dossier dossier) {
        return Optional.empty();
    }

    /** What its file holds, all of it in memory. */
    Outcome<byte[]> written(Dossier dossier);

    /**
     * Writes it, whole or not at all.
     *
     * @param to the file to write
     * @param replace whether a file that is there already may be replaced
     */
    Outcome<Written> export(Dossier dossier, Path to, boolean replace);
}
