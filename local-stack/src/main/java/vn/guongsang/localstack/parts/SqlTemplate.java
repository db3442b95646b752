package vn.guongsang.localstack.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL files that docker-compose gives to psql, with psql's variables filled in for JDBC. */
enum SqlTemplate {
    ROLES("roles.sql"),
    DATABASE("database.sql");

    private static final Pattern VARIABLE = Pattern.compile(":(['\"])(\\w+)\\1");

    private final String file;

    SqlTemplate(String file) {
        this.file = file;
    }

    /** What differs from service to service. */
    record Values(String db, String owner, String ownerPassword, String password) {
        private String get(String variable) {
            String value = Map.of("db", db, "owner", owner, "owner_password", ownerPassword, "password", password)
                    .get(variable);
            if (value == null) {
                throw new IllegalArgumentException("No value for the variable " + variable);
            }
            return value;
        }
    }

    String with(Values values) {
        return VARIABLE.matcher(text())
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("'")
                                ? literal(values.get(found.group(2)))
                                : identifier(values.get(found.group(2)))));
    }

    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String identifier(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private String text() {
        try (InputStream sql = SqlTemplate.class.getResourceAsStream("/vn/guongsang/localstack/postgres/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
