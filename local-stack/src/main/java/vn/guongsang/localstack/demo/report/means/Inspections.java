package vn.guongsang.localstack.demo.report.means;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.year.newsroom.Tasks;
import vn.guongsang.localstack.demo.year.place.Heirs;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Register;
import vn.guongsang.localstack.parts.Persona;

/**
 * The Council inspects every year (plan IV.5): two teams visit five communes, a district and a department, and call the
 * last visit off. Each head is in charge of the units that the team visits.
 */
final class Inspections {

    private static final String PROGRAMMES = "inspection-programmes";
    private static final String VISITS = "inspection-visits";
    private static final String RECOMMENDATIONS = "inspection-recommendations";
    private static final Map<String, Integer> VISITED = Map.of("COMMUNE", 5, "DISTRICT", 1, "DEPARTMENT", 2);
    private static final int TEAMS = 2;
    private static final int DAYS_BETWEEN = 7;
    private static final int DAYS_TO_MEND = 60;

    private final Desk desk;
    private final Register register;
    private final Heirs heirs;

    /** At a desk of reporting-service. */
    Inspections(Desk desk, Register register, Heirs heirs) {
        this.desk = desk;
        this.register = register;
        this.heirs = heirs;
    }

    /** Who visits. */
    private record Team(String id, Persona head, Persona secretary) {}

    /** One visit of a year. */
    private record Visit(int number, Place place, LocalDate day, Team team, boolean last) {}

    void play(int year, Workers workers) {
        Api.Answer programme = issued(year);
        List<Team> teams = IntStream.range(0, TEAMS)
                .mapToObj(number -> team(programme, year, number))
                .toList();
        List<Place> places = visited(year);
        List<Visit> visits = IntStream.range(0, places.size())
                .mapToObj(number -> new Visit(
                        number,
                        places.get(number),
                        LocalDate.of(year, 3, 10).plusDays((long) DAYS_BETWEEN * number),
                        teams.get(number % TEAMS),
                        number == places.size() - 1))
                .toList();
        workers.each(visits, visit -> play(programme, visit));
        desk.step(Staff.HEAD, programme, PROGRAMMES, "closing", null);
    }

    private Api.Answer issued(int year) {
        Map<String, Object> content = Map.of(
                "issuer",
                "COUNCIL",
                "year",
                year,
                "title",
                "Kế hoạch kiểm tra công tác thi đua, khen thưởng năm " + year + " (minh họa)",
                "content",
                "Việc xây dựng, nhân rộng điển hình tiên tiến theo mục IV.2 và V.1.đ của Kế hoạch");
        Api.Answer drafted = desk.create(Staff.HEAD, "/v1/" + PROGRAMMES, "inspections-" + year, content);
        return desk.step(
                Staff.HEAD,
                drafted,
                PROGRAMMES,
                "issuance",
                Map.of("documentNumber", "12/KH-HĐTĐKT", "documentDate", year + "-01-20"));
    }

    private Team team(Api.Answer programme, int year, int number) {
        Persona head = Staff.councillor(number + 1);
        Map<String, Object> content = Map.of(
                "name",
                "Đoàn kiểm tra số " + (number + 1),
                "decisionNumber",
                45 + number + "/QĐ-HĐTĐKT",
                "decisionDate",
                year + "-02-10",
                "members",
                List.of(
                        Map.of("accountId", head.name(), "role", "HEAD"),
                        Map.of("accountId", Staff.INSPECTOR.name(), "role", "SECRETARY")));
        Api.Answer made = desk.create(
                Staff.HEAD,
                "/v1/" + PROGRAMMES + "/" + programme.text("/id") + "/teams",
                "team-" + year + "-" + number,
                content);
        return new Team(made.text("/id"), head, Staff.INSPECTOR);
    }

    /** Units of a day before the districts ended, in an order that the year decides. */
    private List<Place> visited(int year) {
        List<Place> visited = new ArrayList<>();
        Random random = new Random(year);
        for (String type : List.of("COMMUNE", "DISTRICT", "DEPARTMENT")) {
            List<Place> all = new ArrayList<>(register.units(LocalDate.of(year, 6, 1), type));
            Collections.shuffle(all, random);
            visited.addAll(all.subList(0, VISITED.get(type)));
        }
        return visited;
    }

