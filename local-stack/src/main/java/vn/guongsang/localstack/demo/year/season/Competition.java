package vn.guongsang.localstack.demo.year.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.place.Place;

/** A writing contest that takes entries: its rounds begin when the last day is over, which no play can wait for. */
final class Competition {

    private static final int ENTRIES_OF_A_UNIT = 6;
    private static final int JUDGES = 3;
    private static final int WORDS = 1200;
    private static final int WEEKS = 4;
    private static final String SHA = "0123456789abcdef".repeat(4);

    private final Desk desk;

    Competition(Desk desk) {
        this.desk = desk;
    }

    /** Opens it, and two units send six works each. */
    void hold(List<Place> units, UUID organiser) {
        Api.Answer drafted = desk.create(Staff.PROPAGANDA, "/v1/contests", "contest", rules(organiser));
        Api.Answer open = desk.step(Staff.PROPAGANDA, drafted, "contests", "opening", null);
        String path = "/v1/contests/" + open.text("/id");
        for (int i = 0; i < JUDGES; i++) {
            Map<String, Object> judge = Map.of(
                    "actorId", Staff.councillor(i).name(),
                    "displayName", Staff.councillor(i).displayName(),
                    "rounds", List.of("FIRST", "FINAL"));
            desk.create(Staff.PROPAGANDA, path + "/judges", "judge-" + i, judge);
        }
        for (int i = 0; i < 2 * ENTRIES_OF_A_UNIT; i++) {
            UUID unit = units.get(i % 2).id();
            desk.create(Staff.officer(unit), path + "/entries", "entry-" + i, entry(i, unit));
        }
    }

    private static Map<String, Object> rules(UUID organiser) {
        LocalDate today = Papers.today();
        return Map.of(
                "title", "Những bông hoa đẹp xứ Huế (minh họa)",
                "documentNumber", "45-KH/BTGTU",
                "documentDate", today.minusWeeks(1).toString(),
                "organiser", "Ban Tuyên giáo Tỉnh ủy",
                "organiserUnits", List.of(organiser),
                "calls",
                        List.of(Map.of(
                                "strand",
                                "WRITE",
                                "opensOn",
                                today.toString(),
                                "closesOn",
                                today.plusWeeks(WEEKS).toString(),
                                "maxWords",
                                2 * WORDS,
                                "promoted",
                                2)),
                "criteria", criteria(),
                "scoring", scoring(),
                "prizes", List.of(Map.of("strand", "WRITE", "name", "Giải Nhất", "count", 1, "amountVnd", 10_000_000)));
    }

    private static List<Map<String, Object>> criteria() {
        return List.of(
                Map.of("code", "noi-dung", "name", "Nội dung", "weight", 60, "maxScore", 10),
                Map.of("code", "hinh-thuc", "name", "Hình thức", "weight", 40, "maxScore", 10));
    }

    private static Map<String, Object> scoring() {
        return Map.of(
                "method", "MEAN",
                "judgesPerEntry", 2,
                "quorum", 2,
                "conflictSpread", 30,
                "ties", List.of(Map.of("kind", "EARLIER_SUBMISSION")));
    }

    private static Map<String, Object> entry(int number, UUID unit) {
        Map<String, Object> work = Map.of(
                "title", "Người giữ lửa số " + number,
                "url", "https://cuocthi.example.vn/bai-" + number + ".html",
                "sha256", "%02x".formatted(number) + SHA.substring(2),
                "words", WORDS + number);
        return Map.of(
                "strand",
                "WRITE",
                "unitId",
                unit,
                "work",
                work,
                "about",
                "Tổ hợp tác Thí Dụ số " + number,
                "subjectUnitId",
                unit,
                "author",
                Map.of("name", "Tác giả Thí Dụ " + number, "body", "Trường THPT Thí Dụ"));
    }
}
