package vn.guongsang.localstack.demo.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a unit writes into its report of a year: invented, complete, and a little different each time. */
final class Paperwork {

    private static final List<String> NARRATIVES = List.of("RESULTS", "GOOD_MODELS", "DIFFICULTIES", "PROPOSALS");
    private static final List<String> WORDS = List.of(
            "Đơn vị đã phát hiện, bồi dưỡng và biểu dương các điển hình theo kế hoạch",
            "Mô hình tổ tự quản giúp nhau làm kinh tế được nhân ra các thôn, tổ dân phố",
            "Cán bộ kiêm nhiệm, kinh phí còn ít, tin bài chưa đều",
            "Đề nghị tăng thời lượng chuyên mục và tập huấn kỹ năng viết bài");
    private static final long THOUSAND = 1_000L;

    private Paperwork() {}

    /**
     * Complete for every template.
     *
     * @param number makes one unit's figures differ from another's
     * @param counted what the system has counted, so that the unit need not
     */
    static Map<String, Object> of(int year, int number, String name, Set<String> counted) {
        return Map.of(
                "figures",
                        figures(number).stream()
                                .filter(figure -> !counted.contains(figure.get("indicator")))
                                .toList(),
                "narratives", narratives(year, name),
                "document",
                        Map.of(
                                "number", number + "/BC",
                                "date", year + "-12-10",
                                "signer", "Người đứng đầu đơn vị (minh họa)"));
    }

    /** Who signs the consolidated report of a year, and under which number. */
    static Map<String, Object> signature(int year) {
        return Map.of(
                "number", year + "/BC-SNV",
                "date", year + 1 + "-01-10",
                "place", "Thừa Thiên Huế",
                "superior", "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
                "issuer", "Sở Nội vụ",
                "authority", "KT. GIÁM ĐỐC",
                "position", "PHÓ GIÁM ĐỐC",
                "signer", "Nguyễn Thị Mẫu",
                "recipients", List.of("Ban Thi đua - Khen thưởng Trung ương", "Lưu: VT, TĐKT"));
    }

    private static List<Map<String, Object>> figures(int number) {
        return List.of(
                figure("LOCAL_NEWS_ITEMS", 10 + number % 7),
                figure("MODELS_SPREAD", 1 + number % 3),
                figure("INSPECTIONS_OWN", number % 2),
                figure("TRAINING_SESSIONS", 1),
                figure("TRAINING_ATTENDEES", 20 + number % 11),
                figure("BUDGET_ESTIMATED", 30_000 * THOUSAND),
                figure("BUDGET_SPENT", (20_000 + number) * THOUSAND));
    }

    private static Map<String, Object> figure(String indicator, long value) {
        return Map.of("indicator", indicator, "value", value, "comment", "Theo sổ theo dõi của đơn vị");
    }

    private static List<Map<String, Object>> narratives(int year, String name) {
        return NARRATIVES.stream()
                .map(part -> Map.<String, Object>of(
                        "part",
                        part,
                        "text",
                        "%s năm %d (minh họa): %s.".formatted(name, year, WORDS.get(NARRATIVES.indexOf(part)))))
                .toList();
    }
}
