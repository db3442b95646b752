package vn.guongsang.localstack.demo.report.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Register;

/**
 * What departments found hard in a year and asked to change (plan V.2, last paragraph), by letters of that year: one is
 * answered, two go to the People's Committee, which refuses one and has yet to decide the other, one is taken back.
 */
final class Requests {

    private static final String REQUESTS = "amendment-requests";
    private static final int ASKING = 4;

    private final Desk desk;
    private final Register register;

    /** At a desk of reporting-service. */
    Requests(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    void play(int year) {
        List<Place> asking =
                register.units(LocalDate.of(year, 12, 31), "DEPARTMENT").subList(0, ASKING);
        List<Api.Answer> sent = IntStream.range(0, ASKING)
                .mapToObj(number -> send(year, number, asking.get(number)))
                .toList();
        desk.step(
                Staff.BOARD,
                sent.get(0),
                REQUESTS,
                "answer",
                Map.of("text", "Lồng ghép vào hội nghị tổng kết của ngành"));
        desk.step(
                Staff.leader(asking.get(1).id()),
                sent.get(1),
                REQUESTS,
                "withdrawal",
                Papers.reason("Đã tự giải quyết"));
        submit(year, sent.subList(2, ASKING));
    }

    private Api.Answer send(int year, int number, Place place) {
        boolean amendment = number >= 2;
        Map<String, Object> content = Map.of(
                "unitId",
                place.id(),
                "kind",
                amendment ? "AMENDMENT" : "DIFFICULTY",
                "planCode",
                "GUONG_SANG_2023_2025",
                "clauseKey",
                amendment ? "TWO_PER_COMMUNE" : "REGULAR_TRAINING",
                "title",
                amendment ? "Chỉ tiêu của xã đông dân" : "Cán bộ kiêm nhiệm",
                "situation",
                place.name() + " gặp khó khăn khi thực hiện (minh họa)",
                "proposal",
                amendment ? "Nâng chỉ tiêu của xã đông dân" : "Hướng dẫn cách lồng ghép",
                "document",
                Map.of("number", 210 + number + "/SNV", "date", year + "-08-1" + number));
        String key = "request-" + year + "-" + place.id();
        Api.Answer drafted = desk.create(Staff.officer(place.id()), "/v1/" + REQUESTS, key, content);
        return desk.step(Staff.leader(place.id()), drafted, REQUESTS, "sending", null);
    }

    private void submit(int year, List<Api.Answer> sent) {
        List<Map<String, Object>> items = sent.stream()
                .map(one -> Map.<String, Object>of(
                        "id", one.text("/id"), "version", one.body().at("/version")))
                .toList();
        Map<String, Object> content = Map.of(
                "document",
                Map.of("number", "412/TTr-SNV", "date", year + "-09-15"),
                "summary",
                "Hai đơn vị đề nghị nâng chỉ tiêu của xã đông dân (minh họa)",
                "requests",
                items);
        desk.create(Staff.BOARD, "/v1/amendment-submissions", "submission-" + year, content);
        Api.Answer forwarded =
                desk.get(Staff.BOARD, "/v1/" + REQUESTS + "/" + sent.get(0).text("/id"));
        if ("FORWARDED".equals(forwarded.text("/status"))) {
            Map<String, Object> refusal = Map.of(
                    "outcome", "REFUSED",
                    "document", Map.of("number", "588/UBND-NV", "date", year + "-10-02"),
                    "reason", "Chỉ tiêu là mức tối thiểu, xã được làm hơn");
            desk.step(Staff.BOARD, forwarded, REQUESTS, "decision", refusal);
        }
    }
}
