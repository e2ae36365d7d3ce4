package touchstone.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * A ZIP file in memory. Its list at the end is the only one that counts; what lies in the file must be as the list says.
 * Refused are names that stand twice, lead elsewhere or hide something, entries that lie over one another, and entries
 * that are larger unpacked than they say or than anybody needs.
 *
 * <pre>{@code
 * Zip.of("letter.docx", bytes).then(zip -> zip.read("word/document.xml", 20_000_000))
 * }</pre>
 */
public final class Zip {

    private static final int STORED = 0;

    private final String fileName;
    private final byte[] bytes;
    private final Map<String, ZipEntryPlace> entries;

    private Zip(String fileName, byte[] bytes, Map<String, ZipEntryPlace> entries) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.entries = entries;
    }

    /**
     * Looks into a ZIP file; nothing of it is unpacked yet.
     *
     * @param fileName what to call it in a message
     * @param bytes which are not to be changed afterwards
     */
    public static Outcome<Zip> of(String fileName, byte[] bytes) {
        try {
            Map<String, ZipEntryPlace> entries = new LinkedHashMap<>();
            for (ZipEntryPlace entry : new ZipDirectory(bytes).entries()) {
                if (entries.put(entry.name(), entry) != null) {
                    throw new ZipDirectory.Malformed("a name stands twice");
                }
            }
            return Outcome.done(new Zip(fileName, bytes, entries));
        } catch (ZipDirectory.Malformed malformed) {
            return Outcome.refused(
                    Trouble.unreadable("trouble.archive.zip", fileName, String.valueOf(malformed.getMessage())));
        }
    }

    /** The names of its entries, in the order of its list. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Whether there is such an entry. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Unpacks an entry into memory.
     *
     * @param name one of {@link #names}
     * @param most the most bytes it may have, unpacked
     */
    public Outcome<byte[]> read(String name, int most) {
        ZipEntryPlace entry = entries.get(name);
        if (entry == null) {
            return Outcome.refused(Trouble.unreadable("trouble.archive.no-entry", fileName, name));
        }
        if (entry.size() > most) {
            return Outcome.refused(Trouble.unreadable("trouble.archive.too-large", fileName, name));
        }
        return unpacked(entry)
                .filter(unpacked -> crc(unpacked) == entry.crc())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.archive.damaged", fileName, name)));
    }

    private Optional<byte[]> unpacked(ZipEntryPlace entry) {
        byte[] out = new byte[(int) entry.size()];
        if (entry.method() == STORED) {
            System.arraycopy(bytes, entry.start(), out, 0, out.length);
            return Optional.of(out);
        }
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(bytes, entry.start(), entry.packed());
            int length = 0;
            while (length < out.length) {
                int more = inflater.inflate(out, length, out.length - length);
                if (more == 0) {
                    return Optional.empty();
                }
                length += more;
            }
            boolean isAll = inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
            return isAll ? Optional.of(out) : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static long crc(byte[] unpacked) {
        CRC32 crc = new CRC32();
        crc.update(unpacked);
        return crc.getValue();
    }
}
