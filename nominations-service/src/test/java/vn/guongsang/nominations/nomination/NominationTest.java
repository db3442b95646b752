package vn.guongsang.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.course.Submission;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.Evidence;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.nomination.step.SubmissionGate;
import vn.guongsang.nominations.testing.Recognising;

class NominationTest {

    private static final Instant AT = Instant.parse("2024-11-20T02:00:00Z");
    private static final UUID UNIT = Ids.next();
    private static final UUID EDITION = Ids.next();
    private static final UUID NEXT_EDITION = Ids.next();
    private static final DossierCheck.Kinds KINDS = new DossierCheck.Kinds(SubjectType.COLLECTIVE, UnitType.DEPARTMENT);
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), UNIT, null);
    private static final Evidence PAPER = new Evidence("Báo cáo", null, "UBND xã", null);

    private final UUID id = Ids.next();
    private final Nomination nomination = new Nomination(id, given(), KINDS, NominationSource.UNIT, OFFICER, AT);

    @Test
    void aDraftIsHeldToNoCriteriaUntilItIsSubmitted() {
        assertNull(nomination.criteria());
        nomination.edit(given(), KINDS, yardstick(EDITION), OFFICER);
        assertNull(nomination.criteria());

        nomination.submit(yardstick(EDITION), false, OFFICER, AT);

        assertEquals(new Pin(UNIT, LocalDate.of(2024, 10, 5), EDITION), nomination.criteria());
    }

    @Test
    void aReturnedDossierThatGoesToAnotherUnitIsHeldToTheCriteriaOfThatOne() {
        nomination.submit(yardstick(EDITION), false, OFFICER, AT);
        nomination.giveBack();

        nomination.edit(given(), KINDS, yardstick(NEXT_EDITION), OFFICER);

        assertEquals(NEXT_EDITION, nomination.criteria().editionId());
    }

    @Test
    void whatWasOnceSubmittedLateStaysLate() {
        nomination.submit(yardstick(EDITION), true, OFFICER, AT);
        nomination.giveBack();
        nomination.submit(yardstick(EDITION), false, OFFICER, AT.plusSeconds(9));

        assertEquals(new Submission("can-bo", AT.plusSeconds(9), true), nomination.submission());
    }

    @Test
    void whatComesInNamesUnitLevelYearAndSector() {
        assertEquals(
                new SubmissionGate.Coming(id, UNIT, UnitType.DEPARTMENT, Level.PROVINCE, 2024, "AGRICULTURE"),
                nomination.coming());
        assertEquals(NominationSource.UNIT, nomination.source());
        assertNull(nomination.submission());
    }

    @Test
    void anErasureKeepsWhichCriteriaWereJustifiedAndNoWords() {
        nomination.erase();

        assertEquals(
                List.of(new Justification("TASK_EXCELLENCE", "Đã xóa dữ liệu cá nhân", List.of())),
                nomination.justifications());
        assertNull(nomination.profile().headline());
        assertNull(nomination.profile().summary());
        assertNull(nomination.profile().story());
        assertEquals(List.of(), nomination.publicationGrounds());
        assertEquals(
                List.of(2024, Level.PROVINCE, 2L),
                List.of(nomination.year(), nomination.level(), nomination.version()));
    }

    private static Yardstick yardstick(UUID edition) {
        return new Yardstick(LocalDate.of(2024, 10, 5), List.of("TASK_EXCELLENCE"), edition, List.of());
    }

    private static NewNomination given() {
        return new NewNomination(
                Ids.next(),
                UNIT,
                "AGRICULTURE",
                Level.PROVINCE,
                2024,
                "Tiêu đề",
                "Tóm tắt",
                "Câu chuyện",
                null,
                List.of(new Justification("TASK_EXCELLENCE", "Giảm 40% lượng nước", List.of(PAPER))),
                Recognising.NAME_AND_STORY,
                null,
                null);
    }
}
