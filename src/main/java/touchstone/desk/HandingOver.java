package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** Hands the open case over in one of the forms that the house writes. */
public final class HandingOver {

    private final Desk desk;

    /** Hands over what is open at this desk. */
    public HandingOver(Desk desk) {
        this.desk = desk;
    }

    /** The forms, by the names that the command line knows. */
    public List<String> forms() {
        return desk.tools().exporters().stream().map(Exporter::name).toList();
    }

    /**
     * Writes the open case.
     *
     * @param form one of {@link #forms}
     * @param replace whether a file that is there already may be replaced
     * @return the file that was written
     */
    public Outcome<Path> export(String form, Path to, boolean replace) {
        Case now = desk.now().orElse(null);
        if (now == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        return desk.tools().exporters().stream()
                .filter(exporter -> exporter.name().equals(form))
                .findFirst()
                .map(exporter -> exporter.export(dossier(now), to, replace))
                .orElseGet(() ->
                        Outcome.refused(Trouble.unreadable("trouble.cli.no-format", form, String.join(", ", forms()))));
    }

    private Dossier dossier(Case now) {
        return new Dossier(
                now,
                desk.journal(),
                desk.file().head(now.number()),
                desk.findings(),
                desk.seal().orElse(null),
                desk.file()::read,
                desk.clock().instant());
    }
}
