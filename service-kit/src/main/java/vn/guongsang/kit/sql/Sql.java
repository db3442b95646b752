package vn.guongsang.kit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;

/** One SQL statement with named parameters ({@code :name}), put together piece by piece. Values are always bound. */
public final class Sql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    private Sql(String text) {
        this.text = new StringBuilder(text);
    }

    /** Begins a statement. */
    public static Sql of(String text) {
        return new Sql(text);
    }

    /** Adds text as it is; a constant of the caller, never input. */
    public Sql append(String more) {
        text.append('\n').append(more);
        return this;
    }

    /** Adds {@code AND condition} and binds its one parameter, unless the value is null: an absent filter. */
    public Sql filter(String condition, String name, Object value) {
        return value == null ? this : append("AND " + condition).bind(name, value);
    }

    /** Adds the scope of an actor on a unit column. */
    public Sql within(UnitScope scope, String column) {
        append("AND " + scope.sql(column));
        return scope.needsUnit() ? bind("scopeUnit", scope.unitId()) : this;
    }

    /**
     * Ends a query, whose last part so far is its conditions, as one page within the scope of an actor. In a subtree the
     * first rows of each unit are read and merged: with an index on the unit and the order, a unit with few rows costs a
     * few, where walking the order of the whole table would pass the rows of all others.
     *
     * @param unit the column that holds the unit
     * @param orderBy the whole clause, by names of the result's columns
     * @param most rows of the page
     */
    public Sql page(UnitScope scope, String unit, String orderBy, int most) {
        bind("pageSize", most);
        String end = "\n" + orderBy + " LIMIT :pageSize";
        if (scope.kind() != UnitScope.Kind.SUBTREE) {
            return within(scope, unit).append(end);
        }
        text.insert(
                0,
                "SELECT page.* FROM unnest(ARRAY(SELECT unit_scope(:scopeUnit))) AS scope (unit)\nCROSS JOIN LATERAL (\n");
        return append("AND " + unit + " = scope.unit")
                .append(end + ") AS page" + end)
                .bind("scopeUnit", scope.unitId());
    }

    /** Binds a parameter; enums by name, instants as timestamps, collections of text or UUID as arrays. */
    public Sql bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Runs a query and maps every row. */
    public <T> List<T> list(DataSource database, Function<Row, T> mapper) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(mapper.apply(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    /** Runs a query whose rows have a column {@code id} and maps each to its value. */
    public <T> Map<UUID, T> byId(DataSource database, Function<Row, T> mapper) {
        Map<UUID, T> found = new HashMap<>();
        list(database, row -> found.put(row.uuid("id"), mapper.apply(row)));
        return found;
    }

    /** Runs a query of at most one row. */
    public <T> Optional<T> first(DataSource database, Function<Row, T> mapper) {
        return list(database, mapper).stream().findFirst();
    }

    /** Runs a statement; returns how many rows it touched. */
    public int update(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        PreparedStatement statement = connection.prepareStatement(matcher.replaceAll("?"));
        for (int i = 0; i < names.size(); i++) {
            if (!values.containsKey(names.get(i))) {
                throw new IllegalStateException("parameter :" + names.get(i) + " is not bound");
            }
            set(connection, statement, i + 1, values.get(names.get(i)));
        }
        return statement;
    }

    private static void set(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setTimestamp(index, Timestamp.from(instant));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof Collection<?> many) {
            setArray(connection, statement, index, many);
        } else {
            statement.setObject(index, value);
        }
    }

    private static void setArray(Connection connection, PreparedStatement statement, int index, Collection<?> many)
            throws SQLException {
        if (many.isEmpty()) {
            statement.setObject(index, "{}", Types.OTHER); // PostgreSQL takes the element type from the context
        } else if (many.stream().allMatch(UUID.class::isInstance)) {
            statement.setArray(index, connection.createArrayOf("uuid", many.toArray()));
        } else {
            Object[] texts = many.stream().map(String::valueOf).toArray();
            statement.setArray(index, connection.createArrayOf("text", texts));
        }
    }
}
