package touchstone.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import touchstone.exchange.Dossier;
import touchstone.exchange.Exporter;
import touchstone.exchange.JournalText;
import touchstone.exchange.SafeFile;
import touchstone.exchange.Sealing;
import touchstone.exchange.Signed;
import touchstone.exchange.Written;
import touchstone.exchange.locked.Locked;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;

/** A case as a bundle: everything that belongs to it, each file with its hash, signed by who hands it over. */
public final class BundleExporter implements Exporter {

    private final Sealing sealing;
    private final @Nullable Passphrase passphrase;
    private final JsonMapper mapper = JsonMapper.shared();

    /**
     * A form in which a case leaves the house.
     *
     * @param sealing signs
     */
    public BundleExporter(Sealing sealing) {
        this(sealing, null);
    }

    private BundleExporter(Sealing sealing, @Nullable Passphrase passphrase) {
        this.sealing = sealing;
        this.passphrase = passphrase;
    }

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public boolean carriesNames() {
        return true;
    }

    @Override
    public Outcome<Exporter> under(Passphrase chosen) {
        return chosen.longEnough().map(_ -> new BundleExporter(sealing, chosen));
    }

    private void write(Bag bag, Dossier dossier, OutputStream out) throws IOException {
        if (passphrase == null) {
            bag.write(folder(dossier), out);
        } else {
            Locked.write(out, passphrase, locked -> bag.write(folder(dossier), locked));
        }
    }

    @Override
    public Outcome<byte[]> written(Dossier dossier) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Outcome<Filled> filled = filled(dossier);
            if (filled instanceof Outcome.Done<Filled> made) {
                write(made.value().bag(), dossier, out);
            }
            return filled.map(_ -> out.toByteArray());
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.storage("trouble.export.bytes", "-"));
        }
    }

    @Override
    public Outcome<Written> export(Dossier dossier, Path to, boolean replace) {
        try {
            return filled(dossier)
                    .then(filled -> SafeFile.export(to, replace, out -> write(filled.bag(), dossier, out))
                            .map(file -> new Written(
                                    file, Optional.of(filled.signed().keyId()))));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.storage("trouble.export.bytes", to));
        }
    }

    private static String folder(Dossier dossier) {
        return Layout.folder(dossier.subject().id());
    }

    /** A bag with all that belongs into it, and what it is signed with. */
    private record Filled(Bag bag, Signed signed) {}

    private Outcome<Filled> filled(Dossier dossier) throws IOException {
        Bag bag = new Bag();
        bag.put(Layout.CASE, dossier.records().caseJson());
        bag.put(Layout.JOURNAL, lines(dossier.records().journal()));
        bag.put(Layout.MERGED, lines(dossier.records().merged()));
        for (Content content : contents(dossier.subject())) {
            bag.put(Layout.content(content.sha256()), () -> opened(dossier, content));
        }
        bag.put(Layout.BAG, Layout.BAG_TEXT);
        bag.put(Layout.INFO, info(dossier.subject(), bag.oxum()));
        bag.put(Layout.MANIFEST, bag.manifest(true));
        String tags = bag.manifest(false);
        bag.put(Layout.TAG_MANIFEST, tags);
        return sealing.sign(
                        tags.getBytes(StandardCharsets.UTF_8), dossier.records().by())
                .map(signed -> {
                    bag.put(Layout.SIGNATURE, text(signed));
                    return new Filled(bag, signed);
                });
    }

    private static List<Content> contents(Case of) {
        return Stream.concat(
                        Stream.of(of.article().original()),
                        of.evidence().stream().map(Evidence::content).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private static InputStream opened(Dossier dossier, Content content) throws IOException {
        return dossier.blobs().open(content).result().orElseThrow(() -> new IOException(content.sha256()));
    }

    private String lines(List<JournalText> entries) {
        StringBuilder lines = new StringBuilder();
        for (JournalText entry : entries) {
            TreeMap<String, Object> line = new TreeMap<>();
            line.put("number", entry.number());
            line.put("prev", entry.prev());
            line.put("at", entry.at());
            line.put("actor", entry.actor());
            line.put("role", entry.role());
            line.put("edit", entry.edit());
            line.put("body", entry.body());
            line.put("hash", entry.hash());
            lines.append(mapper.writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }

    private String text(Signed signed) {
        TreeMap<String, Object> text = new TreeMap<>();
        text.put("over", Layout.TAG_MANIFEST);
        text.put("by", signed.by().name());
        text.put("role", signed.by().role().name().toLowerCase(Locale.ROOT));
        text.put("publicKey", signed.publicKey());
        text.put("signature", signed.signature());
        return mapper.writeValueAsString(text) + "\n";
    }

    private static String info(Case of, String oxum) {
        return "Bag-Software-Agent: Touchstone\nExternal-Description: "
                + of.title().replaceAll("\\s+", " ") + "\nExternal-Identifier: " + of.id() + "\nPayload-Oxum: " + oxum
                + "\n";
    }
}
