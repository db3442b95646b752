package vn.guongsang.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/**
 * Looks at all three databases, the topics and the logs, and says what does not hold.
 *
 * <p>I1 each acknowledged approval has its tasks and counts once; I2 nothing was invented; I3 the services agree; I4
 * counts equal a recount; I5 versions rise; I6 the audit chains are whole; I7 nothing waits or is held unasked; I8 no
 * personal text leaves; I9 rest within 60 s of the last fault.
 */
public final class Oracle {

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final int YEAR = 2025;

    private Oracle() {}

    /** Everything holds; the recovery is measured from the last fault. */
    public static void holds(Instant lastFault) {
        assertEquals(List.of(), violations(lastFault));
    }

    /** What does not hold, one sentence each. */
    public static List<String> violations(Instant lastFault) {
        List<String> found = new ArrayList<>();
        if (!Settling.by(lastFault.plus(RECOVERY))) {
            found.add("I9 not at rest within " + RECOVERY);
        }
        found.addAll(Agreement.violations());
        recount(found);
        found.addAll(TopicLog.violations());
        books(found);
        return found;
    }

    private static void recount(List<String> found) {
        long recognitions = Facts.number(
                "nominations", "SELECT count(*) FROM recognition WHERE revoked_at IS NULL AND year = " + YEAR);
        long subjects = Facts.number(
                "nominations",
                """
                SELECT count(DISTINCT coalesce(s.duplicate_of, s.id))
                FROM recognition r JOIN exemplar e ON e.id = r.exemplar_id JOIN subject s ON s.id = e.subject_id
                WHERE r.revoked_at IS NULL AND r.year = """
                        + YEAR);
        Api.Answer answer = TheSuite.REPORTING.get(People.token(People.BOARD), "/v1/quota-progress?year=" + YEAR);
        String said = answer.text("/total/distinctSubjects") + " subjects, " + answer.text("/total/recognitions");
        String recounted = subjects + " subjects, " + recognitions;
        if (!said.equals(recounted)) {
            found.add("I4 the report says " + said + ", a recount " + recounted);
        }
    }

    private static void books(List<String> found) {
        List.of(TheSuite.NOMINATIONS, TheSuite.MEDIA, TheSuite.REPORTING).forEach(api -> audit(api, found));
        for (String name : Suite.NAMES) {
            long waiting = Facts.number(name, "SELECT count(*) FROM outbox WHERE published_at IS NULL");
            if (waiting > 0) {
                found.add("I7 " + waiting + " events wait in the outbox of " + name);
            }
            Facts.read(
                            name,
                            "SELECT topic || '/' || partition || '/' || record_offset FROM quarantine",
                            row -> row.getString(1))
                    .stream()
                    .filter(place -> !Ledger.isPoison(place))
                    .forEach(place -> found.add("I7 " + name + " holds " + place));
        }
    }

    /** Part by part, to the end. */
    private static void audit(Api api, List<String> found) {
        String next = "";
        do {
            String path = "/internal/v1/audit/verification" + (next.isEmpty() ? "" : "?after=" + next);
            Api.Answer verdict = api.get(People.token(People.ADMIN), path);
            if (verdict.status() != 200 || !verdict.body().at("/whole").asBoolean()) {
                found.add("I6 audit: " + verdict.status() + " " + verdict.body());
                return;
            }
            next = verdict.text("/next");
        } while (!next.isEmpty());
    }
}
