package touchstone.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.exchange.Blobs;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.exchange.JournalText;
import touchstone.exchange.Records;
import touchstone.exchange.Withholding;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Person;
import touchstone.model.SealCheck;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.words.Words;

/**
 * Hands the open case over in one of the forms that the house writes. A case that does not fit its own journal is handed
 * over too, for it may be all that is left; what is written says so at its head, and so does the answer.
 */
public final class HandingOver {

    private final Desk desk;
    private final @Nullable Passphrase passphrase;
    private final boolean withNames;

    /**
     * What was handed over.
     *
     * @param to what it was written to, or the bytes themselves
     * @param broken what of the case does not fit its journal or its seal; empty where everything does
     * @param key SHA-256 of the key that it is signed with, 64 hexadecimal digits; nothing where its form is not signed
     * @param caution what of the case could not be shown, where that is so
     * @param <T> a path, or bytes
     */
    public record Handed<T>(T to, Set<SealCheck.Part> broken, Optional<String> key, Optional<Trouble> caution) {

        public Handed {
            broken = Set.copyOf(broken);
        }

        /** What to tell the person where the case does not hold. */
        public Optional<Trouble> doubt() {
            String parts = broken.stream().sorted().map(Words::name).collect(Collectors.joining(", "));
            return broken.isEmpty() ? Optional.empty() : Optional.of(Trouble.forbidden("trouble.export.broken", parts));
        }
    }

    /** Hands over what is open at this desk. */
    public HandingOver(Desk desk) {
        this(desk, false);
    }

    /**
     * Hands over what is open at this desk.
     *
     * @param withNames whether names of people who are not to be named may go along, to a colleague who keeps them too
     */
    public HandingOver(Desk desk, boolean withNames) {
        this(desk, withNames, null);
    }

    private HandingOver(Desk desk, boolean withNames, @Nullable Passphrase passphrase) {
        this.desk = desk;
        this.withNames = withNames;
        this.passphrase = passphrase;
    }

    /** The same, with what is written under a passphrase; refused where the form can't be locked. */
    public HandingOver under(Passphrase chosen) {
        return new HandingOver(desk, withNames, chosen);
    }

    /** The forms, by the names that the command line knows. */
    public List<String> forms() {
        return desk.tools().exporters().stream().map(Exporter::name).toList();
    }

    /** How the name of a file in one of the forms ends, without the dot. */
    public String ending(String form) {
        return exporter(form).map(Exporter::ending).result().orElse(form);
    }

    /**
     * Writes the open case.
     *
     * @param form one of {@link #forms}
     * @param replace whether a file that is there already may be replaced
     * @return the file that was written
     */
    public Outcome<Handed<Path>> export(String form, Path to, boolean replace) {
        return exporter(form)
                .then(exporter -> dossier()
                        .then(dossier -> allowed(exporter, dossier))
                        .then(dossier -> handed(exporter, dossier, to, replace)));
    }

    /**
     * What a file of the open case would hold.
     *
     * @param form one of {@link #forms}
     */
    public Outcome<Handed<byte[]>> written(String form) {
        return exporter(form)
                .then(exporter -> dossier()
                        .then(dossier -> allowed(exporter, dossier))
                        .then(dossier -> exporter.written(dossier)
                                .map(bytes -> new Handed<>(
                                        bytes, dossier.broken(), Optional.empty(), exporter.caution(dossier)))));
    }

    /** A case written to a file. */
    static Outcome<Handed<Path>> handed(Exporter exporter, Dossier dossier, Path to, boolean replace) {
        return exporter.export(dossier, to, replace)
                .map(written -> new Handed<>(written.to(), dossier.broken(), written.key(), exporter.caution(dossier)));
    }

    /**
     * A case whole, with names that are not to be named, leaves the house only where somebody said so. And what would show
     * an editor the verdicts that they are still to rate is not written for them; a bundle shows nobody anything.
     */
    Outcome<Dossier> allowed(Exporter exporter, Dossier dossier) {
        Person by = dossier.records().by();
        int covered = by.role() == Person.Role.EDITOR
                ? Cover.of(dossier.subject(), by).verdicts().size()
                : 0;
        if (covered > 0 && !exporter.carriesNames()) {
            return Outcome.refused(Trouble.forbidden("trouble.export.covered", covered));
        }
        boolean isKept = !withNames && exporter.carriesNames() && Withholding.isNeeded(dossier);
        return isKept
                ? Outcome.refused(Trouble.forbidden("trouble.export.names", exporter.name()))
                : Outcome.done(dossier);
    }

    /** What writes a form. */
    Outcome<Exporter> exporter(String form) {
        return desk.tools().exporters().stream()
                .filter(exporter -> exporter.name().equals(form))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Trouble.unreadable("trouble.cli.no-format", form, String.join(", ", forms()))))
                .then(exporter -> passphrase == null ? Outcome.done(exporter) : exporter.under(passphrase));
    }

    private Outcome<Dossier> dossier() {
        return material()
                .map(material -> material.dossier(
                        new SigningOff(desk)
                                .intact(material.subject())
                                .refusal()
                                .isEmpty(),
                        desk.file()::read));
    }

    /** All that is known of the open case but whether its files are whole; nothing of them is read for it. */
    Outcome<Material> material() {
        Case now = desk.now().orElse(null);
        Proof proof = desk.proof().orElse(null);
        if (now == null || proof == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        return Outcome.done(new Material(
                now,
                proof,
                proof.lastSeal(desk.tools().sealing()).orElse(null),
                desk.journal(),
                desk.file().merged(now.number()).stream()
                        .map(JournalLine::entry)
                        .toList(),
                desk.file().head(now.number()),
                desk.findings(),
                records(now),
                desk.clock().instant()));
    }

    /**
     * What a case is handed over with.
     *
     * @param subject the case
     * @param proof what its file proves of it
     * @param seal what became of its last seal, if it was ever given one
     * @param journal its entries
     * @param merged the entries that came with colleagues' copies
     * @param head hash of the last of them
     * @param findings what the program notices in it
     * @param records the case word for word
     * @param at when it is handed over, UTC
     */
    record Material(
            Case subject,
            Proof proof,
            @Nullable SealCheck seal,
            List<Entry> journal,
            List<Entry> merged,
            String head,
            List<Finding> findings,
            Records records,
            Instant at) {

        /** With what was found of its files, all that an export needs. */
        Dossier dossier(boolean isIntact, Blobs blobs) {
            Set<SealCheck.Part> broken = EnumSet.noneOf(SealCheck.Part.class);
            broken.addAll(proof.broken());
            if (!isIntact) {
                broken.add(SealCheck.Part.EVIDENCE);
            }
            SealCheck check = seal == null ? null : seal.alsoBroken(broken);
            if (check != null) {
                broken.addAll(check.broken());
            }
            return new Dossier(subject, journal, merged, head, findings, check, broken, records, blobs, at);
        }
    }

    private Records records(Case of) {
        return new Records(
                texts(desk.file().journal(of.number())),
                texts(desk.file().merged(of.number())),
                CaseCopy.readable(of),
                desk.who());
    }

    private static List<JournalText> texts(List<JournalLine> lines) {
        return lines.stream()
                .map(line -> new JournalText(
                        line.entry().stamp().number(),
                        line.prev(),
                        line.entry().stamp().at().toString(),
                        line.entry().stamp().by().name(),
                        line.role(),
                        line.name(),
                        line.body(),
                        line.hash()))
                .toList();
    }
}
