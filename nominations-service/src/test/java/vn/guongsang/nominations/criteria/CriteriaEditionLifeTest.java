package vn.guongsang.nominations.criteria;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.criteria.content.NewCriteriaEdition;
import vn.guongsang.nominations.criteria.content.Repeal;
import vn.guongsang.nominations.testing.Refusal;

class CriteriaEditionLifeTest {

    private static final Instant AT = Instant.parse("2024-03-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final Actor LEADER = new Actor("lanh-dao", "Lãnh đạo", Set.of("unit-leader"), null, null);
    private static final Criterion CRITERION = new Criterion(
            "SAFE_FARMING",
            "Hộ",
            "Hai vụ",
            "INNOVATION_LEADERSHIP",
            "AGRICULTURE",
            List.of(SubjectType.HOUSEHOLD),
            null);

    private final UUID unit = Ids.next();

    @Test
    void aDraftSaysWhatItWasGivenLast() {
        CriteriaEdition edition = edition("2024-03-01", null);
        NewCriteriaEdition given = new NewCriteriaEdition(
                Ids.next(), "Tiêu chuẩn mới", document("2024-02-28"), TODAY, TODAY.plusYears(1), List.of(CRITERION));
        edition.edit(given, UnitType.COMMUNE);

        assertEquals(
                given,
                new NewCriteriaEdition(
                        edition.unitId(),
                        edition.title(),
                        edition.document(),
                        edition.validFrom(),
                        edition.validTo(),
                        edition.criteria()));
        assertEquals(UnitType.COMMUNE, edition.unitType());
        assertEquals(List.of("lanh-dao", AT, 2L), List.of(edition.createdBy(), edition.createdAt(), edition.version()));
        assertNull(edition.issuance());
        assertNull(edition.editionNo());
    }

    @Test
    void anIssuedEditionGivesWayToTheNextOne() {
        CriteriaEdition edition = issued("2024-03-01", null);
        assertEquals(new CriteriaEditionView.Issuance("lanh-dao", AT), edition.issuance());
        assertEquals(1, edition.editionNo());

        edition.supersede(LocalDate.of(2024, 12, 31));

        assertEquals(CriteriaStatus.SUPERSEDED, edition.status());
        assertEquals(LocalDate.of(2024, 12, 31), edition.validTo());
        assertEquals(3, edition.version());
    }

    @Test
    void aRepealedEditionWasInForceUntilTheDayBefore() {
        CriteriaEdition edition = issued("2024-03-01", null);
        Repeal repeal = new Repeal(LocalDate.of(2024, 7, 1), document("2024-06-20"), "Trái luật");
        edition.repeal(repeal);

        assertEquals(CriteriaStatus.REPEALED, edition.status());
        assertEquals(LocalDate.of(2024, 6, 30), edition.validTo());
        assertEquals(repeal, edition.repeal());
    }

    @Test
    void whatIsIssuedIsNotEditedAnyMore() {
        CriteriaEdition edition = issued("2024-03-01", null);

        ProblemException refused = Refusal.of(() -> edition.requireAllowed(CriteriaAction.EDIT, LEADER));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(CriteriaStatus.ISSUED, refused.extensions().get("state"));
        assertEquals(List.of("repeal"), refused.extensions().get("allowedActions"));
        assertDoesNotThrow(() -> edition.requireAllowed(CriteriaAction.REPEAL, LEADER));
        assertSame(
                StateProblem.ILLEGAL_TRANSITION,
                Refusal.of(() -> edition.issue(2, LEADER, AT)).type());
    }

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}: {4}")
    @CsvSource({
        "2024-01-01, 2024-06-30, 2024-07-01, ,           false",
        "2024-01-01, 2024-07-01, 2024-07-01, ,           true",
        "2024-01-01, ,           2024-07-01, 2024-08-01, true",
        "2024-07-01, ,           2024-01-01, 2024-06-30, false",
        "2024-07-01, ,           2024-01-01, 2024-07-01, true",
        "2024-07-01, ,           2024-01-01, ,           true",
    })
    void twoEditionsOverlapWhenBothAreInForceOnSomeDay(
            String from, LocalDate to, String otherFrom, LocalDate otherTo, boolean overlap) {
        CriteriaEdition one = edition(from, to);
        assertEquals(overlap, one.overlaps(edition(otherFrom, otherTo)));
    }

