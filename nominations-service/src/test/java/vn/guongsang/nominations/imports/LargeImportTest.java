package vn.guongsang.nominations.imports;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.People.BOARD;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Imported;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Registered;

/** Ten thousand old dossiers, and what is left of an import that dies half-way. */
@QuarkusTest
@NominationsStack
class LargeImportTest {

    private static final int ROWS = 10_000;
    private static final String HEADER = "type,name,birthYear,unit,year,level,form,decisionNumber,summary,source\n";

    private final String word = Registered.name("Lê").substring(3);

    @Test
    void tenThousandOldDossiersAreCheckedAndWrittenWithinAMinuteThoughTheDatabaseHasSeenSmallImportsOnly() {
        Imported.checked(BOARD, table(20));
        Database.change("ANALYZE import_row");
        byte[] csv = (HEADER
                        + IntStream.range(0, ROWS)
                                .mapToObj(i -> row(i, "Vận động nhân dân hiến đất mở đường"))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        Imported sent = Imported.sent(BOARD, Imported.CSV, csv);
        long begun = System.nanoTime();
        sent.step("check", 1, null).statusCode(200);
        sent.awaiting("CHECKED");
        long checked = System.nanoTime();
        sent.read().body("counts.outcome", contains("NEW")).body("counts.rows", contains(ROWS));
        sent.committed();
        Duration whole = Duration.ofNanos(System.nanoTime() - begun);
        Logger.getLogger(LargeImportTest.class)
                .infof(
                        "%d rows: checked in %d ms, written after %d ms",
                        ROWS, (checked - begun) / 1_000_000, whole.toMillis());
        assertTrue(whole.toSeconds() < 60, whole.toString());
        assertEquals(ROWS, records(sent));
        assertEquals(ROWS / 2, subjects());
    }

    @Test
    void aFaultHalfWayLeavesNothingAndTheImportFails() {
        onTheLastRow("RAISE EXCEPTION 'boom'");
        Imported checked = Imported.checked(BOARD, table(3000));
        checked.commit(false).statusCode(200);
        checked.awaiting("FAILED").read().body("allowedActions", contains("cancel"));
        assertEquals(0, records(checked));
        assertEquals(0, subjects());
    }

    @Test
    void anImportWhoseConnectionIsKilledHalfWayIsBegunAgainAndWrittenOnce() {
        onTheLastRow("IF nextval('died_" + word.toLowerCase()
                + "') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF");
        Imported checked = Imported.checked(BOARD, table(3000));
        checked.committed();
        assertEquals(3000, records(checked));
        assertEquals(1500, subjects());
        assertTrue(Database.number("SELECT last_value FROM died_" + word.toLowerCase()) >= 2);
    }

    private String table(int rows) {
        return HEADER
                + IntStream.range(0, rows)
                        .mapToObj(i -> row(i, i == rows - 1 ? word : "Vận động nhân dân hiến đất mở đường"))
                        .collect(Collectors.joining());
    }

    /** Two dossiers of each person. */
    private String row(int i, String summary) {
        return "INDIVIDUAL,Trần Văn " + word + " " + Integer.toString(100_000 + i / 2, 36) + "," + (1950 + i / 2 % 50)
                + ",Xã Quảng Thọ," + (2010 + i % 2) + ",COMMUNE,Giấy khen," + i + "/QĐ-UBND," + summary + ",Sổ lưu\n";
    }

    private void onTheLastRow(String statement) {
        String trap = "trap_" + word.toLowerCase();
        Database.change("CREATE SEQUENCE died_" + word.toLowerCase());
        Database.change("CREATE FUNCTION " + trap + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN "
                + "IF NEW.summary = '" + word + "' THEN " + statement + "; END IF; RETURN NEW; END $$");
        Database.change("CREATE TRIGGER " + trap + " BEFORE INSERT ON past_recognition FOR EACH ROW EXECUTE FUNCTION "
                + trap + "()");
    }

    private static long records(Imported of) {
        return Database.number("SELECT count(*) FROM past_recognition WHERE import_id = ?", of.id());
    }

    private long subjects() {
        return Database.number("SELECT count(*) FROM subject WHERE display_name LIKE ?", "Trần Văn " + word + " %");
    }
}
