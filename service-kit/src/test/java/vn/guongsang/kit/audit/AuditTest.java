package vn.guongsang.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;

@QuarkusTest
@KitStack
class AuditTest {

    private static final Actor TESTER = Actor.system("audit-test");
    private static final Instant AT = Instant.parse("2024-05-19T03:04:05.678Z");

    @Inject
    ProbeService probes;

    @Inject
    AuditVerifier verifier;

    @Inject
    DataSource database;

    @Test
    void anUntouchedChainIsWholeAndATouchedLineIsNamed() {
        UUID id = Ids.next();
        probes.create(id, "a", TESTER, AT);
        probes.rewrite(id, "b", TESTER, AT);
        probes.rewrite(id, "c", TESTER, AT);
        assertTrue(verifier.verify(null, 50_000).whole());

        Records.change("UPDATE audit_line SET actor = 'somebody else' WHERE aggregate_id = ? AND seq = 2", id);
        AuditVerdict verdict = verifier.verify(null, 50_000);
        Records.change("UPDATE audit_line SET actor = 'system:audit-test' WHERE aggregate_id = ? AND seq = 2", id);

        assertFalse(verdict.whole());
        assertEquals(new AuditVerdict.BadLine("probe", id, 2), verdict.firstBad());
        assertTrue(verifier.verify(null, 50_000).whole());
    }

    @Test
    void aRemovedLineIsNoticedAtTheNextOne() {
        UUID id = Ids.next();
        probes.create(id, "a", TESTER, AT);
        probes.rewrite(id, "b", TESTER, AT);
        probes.rewrite(id, "c", TESTER, AT);

        Records.change("DELETE FROM audit_line WHERE aggregate_id = ? AND seq = 2", id);
        AuditVerdict verdict = verifier.verify(null, 50_000);
        Records.change("DELETE FROM audit_line WHERE aggregate_id = ?", id);

        assertEquals(new AuditVerdict.BadLine("probe", id, 3), verdict.firstBad());
    }

    @Test
    void theServiceItselfCannotChangeOrRemoveALine() throws SQLException {
        probes.create(Ids.next(), "a", TESTER, AT);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {"UPDATE audit_line SET actor = 'x'", "DELETE FROM audit_line"}) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
                assertEquals("42501", refused.getSQLState());
            }
        }
    }

    @Test
    void aPartThatTheLimitCutsGoesOnWithTheNext() {
        UUID first = Ids.next();
        probes.create(first, "a", TESTER, AT);
        probes.create(Ids.next(), "b", TESTER, AT);
        long lines = Records.count("SELECT count(*) FROM audit_line");

        long checked = 0;
        UUID after = null;
        do {
            AuditVerdict part = verifier.verify(after, 7);
            assertTrue(part.whole());
            checked = Math.max(
                    checked,
                    Records.count(
                            "SELECT count(*) FROM audit_line WHERE aggregate_id <= coalesce(?::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')",
                            part.next()));
            after = part.next();
        } while (after != null);

        assertEquals(lines, checked);
    }
}