    @Test
    void onlyAnIssuedEditionThatBeganEarlierGivesWay() {
        CriteriaEdition next = edition("2024-07-01", null);

        assertEquals(true, issued("2024-06-30", null).canGiveWayTo(next));
        assertEquals(false, issued("2024-07-01", null).canGiveWayTo(next));
        assertEquals(false, edition("2024-06-30", null).canGiveWayTo(next));
    }

    @ParameterizedTest(name = "signed {0}, from {1}, {2} criteria, alive {3}: {4}")
    @CsvSource({
        "2024-03-01, 2024-03-01, 1, true,  ''",
        ",           2024-03-01, 1, true,  /document criteria-document-missing",
        "2024-03-02, 2024-03-02, 1, true,  /document/date not-after-today",
        "2024-02-01, ,           1, true,  /validFrom criteria-valid-from-missing",
        "2024-02-02, 2024-02-01, 1, true,  /validFrom criteria-valid-before-signed",
        "2024-02-01, 2024-02-01, 0, true,  /criteria criteria-none",
        "2024-02-01, 2024-02-01, 1, false, /validFrom criteria-unit-not-alive",
        ",           ,           0, true,  /document criteria-document-missing|/validFrom criteria-valid-from-missing|/criteria criteria-none",
    })
    void whatIsIssuedHasADocumentAStartAndACriterion(
            String signed, LocalDate from, int criteria, boolean alive, String broken) {
        CriteriaEdition edition = new CriteriaEdition(
                Ids.next(),
                new NewCriteriaEdition(
                        unit,
                        "Tiêu chuẩn",
                        signed == null ? null : document(signed),
                        from,
                        null,
                        criteria == 0 ? null : List.of(CRITERION)),
                UnitType.COMMUNE,
                LEADER,
                AT);
        IssueRule.Facts facts = new IssueRule.Facts(TODAY, alive);
        assertEquals(broken, String.join("|", Refusal.faults(() -> IssueRule.check(edition, facts))));
    }

    @ParameterizedTest(name = "signed {0}, in effect {1}, edition ends {2}: {3}")
    @CsvSource({
        "2024-03-01, 2024-03-01, ,           ''",
        "2024-03-02, 2024-03-02, ,           /document/date not-after-today",
        "2024-02-20, 2024-02-19, ,           /effectiveOn criteria-repeal-before-signed",
        "2024-01-01, 2024-01-02, 2024-01-02, ''",
        "2023-12-31, 2024-01-01, ,           /effectiveOn criteria-repeal-outside",
        "2024-01-01, 2024-02-02, 2024-02-01, /effectiveOn criteria-repeal-outside",
    })
    void aRepealIsSignedAndFallsWithinTheEdition(String signed, LocalDate day, LocalDate end, String broken) {
        CriteriaEdition edition = edition("2024-01-01", end);
        Repeal repeal = new Repeal(day, document(signed), "Trái luật");
        assertEquals(broken, String.join("|", Refusal.faults(() -> RepealRule.check(edition, repeal, TODAY))));
    }

    @Test
    void whoMayNotIssueIsForbiddenTo() {
        Actor officer = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);
        assertDoesNotThrow(() -> CriteriaRights.require(CriteriaAction.EDIT, UnitType.COMMUNE, officer));
        assertEquals(
                403,
                Refusal.of(() -> CriteriaRights.require(CriteriaAction.ISSUANCE, UnitType.COMMUNE, officer))
                        .type()
                        .status());
    }

    private CriteriaEdition issued(String from, LocalDate to) {
        CriteriaEdition edition = edition(from, to);
        edition.issue(1, LEADER, AT);
        return edition;
    }

    private CriteriaEdition edition(String from, LocalDate to) {
        NewCriteriaEdition given = new NewCriteriaEdition(
                unit, "Tiêu chuẩn", document("2024-01-01"), LocalDate.parse(from), to, List.of(CRITERION));
        return new CriteriaEdition(Ids.next(), given, UnitType.COMMUNE, LEADER, AT);
    }

    private static IssuingDocument document(String date) {
        return new IssuingDocument("5/QĐ-UBND", LocalDate.parse(date), "Chủ tịch", null);
    }
}
