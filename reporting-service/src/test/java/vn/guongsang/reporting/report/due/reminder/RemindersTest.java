package vn.guongsang.reporting.report.due.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.report.Reporting.actor;
import static vn.guongsang.reporting.report.Reporting.complete;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.ReportOpeningService;
import vn.guongsang.reporting.report.ReportService;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.term.Terms;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class RemindersTest {

    @Inject
    ReminderService reminders;

    @Inject
    ReportDigest digest;

    @Inject
    Terms terms;

    @Inject
    ReportOpeningService openings;

    @Inject
    ReportService service;

    private final UUID commune = Ids.next();
    private final Actor officer = actor("can-bo-" + commune, "unit-officer", commune);

    @BeforeEach
    void aCommune() {
        UUID province = Ids.next();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh Nhắc", null),
                unit(commune, UnitType.COMMUNE, "Xã Nhắc", province));
    }

    @AfterEach
    void nobodyElseIsReminded() {
        Database.change("DELETE FROM report_reminder");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-11-30, ",
        "2024-12-01, NEAR_DUE",
        "2024-12-15, NEAR_DUE",
        "2024-12-16, OVERDUE",
        "2024-12-29, OVERDUE",
        "2024-12-30, LONG_OVERDUE",
        "2025-03-31, LONG_OVERDUE",
        "2025-04-01, ",
    })
    void theDayDecidesWhichReminderItIs(LocalDate day, ReminderKind kind) {
        assertEquals(kind, ReminderKind.on(day, 2024, terms.of(2024)).orElse(null));
    }

    @Test
    void aUnitIsRemindedOnceOfEachKindUntilItHasSent() {
        remind("2024-12-02T03:00:00Z");
        remind("2024-12-03T03:00:00Z");
        remind("2024-12-15T17:00:00Z");
        assertEquals(2, ofCommune());

        sent("2024-12-20T03:00:00Z");
        remind("2024-12-31T03:00:00Z");
        assertEquals(2, ofCommune());
        Asked.get(Asked.BOARD, "/v1/report-reminders?unitId={u}&year=2024", commune)
                .statusCode(200)
                .body("items.kind", contains("OVERDUE", "NEAR_DUE"))
                .body("items[0].kindLabel", equalTo("Quá hạn"))
                .body("items[0].dueOn", equalTo("2024-12-15"));
        Asked.get(Asked.officerOf(commune), "/v1/report-reminders?kind=NEAR_DUE&limit=1")
                .body("items.size()", equalTo(1));
        Asked.get(Asked.officerOf(Ids.next()), "/v1/report-reminders").body("items", empty());
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), "/v1/report-reminders")
                .statusCode(403);
    }

    @Test
    void twoServersRemindTogetherOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> told = servers.invokeAll(List.of(
                    () -> reminders.remind(Instant.parse("2024-12-17T03:00:00Z")),
                    () -> reminders.remind(Instant.parse("2024-12-17T03:00:00Z"))));
            long all = told.get(0).get() + told.get(1).get();
            assertEquals(Database.number("SELECT count(*) FROM report_reminder"), all);
            assertEquals(1, ofCommune());
        } finally {
            servers.shutdownNow();
        }
    }

    @Test
    void theDigestTellsAnOfficerWhatIsDueAndTheBoardWhatWaits() {
        assertEquals(List.of(), waiting(officer, "2024-11-30T03:00:00Z"));
        assertEquals(List.of("reports-due-2024=1"), waiting(officer, "2024-12-02T03:00:00Z"));
        assertEquals(List.of("reports-overdue-2024=1"), waiting(officer, "2024-12-16T03:00:00Z"));
        Actor board = actor("ban-tdkt", "province-board", null);
        long before = judged(board, "2024-12-20T03:00:00Z");
        UUID report = sent("2024-12-20T03:00:00Z");
        assertEquals(before + 1, judged(board, "2024-12-20T03:00:00Z"));
        assertEquals(List.of(), waiting(officer, "2024-12-20T03:00:00Z"));
        service.giveBack(report, new IfMatch(3), "Cần bổ sung", board, Instant.parse("2024-12-21T03:00:00Z"));
        assertEquals(List.of("reports-returned-2024=1"), waiting(officer, "2024-12-22T03:00:00Z"));
        assertEquals(List.of(), waiting(actor("tai-chinh", "finance", null), "2024-12-22T03:00:00Z"));
    }

    private long judged(Actor board, String at) {
        return digest.waiting(board, Instant.parse(at)).stream()
                .filter(line -> line.code().equals("reports-to-judge"))
                .mapToLong(NoticeLine::count)
                .sum();
    }

    private List<String> waiting(Actor reader, String at) {
        return digest.waiting(reader, Instant.parse(at)).stream()
                .map(line -> line.code() + "=" + line.count())
                .toList();
    }

    private void remind(String at) {
        reminders.remind(Instant.parse(at));
    }

    private long ofCommune() {
        return Database.number("SELECT count(*) FROM report_reminder WHERE unit_id = ?", commune);
    }

    private UUID sent(String moment) {
        Instant at = Instant.parse(moment);
        UUID id = openings.open(new NewReport(commune, 2024), officer, at).id();
        service.edit(id, new IfMatch(1), complete(LocalDate.of(2024, 12, 1)), officer, at);
        return service.submit(id, new IfMatch(2), List.of("NO_EXEMPLAR:SUBJECTS"), officer, at)
                .id();
    }
}
