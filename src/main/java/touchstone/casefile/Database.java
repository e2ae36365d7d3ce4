package touchstone.casefile;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;
import touchstone.model.When;

/**
 * A connection to one SQLite file. Transactions are begun and ended in SQL, never by the driver, whose rollback fails
 * after a full disk and then lets later statements through one by one. After trouble that leaves SQLite's idea of the
 * file in doubt, the connection is closed, and opened again when it is next used.
 */
final class Database implements AutoCloseable {

    /** What may be done through a connection. */
    enum Mode {
        READ,
        WRITE,
        /** Makes a file where there is none, and writes it. */
        NEW,
        /** Reads the bytes as they lie there, without locks and without a look at an unfinished change. */
        AS_IT_LIES,
        IN_MEMORY
    }

    /**
     * Something done within one transaction.
     *
     * @param <T> what it gives
     */
    interface Task<T> {
        T run() throws SQLException;
    }

    private final Path file;
    private final Mode mode;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable JDBC4Connection connection;
    private boolean closed;

    private Database(Path file, Mode mode) {
        this.file = file;
        this.mode = mode;
    }

    /** Opens a file. */
    static Database open(Path file, Mode mode) throws SQLException {
        Database database = new Database(file, mode);
        database.connection();
        return database;
    }

    /** A database of no file. */
    static Database inMemory() throws SQLException {
        return open(Path.of("memory"), Mode.IN_MEMORY);
    }

    /** The connection, opened again where it had to be let go. */
    JDBC4Connection connection() throws SQLException {
        if (closed) {
            throw new SQLException("closed");
        }
        if (connection == null) {
            connection = ready();
        }
        return connection;
    }

    /** Another connection to the same file, which only reads. */
    Database another() throws SQLException {
        return open(file, mode == Mode.AS_IT_LIES ? mode : Mode.READ);
    }

    private JDBC4Connection ready() throws SQLException {
        JDBC4Connection fresh = connected();
        boolean ready = false;
        try {
            if (mode != Mode.AS_IT_LIES && mode != Mode.IN_MEMORY) {
                Pragmas.set(fresh, mode != Mode.READ);
            }
            ready = true;
            return fresh;
        } finally {
            if (!ready) {
                fresh.close();
            }
        }
    }

    private JDBC4Connection connected() throws SQLException {
        if (mode == Mode.IN_MEMORY) {
            return new JDBC4Connection("jdbc:sqlite:", ":memory:", new Properties());
        }
        SQLiteConfig config = new SQLiteConfig();
        // the driver asks for them after every INSERT and leaves the answer open, which keeps VACUUM from running
        config.setGetGeneratedKeys(false);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        switch (mode) {
            case NEW -> {
                config.setOpenMode(SQLiteOpenMode.READWRITE);
                config.setOpenMode(SQLiteOpenMode.CREATE);
            }
            case WRITE -> config.setOpenMode(SQLiteOpenMode.READWRITE);
            case READ, AS_IT_LIES, IN_MEMORY -> config.setOpenMode(SQLiteOpenMode.READONLY);
        }
        Properties properties = config.toProperties();
        String address = "file://" + file.toUri().getRawPath() + (mode == Mode.AS_IT_LIES ? "?immutable=1" : "");
        return new JDBC4Connection("jdbc:sqlite:" + address, address, properties);
    }

    /** Does something all or not at all; what was written is on the disk when this returns. */
    <T> T transaction(Task<T> task) throws SQLException {
        begin("BEGIN IMMEDIATE");
        boolean ended = false;
        try {
            T result = task.run();
            run("COMMIT");
            ended = true;
            return result;
        } finally {
            if (!ended) {
                rollBack();
            }
        }
    }

    /** Reads several things as of one moment. */
    <T> T reading(Task<T> task) throws SQLException {
        begin("BEGIN");
        try {
            return task.run();
        } finally {
            rollBack();
        }
    }

    private void begin(String sql) throws SQLException {
        boolean begun = false;
        try {
            run(sql);
            begun = true;
        } finally {
            if (!begun) {
                letGo();
            }
        }
    }

    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite itself rolls back when the disk is full; whatever is left goes with the connection
            letGo();
        }
    }

    /** Runs a statement that is not worth keeping. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement with these values; gives how many rows it changed. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        return statement.executeUpdate();
    }

    /** All rows of a query. */
    <T> List<T> rows(String sql, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bound(sql, values).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                rows.add(reader.read(row.from(1)));
            }
        }
        return rows;
    }

    /** The first row of a query, or nothing. */
    <T> @Nullable T row(String sql, Row.Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? reader.read(new Row(result)) : null;
        }
    }

    /** The number in the first column of the first row; 0 where there is none. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null || statement.isClosed()) { // the driver closes one that failed
            statement = connection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int at = 0; at < values.length; at++) {
            bind(statement, at + 1, values[at]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, java.sql.Types.NULL);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Double number -> statement.setDouble(at, number);
            case Boolean truth -> statement.setInt(at, truth ? 1 : 0);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> statement.setString(at, spelled(value));
        }
    }

    /** A value of a column, but for bytes and real numbers, as SQLite would spell it. */
    static String spelled(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth ? "1" : "0";
            case Enum<?> word -> Spelling.of(word);
            case Instant moment -> moment.toString();
            case When when -> when.toString();
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        };
    }

    /** Lets go of every prepared statement, so that what they read can be dropped. */
    void forget() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    /** Lets the connection go where the trouble leaves SQLite's idea of the file in doubt; the next use opens another. */
    void recoverFrom(SQLException trouble) {
        if (SqlTrouble.leavesDoubt(trouble)) {
            letGo();
        }
    }

    /** Lets the connection go; the next use opens another. */
    void letGo() {
        prepared.clear();
        JDBC4Connection left = connection;
        connection = null;
        try {
            if (left != null) {
                left.close();
            }
        } catch (SQLException nothingMoreToDo) {
            // every change was committed or is rolled back by whoever opens the file next
        }
    }

    @Override
    public void close() {
        closed = true;
        letGo();
    }
}
