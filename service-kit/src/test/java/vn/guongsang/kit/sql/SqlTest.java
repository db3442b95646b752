package vn.guongsang.kit.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.probe.KitStack;

@QuarkusTest
@KitStack
class SqlTest {

    private static final UUID ONE = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000002");

    @Inject
    DataSource database;

    @Test
    void aListOfIdsIsAnArrayOfUuidAndAnEmptyOneFindsNothing() {
        assertEquals(1, found("uuid", ONE.toString(), List.of(ONE, OTHER)));
        assertEquals(0, found("uuid", ONE.toString(), List.of()));
    }

    @Test
    void aListOfWordsIsAnArrayOfTextAndAnEmptyOneFindsNothing() {
        assertEquals(1, found("text", "PRINT", List.of("PRINT", "TV")));
        assertEquals(0, found("text", "PRINT", List.of()));
    }

    @Test
    void anEmptyListIsStoredAsAnEmptyArray() {
        int length = Sql.of("SELECT cardinality(CAST(:ids AS uuid[])) AS n")
                .bind("ids", List.of())
                .first(database, row -> row.integer("n"))
                .orElseThrow();
        assertEquals(0, length);
    }

    @Test
    void aParameterWithoutAValueIsAFaultOfTheCaller() {
        assertThrows(IllegalStateException.class, () -> Sql.of("SELECT :nothing AS n")
                .list(database, row -> 1));
    }

    private int found(String type, String value, List<?> many) {
        return Sql.of("SELECT 1 AS found WHERE CAST(:value AS " + type + ") = ANY (:many)")
                .bind("value", value)
                .bind("many", many)
                .list(database, row -> 1)
                .size();
    }
}
