package touchstone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.exchange.Keys;
import touchstone.model.Assent;
import touchstone.model.KeyListing;
import touchstone.model.KnownKey;
import touchstone.model.OfferedKey;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.words.KeyWords;
import touchstone.words.Words;

/** {@code touchstone keys}: the key that somebody signs with, and the keys of others with what stands behind each. */
@Command(
        name = "keys",
        description = "Show your key and those of others; export yours, trust a colleague's by its fingerprint.")
final class KeysCommand extends TypedCommand {

    /** What can be done with keys. */
    enum Act {
        LIST,
        EXPORT,
        TRUST,
        WITHDRAW,
        BACKUP,
        RESTORE,
        NEW
    }

    /** The options that each act has a use for. */
    private static final Map<Act, List<String>> USES = Map.of(
            Act.LIST, List.of(),
            Act.EXPORT, List.of("--to", "--replace"),
            Act.TRUST, List.of("--fingerprint", "--name", "--besides", "--again"),
            Act.WITHDRAW, List.of(),
            Act.BACKUP, List.of("--to", "--replace", "--passphrase", "--passphrase-file"),
            Act.RESTORE, List.of("--replace", "--again", "--passphrase", "--passphrase-file"),
            Act.NEW, List.of("--replace"));

    private static final List<String> OWN = List.of(
            "--to",
            "--replace",
            "--fingerprint",
            "--name",
            "--besides",
            "--again",
            "--passphrase",
            "--passphrase-file");

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACT",
            description = "What to do: list, export, trust, withdraw, backup, restore or new (default: list).")
    private Act act = Act.LIST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KEY",
            description = "A key file (trust, restore), or a name or the beginning of a fingerprint (trust, withdraw).")
    private @Nullable String what;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to (export, backup).")
    private @Nullable Path to;

    @Option(
            names = "--replace",
            description = "Take the place of a file (export, backup), or of your present key (restore, new).")
    private boolean replace;

    @Option(
            names = "--fingerprint",
            paramLabel = "DIGITS",
            description = "The key's fingerprint as its owner read it to you (trust).")
    private @Nullable String fingerprint;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            converter = Typed.Said.class,
            description = "Whose key it is (trust; default: whose it says it is).")
    private @Nullable String name;

    @Option(names = "--besides", description = "Its owner has another key here, and that one stays trusted (trust).")
    private boolean besides;

    @Option(names = "--again", description = "It was withdrawn, and is trusted again (trust, restore).")
    private boolean again;

    KeysCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        fits();
        Keys keys = around.tools().get().sealing().keys();
        Person who = common.person(around);
        return act(keys, who).fold(done -> done, this::tell);
    }

    private void fits() {
        boolean needsKey = act == Act.TRUST || act == Act.WITHDRAW || act == Act.RESTORE;
        if (needsKey && what == null) {
            throw wrong("This needs KEY.");
        }
        if (!needsKey && what != null) {
            throw wrong("“" + Spelled.word(act) + "” has no use for “" + what + "”.");
        }
        boolean isWritten = act == Act.EXPORT || act == Act.BACKUP;
        fits(act, OWN, isWritten ? List.of("--to") : List.of(), USES.getOrDefault(act, List.of()));
        if ((act == Act.BACKUP || act == Act.RESTORE) && !passphrase.isGiven()) {
            throw wrong("This needs --passphrase or --passphrase-file FILE.");
        }
    }

    private Outcome<Integer> act(Keys keys, Person who) {
        Path file = to == null ? Path.of("") : to;
        String key = String.valueOf(what);
        return switch (act) {
            case LIST -> keys.listing(who).map(listing -> listed(listing, who));
            case EXPORT ->
                keys.export(who, file, replace).then(made -> keys.listing(who).map(listing -> exported(made, listing)));
            case TRUST -> offered(keys, key).then(offer -> trusted(keys, offer)).map(this::told);
            case WITHDRAW -> only(keys, key).then(keys::withdraw).map(this::told);
            case BACKUP ->
                passphrase
                        .toLock(around)
                        .then(words -> keys.backUp(who, words, file, replace))
                        .map(written -> said(Words.text("cli.keys.backed-up", written)));
            case RESTORE ->
                passphrase
                        .toOpen(around)
                        .then(words -> keys.restore(who, Path.of(key), words, agreed()))
                        .map(listing -> listed(listing, who));
            case NEW -> renewed(keys, who).map(listing -> listed(listing, who));
        };
    }

    private Outcome<KeyListing> renewed(Keys keys, Person who) {
        return keys.listing(who)
                .then(listing -> listing.own() == null
                        ? keys.make(who)
                        : replace
                                ? keys.renew(who)
                                : Outcome.refused(Trouble.forbidden("trouble.keys.present", who.name())));
    }

    /** A key in a file, or one that was met under a name. */
    private Outcome<OfferedKey> offered(Keys keys, String key) {
        Path file = Path.of(key);
        if (Files.isRegularFile(file)) {
            return keys.read(file).map(offer -> name == null ? offer : offer.of(name));
        }
        return only(keys, key)
                .map(known -> new OfferedKey(name == null ? known.name() : name, known.publicKey(), known.keyId()));
    }

    /** The one key that is meant. */
    private static Outcome<KnownKey> only(Keys keys, String key) {
        return keys.find(key)
                .then(found -> found.size() == 1
                        ? Outcome.done(found.getFirst())
                        : Outcome.refused(Trouble.unreadable(
                                "trouble.keys.several",
                                key,
                                found.stream()
                                        .map(one -> one.fingerprint().brief())
                                        .collect(Collectors.joining(", ")))));
    }

    private Outcome<KnownKey> trusted(Keys keys, OfferedKey offer) {
        if (offer.name().isEmpty()) {
            throw wrong("This needs --name NAME: the file does not say whose key it is.");
        }
        if (fingerprint == null) {
            throw wrong("This needs --fingerprint DIGITS: call " + offer.name()
                    + ", have the fingerprint read out, and type what you hear.");
        }
        return keys.trust(offer, fingerprint, agreed());
    }

    private Set<Assent> agreed() {
        Set<Assent> agreed = EnumSet.noneOf(Assent.class);
        Map.of(Assent.BESIDES, besides, Assent.AGAIN, again, Assent.IN_PLACE, replace)
                .forEach((assent, isGiven) -> {
                    if (isGiven) {
                        agreed.add(assent);
                    }
                });
        return agreed;
    }

    private int told(KnownKey key) {
        if (common.json) {
            Json.print(json(key), around.out());
            return Messages.DONE;
        }
        return said(line(key));
    }

    /** What was written, and what its receiver will be asked to compare. */
    private int exported(Path made, KeyListing listing) {
        KnownKey own = Objects.requireNonNull(listing.own());
        if (common.json) {
            ObjectNode answer = Json.object().put("to", made.toString());
            answer.set("own", json(own));
            Json.print(answer, around.out());
            return Messages.DONE;
        }
        return said(Words.text(
                "cli.keys.exported", made, own.name(), own.fingerprint().spoken()));
    }

    private int said(String words) {
        around.out().println(words);
        return Messages.DONE;
    }

    private String line(KnownKey key) {
        return key.name() + "  " + key.fingerprint().spoken() + "  "
                + KeyWords.state(key, around.clock().getZone());
    }

    private int listed(KeyListing listing, Person who) {
        if (common.json) {
            ObjectNode answer = Json.object();
            if (listing.own() != null) {
                answer.set("own", json(listing.own()));
            }
            ArrayNode others = answer.putArray("others");
            listing.others().forEach(key -> others.add(json(key)));
            Json.print(answer, around.out());
            return Messages.DONE;
        }
        KnownKey own = listing.own();
        around.out().println(own == null ? Words.text("cli.keys.none", who.name()) : line(own));
        listing.others().forEach(key -> around.out().println("  " + line(key)));
        return Messages.DONE;
    }

    private static ObjectNode json(KnownKey key) {
        ObjectNode node = Json.object().put("name", key.name()).put("key", key.keyId());
        node.put("fingerprint", key.fingerprint().spoken()).put("how", Spelled.word(key.how()));
        Json.put(node, "since", key.since());
        Json.put(node, "withdrawn", key.withdrawn());
        return node;
    }
}
