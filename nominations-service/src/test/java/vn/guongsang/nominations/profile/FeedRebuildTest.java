package vn.guongsang.nominations.profile;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;

/** Eight editors approve and revoke while a newsroom reads on: whoever follows the changes holds what the list shows. */
@QuarkusTest
@NominationsStack
class FeedRebuildTest {

    private static final int EDITORS = 8;
    private static final int EACH = 6;
    private static final Decision DECISION = new Decision("301/QĐ-UBND", LocalDate.parse("2025-03-10"), "Chủ tịch");

    @Inject
    Recognising recognising;

    @Inject
    ExemplarService exemplars;

    @Inject
    Now now;

    @Test
    void whoFollowsTheChangesHoldsWhatTheListShows() throws Exception {
        Newsroom follower = new Newsroom();
        ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
        try {
            List<Future<?>> editors = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                editors.add(threads.submit(this::work));
            }
            while (editors.stream().anyMatch(editor -> !editor.isDone())) {
                follower.readOn();
            }
            for (Future<?> editor : editors) {
                editor.get();
            }
        } finally {
            threads.shutdownNow();
        }
        await().until(() ->
                Database.number("SELECT count(*) FROM profile_change WHERE position IS NULL AND visible_at <= now()")
                        == 0);

        assertEquals(Newsroom.list(), follower.atTheEnd().shelf());
        assertEquals(Newsroom.list(), new Newsroom().atTheEnd().shelf());
    }

    /** Of every three, one stays, one is revoked, one is revoked and approved again. */
    private void work() {
        for (int i = 0; i < EACH; i++) {
            UUID id = recognising.published();
            if (i % 3 > 0) {
                NewRevocation order = new NewRevocation(RevocationReason.FRAUD, DECISION, DECISION.date(), null);
                exemplars.revoke(id, new IfMatch(1), order, Recognising.BOARD, now.instant());
            }
            if (i % 3 == 2) {
                exemplars.reapprove(
                        id, new IfMatch(2), DECISION, "Không có gian dối", Recognising.BOARD, now.instant());
            }
        }
    }
}
