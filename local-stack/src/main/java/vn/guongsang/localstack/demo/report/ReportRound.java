package vn.guongsang.localstack.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Meter;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Sessions;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.report.means.Means;
import vn.guongsang.localstack.demo.year.newsroom.Patience;
import vn.guongsang.localstack.demo.year.place.Heirs;
import vn.guongsang.localstack.demo.year.place.Register;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;

/**
 * Every unit reports on a year that is over and locked: the board opens it once more, the unit, or whoever has taken
 * over, writes and sends, and the level above accepts.
 */
public final class ReportRound implements AutoCloseable {

    /** The years of the plan (III.2). */
    public static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    private static final String REPORTS = "unit-reports";
    private static final String CONSOLIDATED = "consolidated-reports";
    private static final int PAPERS = 5;
    private static final int CLIENTS = 6;
    private static final int DAYS_OPEN = 30;

    private final Desk desk;
    private final Heirs heirs;
    private final Means means;
    private final Workers workers = new Workers(CLIENTS);

    /** Against two services. */
    public ReportRound(Api nominations, Api reporting, LocalIdentity identity) {
        Sessions sessions = new Sessions(identity);
        this.desk = new Desk(reporting, sessions, new Meter(), "reports");
        Desk office = new Desk(nominations, sessions, new Meter(), "reports");
        this.heirs = new Heirs(office);
        this.means = new Means(desk, new Register(office), heirs);
    }

    /** What the reports of a year tell beside the exemplars: inspections, training, money, requests to amend the plan. */
    public void prepare(int year) {
        means.play(year, workers);
    }

    /** Brings all reports of a year to their acceptance; answers how many. */
    public int play(int year) {
        List<JsonNode> units = new ArrayList<>();
        String next = "/v1/report-completeness/units?year=" + year + "&limit=100&sent=false";
        while (!next.isEmpty()) {
            JsonNode page = desk.get(Staff.BOARD, next).body();
            page.at("/items").forEach(units::add);
            next = page.at("/next").asText("");
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            numbers.add(i);
        }
        workers.each(numbers, number -> report(year, number, units.get(number)));
        return units.size();
    }

    private void report(int year, int number, JsonNode unit) {
        UUID id = UUID.fromString(unit.at("/unitId").asText());
        UUID heir = heirs.of(id);
        Persona writer = heir == null ? Staff.BOARD : Staff.officer(heir);
        Api.Answer opened = desk.create(Staff.HEAD, "/v1/" + REPORTS + "/late", id + "-" + year, late(id, year));
        Api.Answer read = desk.get(writer, "/v1/" + REPORTS + "/" + opened.text("/id"));
        Api.Answer written = desk.edit(
                writer,
                read,
                REPORTS,
                Paperwork.of(year, number + 1, unit.at("/unitName").asText(), counted(read)));
        Map<String, Object> seen = Map.of("acknowledged", warnings(writer, written));
        Api.Answer sent = desk.step(writer, written, REPORTS, "submission", seen);
        desk.step(judge(sent, heir), sent, REPORTS, "acceptance", null);
    }

    private static Set<String> counted(Api.Answer report) {
        Set<String> counted = new HashSet<>();
        report.body().at("/content/figures").forEach(figure -> {
            if (figure.has("system")) {
                counted.add(figure.at("/indicator").asText());
            }
        });
        return counted;
    }

    /** The board has the report of the province made, and another of the board signs it; answers it with its papers. */
    public Api.Answer consolidate(int year) {
        Api.Answer job = desk.order(Staff.BOARD, "/v1/" + CONSOLIDATED, "province-" + year, Map.of("year", year));
        Api.Answer done = Patience.until(
                "the consolidated report of " + year,
                () -> desk.get(Staff.BOARD, "/v1/jobs/" + job.text("/id")),
                answer -> !answer.text("/result").isEmpty());
        Api.Answer made = desk.get(Staff.HEAD, URI.create(done.text("/result")).getPath());
        Api.Answer signed = desk.step(Staff.HEAD, made, CONSOLIDATED, "finalisation", Paperwork.signature(year));
        return Patience.until(
                "the papers of " + year,
                () -> desk.get(Staff.BOARD, "/v1/" + CONSOLIDATED + "/" + signed.text("/id")),
                answer -> answer.body().at("/documents").size() == PAPERS
                        && "FINAL".equals(answer.text("/documents/0/stage")));
    }

    private Persona judge(Api.Answer sent, UUID heir) {
        return "PARENT".equals(sent.text("/stage")) ? Staff.leader(heirs.above(heir)) : Staff.HEAD;
    }

    private List<String> warnings(Persona writer, Api.Answer written) {
        List<String> keys = new ArrayList<>();
        desk.get(writer, "/v1/" + REPORTS + "/" + written.text("/id") + "/checks")
                .body()
                .at("/items")
                .forEach(finding -> keys.add(finding.at("/key").asText()));
        return keys;
    }

    private static Map<String, Object> late(UUID unit, int year) {
        return Map.of(
                "report", Map.of("unitId", unit, "year", year),
                "reopening",
                        Map.of(
                                "until",
                                Papers.today().plusDays(DAYS_OPEN).toString(),
                                "reason",
                                "Bổ sung báo cáo của năm đã khóa (minh họa)"));
    }

    @Override
    public void close() {
        workers.close();
    }
}
