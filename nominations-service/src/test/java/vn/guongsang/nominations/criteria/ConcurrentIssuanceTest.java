package vn.guongsang.nominations.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.drafted;
import static vn.guongsang.nominations.testing.CriteriaSets.edition;
import static vn.guongsang.nominations.testing.CriteriaSets.path;
import static vn.guongsang.nominations.testing.People.leader;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class ConcurrentIssuanceTest {

    private static final UUID UNIT = Ids.named("unit", "so-lao-dong-thuong-binh-va-xa-hoi");

    @Test
    void ofSixDraftsForTheSameDayIssuedAtOnceOneSucceedsAndTheOthersAreToldOfIt() throws Exception {
        List<Callable<String>> calls = Stream.generate(
                        () -> drafted(leader(UNIT), edition(UNIT, "2024-01-01", criterion("CARE"))))
                .limit(6)
                .<Callable<String>>map(draft -> () -> issue(draft))
                .toList();
        List<String> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            for (Future<String> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(
                List.of(
                        "200 null",
                        "409 criteria-overlap",
                        "409 criteria-overlap",
                        "409 criteria-overlap",
                        "409 criteria-overlap",
                        "409 criteria-overlap"),
                answers.stream().sorted().toList());
        assertEquals(
                1,
                Database.number("SELECT count(*) FROM criteria_edition WHERE unit_id = ? AND status = 'ISSUED'", UNIT));
    }

    private static String issue(UUID draft) {
        var answer = Api.send(leader(UNIT), path(draft) + "/issuance", 1L, null, Api.key());
        return answer.statusCode() + " " + answer.jsonPath().getString("code");
    }
}
