package vn.guongsang.localstack.demo.year.season;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.newsroom.Channels;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.parts.Persona;

/** What brings people together around exemplars: a campaign, gatherings, a press briefing. */
final class Occasions {

    private static final LocalDate MEETING = LocalDate.of(Casebook.YEAR, Month.NOVEMBER, 18);
    private static final LocalDate BRIEFING = LocalDate.of(Casebook.YEAR + 1, Month.JANUARY, 5);
    private static final int HOLDING = 4;
    private static final int WEEKS = 3;
    private static final int AUDIENCE = 120;

    private final Desk desk;
    private final Channels channels;

    Occasions(Desk desk, Channels channels) {
        this.desk = desk;
        this.channels = channels;
    }

    /** Around the nineteenth of May to come: those exemplars, on all six channels. */
    void campaign(List<String> exemplars) {
        int year = Papers.today().getYear() + 1;
        Map<String, Object> content = Map.of(
                "name",
                "Gương sáng chào mừng ngày sinh Chủ tịch Hồ Chí Minh (minh họa)",
                "commemorationCode",
                "HO_CHI_MINH_BIRTHDAY",
                "startsOn",
                LocalDate.of(year, Month.MAY, 1).toString(),
                "endsOn",
                LocalDate.of(year, Month.MAY, 31).toString(),
                "goal",
                "Mỗi điển hình một bài trên mỗi kênh",
                "exemplarIds",
                exemplars,
                "channelIds",
                channels.ids());
        Api.Answer drafted = desk.create(Staff.PROPAGANDA, "/v1/campaigns", "campaign", content);
        desk.step(Staff.PROPAGANDA, drafted, "campaigns", "opening", null);
    }

    /** Four units have met an exemplar each, one will, one has called it off. */
    void gather(List<Place> hosts, List<String> exemplars) {
        for (int i = 0; i < HOLDING + 2; i++) {
            Persona officer = Staff.officer(hosts.get(i).id());
            boolean held = i < HOLDING;
            LocalDate day = held ? MEETING.plusDays(i) : Papers.today().plusWeeks(WEEKS);
            Map<String, Object> body = gathering(i, day, hosts.get(i), exemplars.get(i));
            Api.Answer drafted = desk.create(officer, "/v1/gatherings", "gathering-" + i, body);
            Api.Answer planned = desk.step(officer, drafted, "gatherings", "planning", null);
            if (held) {
                desk.step(officer, planned, "gatherings", "result", result(i, day, exemplars.get(i)));
            } else if (i > HOLDING) {
                desk.step(
                        officer,
                        planned,
                        "gatherings",
                        "cancellation",
                        Papers.reason("Trùng ngày hội nghị của đơn vị"));
            }
        }
    }

    private static Map<String, Object> gathering(int number, LocalDate day, Place host, String exemplar) {
        List<String> purposes = List.of("EXCHANGE", "SCHOOL_TALK", "HONOURING", "GRASSROOTS");
        return Map.of(
                "form", number % 2 == 0 ? "DIRECT" : "WITHIN_CONFERENCE",
                "purpose", purposes.get(number % purposes.size()),
                "title", "Giao lưu điển hình tiên tiến năm " + Casebook.YEAR,
                "place", "Hội trường " + host.name(),
                "plannedOn", day.toString(),
                "hostIds", List.of(host.id()),
                "exemplarIds", List.of(exemplar));
    }

    private static Map<String, Object> result(int number, LocalDate day, String exemplar) {
        return Map.of(
                "heldOn",
                day.toString(),
                "audience",
                AUDIENCE + number,
                "durationMinutes",
                AUDIENCE,
                "exemplarIds",
                List.of(exemplar));
    }

    /** Of the last quarter: every outlet is judged, one has to do something, and has done it. */
    void brief(UUID chair) {
        Api.Answer drafted = desk.create(Staff.PROPAGANDA, "/v1/press-briefings", "briefing", briefing(chair));
        Api.Answer issued = desk.step(Staff.PROPAGANDA, drafted, "press-briefings", "issue", null);
        followUp(
                "/v1/press-briefings/" + issued.text("/id") + "/follow-ups",
                channels.outlets().get(0));
    }

    private Map<String, Object> briefing(UUID chair) {
        List<UUID> outlets = channels.outlets();
        List<Map<String, Object>> evaluations = outlets.stream()
                .map(outlet -> Map.<String, Object>of(
                        "outletId",
                        outlet,
                        "score",
                        7 + outlets.indexOf(outlet),
                        "remarks",
                        "Chuyên mục đều, nhiều gương"))
                .toList();
        return Map.of(
                "heldOn",
                BRIEFING.toString(),
                "periodFrom",
                LocalDate.of(Casebook.YEAR, Month.OCTOBER, 1).toString(),
                "periodTo",
                LocalDate.of(Casebook.YEAR, Month.DECEMBER, 31).toString(),
                "chairUnitId",
                chair,
                "conclusion",
                "Tăng thời lượng cho gương vùng đồng bào dân tộc",
                "evaluations",
                evaluations);
    }

    private void followUp(String path, UUID outlet) {
        Map<String, Object> demand = Map.of(
                "outletId",
                outlet,
                "demand",
                "Bổ sung chuyên mục tiếng Tạ Ôi",
                "dueOn",
                Papers.today().plusWeeks(WEEKS).toString());
        Api.Answer demanded = desk.create(Staff.PROPAGANDA, path, "follow-up", demand);
        Map<String, Object> proof = Map.of("text", "Đã mở chuyên mục, phát số đầu");
        Api.Answer answered = desk.step(Staff.editor(outlet), demanded, "briefing-follow-ups", "answer", proof);
        Map<String, Object> verdict = Map.of("text", "Đã xem, đạt yêu cầu");
        desk.step(Staff.PROPAGANDA, answered, "briefing-follow-ups", "settlement", verdict);
    }
}
