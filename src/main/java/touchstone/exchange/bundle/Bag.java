package touchstone.exchange.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import touchstone.model.Digest;

/** Files on their way into a bundle. In name order, stored, under one fixed time: the same files make the same bytes. */
final class Bag {

    /** The earliest time that a ZIP file can say. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int PIECE = 1 << 16;

    private final List<Item> items = new ArrayList<>();

    /** Where bytes come from, as often as they are asked for. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * One file.
     *
     * @param name within the bag
     * @param size in bytes
     * @param sha256 64 hexadecimal digits
     */
    private record Item(String name, long size, long crc, String sha256, Source source) {}

    /** Puts a text in. */
    void put(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            put(name, () -> new ByteArrayInputStream(bytes));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    /** Puts a file in. */
    void put(String name, Source source) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest digest = Digest.sha256();
        long size = 0;
        try (InputStream in = source.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                crc.update(piece, 0, read);
                digest.update(piece, 0, read);
                size += read;
            }
        }
        items.add(new Item(name, size, crc.getValue(), Digest.hex(digest.digest()), source));
        items.sort(Comparator.comparing(Item::name));
    }

    /** A manifest of what is in it so far under names that begin so: hash, two blanks, name, as {@code sha256sum} writes. */
    String manifest(boolean payload) {
        StringBuilder lines = new StringBuilder();
        items.stream()
                .filter(item -> item.name.startsWith("data/") == payload)
                .forEach(item ->
                        lines.append(item.sha256).append("  ").append(item.name).append('\n'));
        return lines.toString();
    }

    /** The payload's size in bytes and number of files, as BagIt's {@code Payload-Oxum} has it. */
    String oxum() {
        List<Item> payload =
                items.stream().filter(item -> item.name.startsWith("data/")).toList();
        return payload.stream().mapToLong(Item::size).sum() + "." + payload.size();
    }

    /** Writes it all as a ZIP file. */
    void write(String folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        for (Item item : items) {
            ZipEntry entry = new ZipEntry(folder + item.name);
            entry.setTimeLocal(FIXED);
            entry.setSize(item.size);
            entry.setCompressedSize(item.size);
            entry.setCrc(item.crc);
            zip.putNextEntry(entry);
            try (InputStream in = item.source.open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
