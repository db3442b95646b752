package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.recognition.Recognised;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Recognising;

@QuarkusTest
@NominationsStack
class ConcurrentRecognitionTest {

    private static final int APPROVALS = 8;

    @Inject
    Recognising recognising;

    @Test
    void firstRecognitionsOfOneSubjectAtOnceBecomeOneExemplarWithRisingNumbers() throws Exception {
        UUID subject = recognising.subjectOf(Places.HOME_AFFAIRS);
        ExecutorService threads = Executors.newFixedThreadPool(APPROVALS);
        try {
            List<Future<Recognised>> started = IntStream.range(0, APPROVALS)
                    .mapToObj(i -> threads.submit(() -> recognising.recognise(
                            subject, Places.HOME_AFFAIRS, Level.PROVINCE, null, Recognising.NAME_AND_STORY)))
                    .toList();
            Set<Integer> numbers = started.stream()
                    .map(ConcurrentRecognitionTest::result)
                    .map(Recognised::approvalNo)
                    .collect(Collectors.toSet());

            assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7, 8), numbers);
            assertEquals(1, Database.number("SELECT count(*) FROM exemplar WHERE subject_id = ?", subject));
            UUID id = result(started.get(0)).exemplarId();
            assertEquals(APPROVALS, Database.number("SELECT count(*) FROM outbox WHERE aggregate_id = ?", id));
            assertEquals(APPROVALS, Database.number("SELECT count(*) FROM history_line WHERE aggregate_id = ?", id));
            assertEquals(APPROVALS, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Recognised result(Future<Recognised> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
