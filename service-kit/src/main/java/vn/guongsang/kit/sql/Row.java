package vn.guongsang.kit.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The current row of a query, read by column name; SQL NULL becomes null where the type allows it. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return get(() -> result.getObject(column, UUID.class));
    }

    public String text(String column) {
        return get(() -> result.getString(column));
    }

    /** A number that is never NULL. */
    public long number(String column) {
        return get(() -> result.getLong(column));
    }

    /** A whole number, or null. */
    public Integer integer(String column) {
        return get(() -> result.getObject(column, Integer.class));
    }

    public BigDecimal decimal(String column) {
        return get(() -> result.getBigDecimal(column));
    }

    public byte[] bytes(String column) {
        return get(() -> result.getBytes(column));
    }

    public boolean bool(String column) {
        return get(() -> result.getBoolean(column));
    }

    /** Yes, no, or null. */
    public Boolean flag(String column) {
        return get(() -> result.getObject(column, Boolean.class));
    }

    public LocalDate date(String column) {
        return get(() -> result.getObject(column, LocalDate.class));
    }

    public Instant instant(String column) {
        return get(() -> {
            Timestamp timestamp = result.getTimestamp(column);
            return timestamp == null ? null : timestamp.toInstant();
        });
    }

    /** An enum constant stored by name, or null. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A text array; empty for NULL. */
    public List<String> texts(String column) {
        return get(() -> {
            Array array = result.getArray(column);
            return array == null ? List.<String>of() : List.of((String[]) array.getArray());
        });
    }

    private static <T> T get(Read<T> read) {
        try {
            return read.run();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    /** Reads one column. */
    @FunctionalInterface
    private interface Read<T> {
        T run() throws SQLException;
    }
}
