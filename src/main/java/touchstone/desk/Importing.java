package touchstone.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.exchange.JournalText;
import touchstone.exchange.Sealing;
import touchstone.exchange.Signed;
import touchstone.exchange.bundle.Bundle;
import touchstone.exchange.bundle.Unlocking;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Progress;
import touchstone.model.SealCheck;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;

/** Reads bundles: checks that they are whole and takes what is in them into a case file. */
public final class Importing {

    private final Sealing sealing;
    private final Progress progress;
    private final @Nullable Passphrase passphrase;

    /** Reads bundles with the keys of this machine. */
    public Importing(Sealing sealing, Progress progress) {
        this(sealing, progress, null);
    }

    private Importing(Sealing sealing, Progress progress, @Nullable Passphrase passphrase) {
        this.sealing = sealing;
        this.progress = progress;
        this.passphrase = passphrase;
    }

    /** The same, for a bundle that is under this passphrase; one that is under none is read as well. */
    public Importing under(Passphrase given) {
        return new Importing(sealing, progress, given);
    }

    /** Whether somebody should be asked for a passphrase, or once more: it is what is in the way. */
    public static boolean wantsPassphrase(Trouble trouble) {
        return Unlocking.isWanted(trouble);
    }

    private Outcome<Bundle> open(Path file) {
        return new Unlocking(sealing.unlockedFolder(), progress, passphrase).open(file);
    }

    /**
     * What a look at every byte of a bundle found.
     *
     * @param flaws files that are gone, changed or not listed, and a signature that is not one
     * @param history what is wrong with the journal, in words for a person; nothing where it is whole
     * @param subject the case, where its journal makes one
     * @param entries how many entries it has, its own and those that it took in
     * @param signed who handed it over, where that is signed
     * @param signature what checking that found
     * @param seals what became of the editors' seals in it, oldest first
     */
    public record Looked(
            List<Bundle.Flaw> flaws,
            Optional<Trouble> history,
            Optional<Case> subject,
            int entries,
            Optional<Signed> signed,
            Optional<Signed.Check> signature,
            List<SealCheck> seals) {

        public Looked {
            flaws = List.copyOf(flaws);
            seals = List.copyOf(seals);
        }

        /** Whether it is what somebody handed over, to the last byte. */
        public boolean isWhole() {
            return flaws.isEmpty() && history.isEmpty();
        }

        /** Whether it is whole, and no seal in it is broken or of a key that its editor may not have. */
        public boolean isRight() {
            return isWhole()
                    && signature.filter(check -> !check.key().isGood()).isEmpty()
                    && seals.stream()
                            .allMatch(seal ->
                                    seal.broken().isEmpty() && seal.key().isGood());
        }
    }

    /** Looks at every byte of a bundle. */
    public Outcome<Looked> look(Path file) {
        return open(file).then(bundle -> {
            try (bundle) {
                return bundle.flaws(progress).map(flaws -> looked(bundle, flaws));
            }
        });
    }

    private Looked looked(Bundle bundle, List<Bundle.Flaw> found) {
        List<Bundle.Flaw> flaws = new ArrayList<>(found);
        Optional<Signed> signed = bundle.signature();
        Optional<Signed.Check> check = signed.map(one -> sealing.check(one, bundle.signedBytes()));
        if (check.filter(Signed.Check::isRight).isEmpty()) {
            flaws.add(new Bundle.Flaw(
                    Bundle.Flaw.Kind.SIGNATURE,
                    signed.map(one -> one.by().name()).orElse("")));
        }
        Outcome<CaseCopy> copy = copy(bundle);
        Outcome<Case> subject = copy.then(Importing::replayed).then(made -> asSaid(bundle, made));
        int entries = copy.map(one -> one.links().size()).result().orElse(0);
        boolean isKept = flaws.stream().noneMatch(flaw -> flaw.place().startsWith("data/contents/"));
        Set<SealCheck.Part> lost = isKept ? Set.of() : Set.of(SealCheck.Part.EVIDENCE);
        List<SealCheck> seals = copy.then(one -> subject.map(made -> Proof.of(one, made).allSeals(sealing).stream()
                        .map(seal -> seal.alsoBroken(lost))
                        .toList()))
                .result()
                .orElse(List.of());
        return new Looked(flaws, subject.refusal(), subject.result(), entries, signed, check, seals);
    }

    private static Outcome<Case> replayed(CaseCopy copy) {
        return TakingIn.isTrue(copy)
                .then(_ -> Entry.replay(
                        copy.journal().stream().map(JournalLine::entry).toList()));
    }

    private static Outcome<Case> asSaid(Bundle bundle, Case made) {
        return CaseCopy.readable(made).equals(bundle.caseJson())
                ? Outcome.done(made)
                : Outcome.refused(Trouble.unreadable("trouble.bundle.case-differs"));
    }

    /**
     * A bundle to the last byte as it was handed over.
     *
     * @param subject the case that its journal makes
     * @param copy all its entries
     * @param signed who handed it over
     * @param signature what checking that found
     */
    record Whole(Case subject, CaseCopy copy, Signed signed, Signed.Check signature) {}

    /** Reads a bundle, if it is whole; keeps nothing of it. */
    Outcome<Whole> read(Path file) {
        return open(file).then(bundle -> {
            try (bundle) {
                return read(bundle, file);
            }
        });
    }

