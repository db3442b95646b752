package vn.guongsang.nominations.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.localstack.testing.StackResource;

/** Looks for a word in every column of every table of the service. */
public final class WholeDatabase {

    private WholeDatabase() {}

    /** Names of the tables in which some row holds the marker, by the alphabet. */
    public static List<String> tablesWith(String marker) {
        try (Connection connection = StackResource.current().postgres().superuser("nominations");
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            for (String table : tables(statement)) {
                String search = "SELECT 1 FROM \"%s\" t WHERE CAST(t AS text) ILIKE '%%%s%%' LIMIT 1";
                try (ResultSet row = statement.executeQuery(search.formatted(table, marker))) {
                    if (row.next()) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        String all = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
        try (ResultSet row = statement.executeQuery(all)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
