package touchstone.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * The first page of a case file, which says what the file is and where its tables begin: the same in every file that
 * this program made. Where it is destroyed, a copy is given that of a new file, and can be read again.
 */
final class FirstPage {

    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int FREE_LIST = 32;
    private static final int VALID_FOR = 92;

    private FirstPage() {}

    /**
     * Copies a file and gives the copy a first page.
     *
     * @param folder where the copy goes
     */
    static Path mended(Path file, Path folder) throws IOException, SQLException {
        Path copy = folder.resolve("mended.touchstone");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Path fresh = folder.resolve("fresh.touchstone");
        try (Database database = Database.open(fresh, Database.Mode.NEW)) {
            Schema.create(database);
        }
        ByteBuffer page = ByteBuffer.allocate(Schema.PAGE_SIZE);
        try (FileChannel from = FileChannel.open(fresh, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            int read = 0;
            while (page.hasRemaining() && read >= 0) {
                read = from.read(page);
            }
            page.putInt(PAGES, (int) (to.size() / Schema.PAGE_SIZE));
            page.putLong(FREE_LIST, 0);
            page.putInt(VALID_FOR, page.getInt(CHANGES));
            page.flip();
            to.write(page, 0);
        }
        return copy;
    }
}
