package vn.guongsang.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class MergedSubjectTest {

    private final UUID unit = Ids.next();
    private final UUID survivor = Ids.next();
    private final UUID duplicate = Ids.next();

    @Test
    void aMergedDuplicateIsNotCountedASecondTimeUntilTheMergeIsTakenBack() {
        ExemplarSnapshot one = exemplar(survivor, 1, recognition(1, Level.PROVINCE, 2025, unit));
        ExemplarSnapshot other = exemplar(duplicate, 1, recognition(1, Level.COMMUNE, 2025, unit));
        Told.exemplars(one, other);
        assertCounted(2);
        Told.exemplars(counting(other, 2, survivor));
        assertCounted(1);
        Told.exemplars(counting(other, 3, duplicate));
        assertCounted(2);
    }

    private void assertCounted(int distinct) {
        String counted = " FROM recognition_fact WHERE unit_id = ? AND revoked_at IS NULL";
        assertEquals(distinct, Database.number("SELECT count(DISTINCT subject_id)" + counted, unit));
        assertEquals(2, Database.number("SELECT count(*)" + counted, unit));
    }

    private static ExemplarSnapshot counting(ExemplarSnapshot told, long version, UUID distinct) {
        Card card = told.card();
        return new ExemplarSnapshot(
                told.id(),
                version,
                "subject-merged",
                told.status(),
                told.approvalNo(),
                told.publishable(),
                told.embargoUntil(),
                new Card(
                        card.subjectId(),
                        card.displayName(),
                        card.subjectType(),
                        card.unitId(),
                        card.sector(),
                        card.headline(),
                        distinct),
                told.recognitions());
    }
}
