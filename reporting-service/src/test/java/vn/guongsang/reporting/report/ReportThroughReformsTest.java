package vn.guongsang.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.reporting.report.Reporting.actor;
import static vn.guongsang.reporting.report.Reporting.complete;
import static vn.guongsang.reporting.testing.Some.dated;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.revoked;
import static vn.guongsang.reporting.testing.Some.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.reporting.report.content.NewReopening;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.content.Reopening;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.filed.ReportVersions;
import vn.guongsang.reporting.report.filed.Represented;
import vn.guongsang.reporting.report.filed.VersionView;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.step.Stage;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Reports of a commune of a district that ends on 30 June 2025, seen at the moments of 2024 and 2025. */
@QuarkusTest
@ReportingStack
class ReportThroughReformsTest {

    private static final Actor BOARD = actor("ban-tdkt", "province-board", null);
    private static final List<String> SEEN = List.of("NO_EXEMPLAR:SUBJECTS", "NARRATIVE_REPEATED:RESULTS");

    @Inject
    ReportOpeningService openings;

    @Inject
    ReportService service;

    @Inject
    ReportViews views;

    @Inject
    ReportVersions versions;

    @Inject
    ObjectMapper json;

    private final UUID province = Ids.next();
    private final UUID district = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID merged = Ids.next();
    private final Actor officer = actor("can-bo-" + commune, "unit-officer", commune);
    private final Actor heir = actor("can-bo-" + merged, "unit-officer", merged);
    private final Actor districtBoard = actor("huyen-" + district, "district-board", district);