    private void play(Api.Answer programme, Visit visit) {
        String key = visit.day() + "-" + visit.place().id();
        desk.create(Staff.HEAD, "/v1/council-assignments", key + "-charge", charge(visit));
        Api.Answer planned = desk.create(
                Staff.HEAD,
                "/v1/" + PROGRAMMES + "/" + programme.text("/id") + "/visits",
                key + "-visit",
                Map.of(
                        "teamId", visit.team().id(),
                        "unitId", visit.place().id(),
                        "form", visit.number() % 3 == 2 ? "ON_DOCUMENTS" : "DIRECT",
                        "plannedOn", visit.day().toString()));
        if (visit.last()) {
            desk.step(Staff.HEAD, planned, VISITS, "cancellation", Papers.reason("Đơn vị phòng chống mưa lũ"));
        } else {
            mend(visit, concluded(visit, planned));
        }
    }

    private static Map<String, Object> charge(Visit visit) {
        int year = visit.day().getYear();
        return Map.of(
                "unitId",
                visit.place().id(),
                "accountId",
                visit.team().head().name(),
                "documentNumber",
                "08/TB-HĐTĐKT",
                "documentDate",
                year + "-01-15",
                "validFrom",
                year + "-01-15",
                "validTo",
                year + "-12-31");
    }

    private Api.Answer concluded(Visit visit, Api.Answer planned) {
        Team team = visit.team();
        Api.Answer held = desk.step(
                team.secretary(),
                planned,
                VISITS,
                "holding",
                Map.of(
                        "visitedOn",
                        visit.day().toString(),
                        "minutesNumber",
                        visit.number() + 1 + "/BB-ĐKT",
                        "minutesDate",
                        visit.day().toString()));
        desk.create(
                team.secretary(),
                "/v1/" + VISITS + "/" + held.text("/id") + "/findings",
                held.text("/id") + "-finding",
                finding(visit));
        return desk.step(
                team.head(),
                held,
                VISITS,
                "conclusion",
                Map.of(
                        "text", visit.place().name() + " đã triển khai Kế hoạch, còn việc phải khắc phục (minh họa)",
                        "documentNumber", visit.number() + 1 + "/KL-ĐKT",
                        "documentDate", visit.day().plusDays(DAYS_BETWEEN).toString()));
    }

    private static Map<String, Object> finding(Visit visit) {
        boolean serious = visit.number() % 3 == 0;
        LocalDate due = visit.day().plusDays(DAYS_TO_MEND);
        return Map.of(
                "severity",
                serious ? "SERIOUS" : "MINOR",
                "text",
                serious ? "Chưa phổ biến điển hình đã được công nhận" : "Sổ theo dõi điển hình ghi chưa đủ",
                "basis",
                "PLAN_CLAUSE",
                "reference",
                "V.1.đ",
                "recommendations",
                List.of(Map.of("text", "Bổ sung, báo cáo Hội đồng", "deadline", Map.of("dueOn", due.toString()))));
    }

    /** Of four recommendations two are mended; one waits for its unit again, one for the Council. */
    private void mend(Visit visit, Api.Answer concluded) {
        Persona head = visit.team().head();
        String list = "/v1/" + RECOMMENDATIONS + "?visitId=" + concluded.text("/id");
        for (JsonNode one : desk.get(head, list).body().at("/items")) {
            boolean untouched = "OPEN".equals(one.at("/status").asText())
                    && one.at("/roundNo").asInt() == 1;
            if (untouched) {
                mend(visit, head, Tasks.answer(one));
            }
        }
    }

    private void mend(Visit visit, Persona head, Api.Answer asked) {
        UUID heir = heirs.of(visit.place().id());
        if (heir == null || visit.number() % 4 == 3) {
            desk.step(head, asked, RECOMMENDATIONS, "escalation", Papers.reason("Quá hạn, đơn vị chưa trả lời"));
            return;
        }
        Api.Answer answered =
                desk.step(Staff.officer(heir), asked, RECOMMENDATIONS, "answer", answer(visit, asked.text("/id")));
        if (visit.number() % 4 == 2) {
            LocalDate due = Papers.today().plusDays(DAYS_TO_MEND);
            Map<String, Object> back =
                    Map.of("note", "Chưa có văn bản gốc", "deadline", Map.of("dueOn", due.toString()));
            desk.step(head, answered, RECOMMENDATIONS, "return", back);
        } else {
            desk.step(head, answered, RECOMMENDATIONS, "acceptance", Map.of("note", "Đã kiểm tra văn bản gốc"));
        }
    }

    private static Map<String, Object> answer(Visit visit, String recommendation) {
        return Map.of(
                "text",
                "Đã bổ sung và báo cáo Hội đồng (minh họa)",
                "evidence",
                List.of(Map.of(
                        "title", "Báo cáo khắc phục của " + visit.place().name(),
                        "url", "https://vanban.example/" + recommendation + ".pdf",
                        "sha256", Papers.sha256(recommendation))));
    }
}
