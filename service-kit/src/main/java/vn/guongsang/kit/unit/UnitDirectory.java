package vn.guongsang.kit.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.event.UnitSnapshot;

/** Stores units, whole, version by version. */
@ApplicationScoped
public class UnitDirectory {

    private static final String UPSERT =
            """
            INSERT INTO unit (id, version, type, valid_from, valid_to, under_provincial_committee)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, type = excluded.type,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                under_provincial_committee = excluded.under_provincial_committee
            WHERE unit.version < ?""";

    private static final String INSERT_NAME =
            """
            INSERT INTO unit_naming (unit_id, ordinal, valid_from, valid_to, code, kind, name, name_search, parent_id, spelling)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    UnitDirectory(DataSource database) {
        this.database = database;
    }

    /** Stores a snapshot in the caller's transaction; false when the stored one is as new or newer. */
    public boolean store(UnitSnapshot unit) {
        try (Connection connection = database.getConnection()) {
            if (!upsert(connection, unit)) {
                return false;
            }
            clear(connection, unit.id());
            insertNames(connection, unit);
            insertSuccessors(connection, unit);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("units", e);
        }
    }

    /** The stored versions of those of the units that are known. */
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT id, version FROM unit WHERE id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Number of units that are known. */
    public long size() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM unit");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("units", e);
        }
    }

    private static boolean upsert(Connection connection, UnitSnapshot unit) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, unit.id());
            upsert.setLong(2, unit.version());
            upsert.setString(3, unit.type().name());
            upsert.setDate(4, date(unit.validFrom()));
            upsert.setDate(5, date(unit.validTo()));
            upsert.setBoolean(6, unit.underProvincialCommittee());
            upsert.setLong(7, unit.replacesBelow());
            return upsert.executeUpdate() == 1;
        }
    }

    private static void clear(Connection connection, UUID unit) throws SQLException {
        for (String delete : List.of(
                "DELETE FROM unit_naming WHERE unit_id = ?", "DELETE FROM unit_succession WHERE predecessor_id = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setObject(1, unit);
                statement.executeUpdate();
            }
        }
    }

    private static void insertNames(Connection connection, UnitSnapshot unit) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_NAME)) {
            int ordinal = 0;
            for (UnitSnapshot.Naming naming : unit.names()) {
                insert.setObject(1, unit.id());
                insert.setInt(2, ++ordinal);
                insert.setDate(3, date(naming.validFrom()));
                insert.setDate(4, date(naming.validTo()));
                insert.setString(5, naming.code());
                insert.setString(6, naming.kind());
                insert.setString(7, naming.name());
                insert.setString(8, VietnameseText.searchKey(naming.name()));
                insert.setObject(9, naming.parentId());
                insert.setString(10, VietnameseText.spelling(naming.name()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertSuccessors(Connection connection, UnitSnapshot unit) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO unit_succession VALUES (?, ?, ?)")) {
            for (UUID successor : unit.successors()) {
                insert.setObject(1, unit.id());
                insert.setObject(2, successor);
                insert.setDate(3, date(unit.validTo().plusDays(1)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