    @BeforeEach
    void aDistrictUntilTheReform() {
        LocalDate start = Some.DISTRICTS_END.plusDays(1);
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh thử", null),
                unit(district, UnitType.DISTRICT, "Huyện Cũ", province, Some.DISTRICTS_END),
                unit(commune, UnitType.COMMUNE, "Xã Cũ", district, Some.DISTRICTS_END, merged),
                dated(merged, UnitType.COMMUNE, "Xã Mới", province, start, null));
    }

    @Test
    void aCommunesReportGoesOverTheDistrictToTheProvince() {
        UnitReportView sent = sent(officer, commune, 2024, "2024-12-10");
        assertEquals(Stage.DISTRICT, sent.stage());
        assertEquals("report-at-other-level", refused(() -> accept(sent.id(), 3, BOARD, "2024-12-11")));
        assertEquals("report-at-other-level", refused(() -> accept(sent.id(), 3, districtBoard, "2024-12-11")));

        UnitReportView approved = service.approve(sent.id(), new IfMatch(3), districtBoard, at("2024-12-12"));
        assertEquals(Stage.PROVINCE, approved.stage());
        assertEquals("report-at-other-level", refused(() -> giveBack(sent.id(), 4, districtBoard, "2024-12-13")));

        assertEquals(
                ReportStatus.RETURNED,
                giveBack(sent.id(), 4, BOARD, "2024-12-14").status());
        UnitReportView again = submit(sent.id(), 5, officer, "2024-12-15");
        assertEquals(Stage.DISTRICT, again.stage(), "a new version goes the whole way");
        service.approve(sent.id(), new IfMatch(6), districtBoard, at("2024-12-16"));
        assertEquals(
                ReportStatus.ACCEPTED, accept(sent.id(), 7, BOARD, "2024-12-20").status());
    }

    @Test
    void aReportThatWaitsAtTheDistrictWhenItEndsIsJudgedByTheProvince() {
        UnitReportView sent = sent(officer, commune, 2025, "2025-06-20");
        assertEquals(Stage.DISTRICT, sent.stage());

        ProblemException ended = assertThrows(
                ProblemException.class,
                () -> service.approve(sent.id(), new IfMatch(3), districtBoard, at("2025-07-01")));
        assertEquals("report-level-ended", ended.type().code());
        assertEquals(Stage.PROVINCE, ended.extensions().get("takesOver"));
        assertEquals(
                ReportStatus.ACCEPTED, accept(sent.id(), 3, BOARD, "2025-07-02").status());
    }

    @Test
    void aDraftOfADissolvedCommuneIsNotSentButItsSuccessorReportsForIt() {
        UnitReportView draft = open(officer, commune, 2025, "2025-06-01");
        service.edit(draft.id(), new IfMatch(1), complete(LocalDate.of(2025, 6, 1)), officer, at("2025-06-01"));

        ProblemException ended =
                assertThrows(ProblemException.class, () -> submit(draft.id(), 2, officer, "2025-07-05"));
        assertEquals("report-unit-ended", ended.type().code());
        assertEquals(List.of(merged.toString()), ended.extensions().get("takesOver"));
        assertEquals("report-unit-ended", refused(() -> submit(draft.id(), 2, heir, "2025-07-05")));

        UnitReportView own = open(heir, merged, 2025, "2025-07-05");
        assertEquals(
                List.of(new Represented(commune, "Xã Cũ", Some.DISTRICTS_END, draft.id())),
                own.content().onBehalfOf());
        assertEquals(Stage.PROVINCE, sent(heir, own.id(), "2025-12-10").stage());
    }

    @Test
    void thePastYearOfADissolvedCommuneIsSignedByItsSuccessor() {
        UnitReportView late = sent(heir, commune, 2024, "2025-07-10", true);
        assertEquals(merged, version(late).signedUnitId());
        assertEquals("Xã Cũ", late.content().unit().name());
        assertEquals(Stage.PROVINCE, late.stage());
        assertEquals(
                "report-own",
                refused(() -> accept(late.id(), 4, actor("lanh-dao", "unit-leader", merged), "2025-07-11")));
    }

    @Test
    void theDistrictItselfReportsUntilItEndsAndNobodyForItAfterwards() {
        UnitReportView sent = sent(districtBoard, district, 2024, "2024-12-10");
        assertEquals(Stage.PROVINCE, sent.stage());
        ProblemException ended =
                assertThrows(ProblemException.class, () -> open(districtBoard, district, 2025, "2025-08-01"));
        assertEquals("report-unit-ended", ended.type().code());
        assertEquals(List.of("PROVINCE"), ended.extensions().get("takesOver"));
        assertEquals("report-unit-ended", refused(() -> open(BOARD, district, 2025, "2025-08-01")));
    }

    @Test
    void thePastYearOfADissolvedDistrictIsWrittenByTheBoardAndJudgedBySomebodyElseOfIt() {
        UnitReportView late = sent(BOARD, district, 2024, "2025-08-10", true);
        assertNull(version(late).signedUnitId());
        assertEquals("report-own", refused(() -> accept(late.id(), 4, BOARD, "2025-08-11")));
        Actor other = actor("ban-tdkt-2", "province-board", null);
        assertEquals(
                ReportStatus.ACCEPTED, accept(late.id(), 4, other, "2025-08-11").status());
    }

    @Test
    void whatWasSentKeepsItsFiguresWhenARecognitionIsRevokedLater() {
        UUID exemplar = Ids.next();
        Recognition recognised = recognition(1, Level.COMMUNE, 2024, commune);
        Told.exemplars(exemplar(exemplar, 1, recognised));
        UnitReportView sent = sent(officer, commune, 2024, "2024-12-10");
        assertEquals(BigDecimal.ONE, reported(sent.content(), Indicator.SUBJECTS));

        Told.exemplars(exemplar(exemplar, 2, revoked(recognised)));
        giveBack(sent.id(), 3, districtBoard, "2024-12-11");

        assertEquals(BigDecimal.ONE, reported(version(sent).content(), Indicator.SUBJECTS));
        FiledReport now =
                views.find(sent.id(), officer, at("2024-12-12")).orElseThrow().content();
        assertEquals(BigDecimal.ZERO, reported(now, Indicator.SUBJECTS));
        assertNull(views.find(sent.id(), BOARD, at("2024-12-12")).orElseThrow().stage());
    }

    @Test
    void theChecksumOfAVersionProvesItsContentWhereverItIsRead() throws Exception {
        UnitReportView sent = sent(officer, commune, 2024, "2024-12-10");
        VersionView version = version(sent);
        assertEquals(Sha256.of(json.writeValueAsString(version.content())), version.checksum());
    }

    @Test
    void aLockedYearIsWrittenAgainOnlyWhereItWasReopenedAndOnlyUntilThen() {
        UnitReportView draft = open(officer, commune, 2024, "2025-03-31");
        assertEquals(
                "report-locked",
                refused(() -> service.edit(
                        draft.id(), new IfMatch(1), complete(LocalDate.of(2025, 4, 1)), officer, at("2025-04-01"))));
        assertEquals("report-locked", refused(() -> open(districtBoard, district, 2024, "2025-04-01")));

        Reopening reopening = new Reopening(LocalDate.of(2025, 4, 10), "Xã bị bão, chưa kịp gửi");
        UnitReportView reopened = openings.reopen(draft.id(), new IfMatch(1), reopening, BOARD, at("2025-04-02"));
        assertEquals(LocalDate.of(2025, 4, 10), reopened.openUntil());
        assertNull(reopened.content(), "the board does not see the draft");
        service.edit(draft.id(), new IfMatch(2), complete(LocalDate.of(2025, 4, 9)), officer, at("2025-04-10"));
        assertEquals("report-locked", refused(() -> submit(draft.id(), 3, officer, "2025-04-11")));
    }

    @Test
    void aReportThatWasNeverOpenedIsOpenedByTheBoardAfterTheLock() {
        Reopening past = new Reopening(LocalDate.of(2025, 4, 1), "Chưa từng mở");
        NewReport report = new NewReport(commune, 2024);
        assertEquals(
                "report-invalid",
                refused(() -> openings.openLate(new NewReopening(report, past), BOARD, at("2025-05-01"))));
        Reopening until = new Reopening(LocalDate.of(2025, 5, 10), "Chưa từng mở");
        UnitReportView opened = openings.openLate(new NewReopening(report, until), BOARD, at("2025-05-01"));
        service.edit(opened.id(), new IfMatch(2), complete(LocalDate.of(2025, 5, 2)), officer, at("2025-05-02"));
        submit(opened.id(), 3, officer, "2025-05-10");
        service.approve(opened.id(), new IfMatch(4), districtBoard, at("2025-05-11"));
        assertEquals(
                ReportStatus.ACCEPTED,
                accept(opened.id(), 5, BOARD, "2025-05-12").status());
    }

    private UnitReportView open(Actor who, UUID unit, int year, String day) {
        return openings.open(new NewReport(unit, year), who, at(day));
    }

    private UnitReportView sent(Actor who, UUID unit, int year, String day) {
        return sent(who, unit, year, day, false);
    }

    /** After the lock, the board opens it first. */
    private UnitReportView sent(Actor who, UUID unit, int year, String day, boolean late) {
        Reopening reopening = new Reopening(LocalDate.parse(day), "Đơn vị cũ chưa kịp gửi");
        UnitReportView opened = late
                ? openings.openLate(new NewReopening(new NewReport(unit, year), reopening), BOARD, at(day))
                : open(who, unit, year, day);
        long version = opened.version();
        service.edit(opened.id(), new IfMatch(version), complete(LocalDate.parse(day)), who, at(day));
        return submit(opened.id(), version + 1, who, day);
    }

    private UnitReportView sent(Actor who, UUID report, String day) {
        service.edit(report, new IfMatch(1), complete(LocalDate.parse(day)), who, at(day));
        return submit(report, 2, who, day);
    }

    private UnitReportView submit(UUID id, long version, Actor who, String day) {
        return service.submit(id, new IfMatch(version), SEEN, who, at(day));
    }

    private UnitReportView accept(UUID id, long version, Actor who, String day) {
        return service.accept(id, new IfMatch(version), who, at(day));
    }

    private UnitReportView giveBack(UUID id, long version, Actor who, String day) {
        return service.giveBack(id, new IfMatch(version), "Cần bổ sung", who, at(day));
    }

    private VersionView version(UnitReportView report) {
        return versions.find(report.id(), report.versionNo()).orElseThrow();
    }

    private static BigDecimal reported(FiledReport report, Indicator indicator) {
        return report.reported(indicator).orElseThrow();
    }

    private static String refused(Executable act) {
        return assertThrows(ProblemException.class, act).type().code();
    }

    private static Instant at(String day) {
        return Vietnam.startOf(LocalDate.parse(day)).plusSeconds(36_000);
    }
}