    private Outcome<Whole> read(Bundle bundle, Path file) {
        return bundle.flaws(progress)
                .map(flaws -> looked(bundle, flaws))
                .then(looked -> whole(looked, file))
                .then(looked -> copy(bundle)
                        .map(copy -> new Whole(
                                looked.subject().orElseThrow(),
                                copy,
                                looked.signed().orElseThrow(),
                                looked.signature().orElseThrow())));
    }

    /** Does something on the case file's thread, and waits for it. */
    interface Asking {
        /** Does it. */
        <T> Outcome<T> ask(Supplier<Outcome<T>> task);
    }

    /** Takes a whole bundle into a case file, on the thread that the case file belongs to. */
    public Outcome<TakingIn.Result> into(Desk desk, Path file) {
        return into(desk, file, Supplier::get);
    }

    /** Takes a whole bundle into a case file, of whose thread no more is asked than to note what is ready. */
    Outcome<TakingIn.Result> into(Desk desk, Path file, Asking thread) {
        return open(file).then(bundle -> {
            try (bundle) {
                return read(bundle, file)
                        .then(Importing::unlessDoubted)
                        .then(whole -> into(desk, bundle, whole, thread));
            }
        });
    }

    /** Nobody was asked whether a key that is no longer trusted, or may not be, may bring anything. */
    private static Outcome<Whole> unlessDoubted(Whole whole) {
        String name = whole.signed().by().name();
        return switch (whole.signature().key()) {
            case WITHDRAWN -> Outcome.refused(Trouble.forbidden("trouble.merge.withdrawn", name));
            case CANNOT_SAY -> Outcome.refused(Trouble.storage("trouble.merge.cannot-say", name));
            case COMPARED, KNOWN, NEW, ANOTHER -> Outcome.done(whole);
        };
    }

    /** Takes in the bundle that was looked at; what lies in its place meanwhile is refused. */
    Outcome<TakingIn.Result> into(Desk desk, Offer offer, Asking thread) {
        return open(offer.file()).then(bundle -> {
            try (bundle) {
                return read(bundle, offer.file())
                        .then(whole -> offer.isOf(whole)
                                ? into(desk, bundle, whole, thread)
                                : Outcome.refused(Trouble.unreadable(
                                        "trouble.merge.swapped", offer.file().getFileName())));
            }
        });
    }

    private Outcome<TakingIn.Result> into(Desk desk, Bundle bundle, Whole whole, Asking thread) {
        try (BundledBytes bytes = new BundledBytes(desk.file(), bundle, progress)) {
            return thread.ask(() -> Outcome.done(TakingIn.here(desk.file(), whole.copy())))
                    .then(here -> TakingIn.missing(here, whole.copy()))
                    .then(bytes::ready)
                    .then(_ -> thread.ask(() -> progress.cancelled()
                            ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                            : TakingIn.of(
                                    desk.file(),
                                    whole.copy(),
                                    bytes::of,
                                    number -> new Stamp(
                                            number, desk.who(), desk.clock().instant()))))
                    .map(result -> {
                        sealing.remember(whole.signed());
                        Proof.of(whole.copy(), whole.subject())
                                .allSeals(sealing)
                                .forEach(sealing::remember);
                        return result;
                    });
        }
    }

    private static Outcome<Looked> whole(Looked looked, Path file) {
        Optional<Bundle.Flaw> changed = looked.flaws().stream()
                .filter(flaw -> flaw.kind() != Bundle.Flaw.Kind.SIGNATURE)
                .findFirst();
        if (changed.isEmpty() && looked.history().isPresent()) {
            return Outcome.refused(looked.history().get());
        }
        return looked.isWhole()
                ? Outcome.done(looked)
                : Outcome.refused(Trouble.unreadable(
                        "trouble.bundle.changed",
                        file.getFileName(),
                        changed.orElse(looked.flaws().getFirst()).place()));
    }

    private static Outcome<CaseCopy> copy(Bundle bundle) {
        return bundle.journal().then(own -> bundle.merged().then(merged -> copy(bundle, own, merged)));
    }

    private static Outcome<CaseCopy> copy(Bundle bundle, List<JournalText> own, List<JournalText> merged) {
        Optional<String> id = own.stream().findFirst().flatMap(Importing::idOf);
        if (id.isEmpty() || !bundle.isOf(id.get())) {
            return Outcome.refused(Trouble.unreadable("trouble.merge.other-case"));
        }
        return lines(id.get(), own)
                .then(journal -> lines(id.get(), merged).map(others -> new CaseCopy(journal, others)));
    }

    private static Optional<String> idOf(JournalText opening) {
        return JournalLine.caseIdIn(opening.edit(), opening.body()).filter(Importing::isUuid);
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    private static Outcome<List<JournalLine>> lines(String caseId, List<JournalText> texts) {
        List<JournalLine> lines = new ArrayList<>();
        for (JournalText text : texts) {
            Outcome<JournalLine> line = JournalLine.of(
                    caseId,
                    text.number(),
                    text.prev(),
                    text.at(),
                    text.actor(),
                    text.role(),
                    text.edit(),
                    text.body(),
                    text.hash());
            if (line.refusal().isPresent()) {
                return Outcome.refused(line.refusal().get());
            }
            lines.add(line.orThrow());
        }
        return Outcome.done(lines);
    }
}
