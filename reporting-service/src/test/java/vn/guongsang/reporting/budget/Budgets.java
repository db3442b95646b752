package vn.guongsang.reporting.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Estimates for the tests, of units of their own. */
public final class Budgets {

    public static final String ALL = "/v1/budget-estimates";

    private Budgets() {}

    /** A commune that nobody else uses. */
    static UUID commune() {
        UUID unit = Ids.next();
        Told.units(Some.unit(unit, UnitType.COMMUNE, "Xã Thí Dụ " + unit, null));
        return unit;
    }

    public static Map<String, Object> line(String task, long amount, Object... more) {
        Map<String, Object> line = new HashMap<>(
                Map.of("task", task, "source", "STATE_BUDGET", "content", "Nội dung chi thí dụ", "amount", amount));
        for (int i = 0; i < more.length; i += 2) {
            line.put((String) more[i], more[i + 1]);
        }
        return line;
    }

    @SafeVarargs
    static Map<String, Object> estimate(UUID unit, int year, Map<String, Object>... lines) {
        return Map.of("unitId", unit, "year", year, "note", "Theo nhiệm vụ được giao", "lines", List.of(lines));
    }

    static Map<String, Object> decision(String day) {
        return Map.of("number", "3120/QĐ-UBND", "date", day, "authority", "Ủy ban nhân dân tỉnh");
    }

    /** A decision on lines, given as number and amount in turn. */
    static Map<String, Object> decided(String day, long... lines) {
        return Map.of("decision", decision(day), "lines", amounts(lines));
    }

    static List<Map<String, Object>> amounts(long... lines) {
        List<Map<String, Object>> amounts = new ArrayList<>();
        for (int i = 0; i < lines.length; i += 2) {
            amounts.add(Map.of("line", lines[i], "amount", lines[i + 1]));
        }
        return amounts;
    }

    @SafeVarargs
    static UUID drafted(UUID unit, int year, Map<String, Object>... lines) {
        return Sent.post(People.officer(unit), ALL, estimate(unit, year, lines))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** Version 3. */
    @SafeVarargs
    static UUID reviewed(UUID unit, int year, Map<String, Object>... lines) {
        UUID id = drafted(unit, year, lines);
        Sent.step(People.leader(unit), ALL + "/{id}/submission", 1, null, id).statusCode(200);
        Sent.step(People.FINANCE, ALL + "/{id}/review", 2, Map.of("remarks", "Đúng định mức"), id)
                .statusCode(200);
        return id;
    }

    /** Allocated in full; version 5. */
    @SafeVarargs
    public static UUID allocated(UUID unit, int year, Map<String, Object>... lines) {
        UUID id = reviewed(unit, year, lines);
        Sent.step(People.BOARD, ALL + "/{id}/approval", 3, decided(year + "-01-10"), id)
                .statusCode(200);
        Sent.step(People.FINANCE, ALL + "/{id}/allocation", 4, decided(year + "-01-20"), id)
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> spending(int line, String day, long amount) {
        return Map.of(
                "line",
                line,
                "spentOn",
                day,
                "documentNumber",
                "PC-0117",
                "content",
                "Thuê hội trường",
                "amount",
                amount);
    }
}
