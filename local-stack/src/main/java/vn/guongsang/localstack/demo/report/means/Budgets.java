package vn.guongsang.localstack.demo.report.means;

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
import vn.guongsang.localstack.demo.year.place.Heirs;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Register;

/**
 * The money of a year (plan V.2, V.1.đ): six units ask for it, the finance body reviews and allocates, the board
 * approves less of the first line, one gets more in the year, the units spend and settle. The last is still to settle.
 */
final class Budgets {

    private static final String ESTIMATES = "budget-estimates";
    private static final Map<String, Integer> ASKING = Map.of("DEPARTMENT", 2, "FRONT", 1, "COMMUNE", 3);
    private static final int UNITS =
            ASKING.values().stream().mapToInt(Integer::intValue).sum();
    private static final long MILLION = 1_000_000L;
    private static final List<String> TASKS = List.of("GATHERINGS", "TRAINING", "COMMENDATION");

    private final Desk desk;
    private final Register register;
    private final Heirs heirs;

    /** At a desk of reporting-service. */
    Budgets(Desk desk, Register register, Heirs heirs) {
        this.desk = desk;
        this.register = register;
        this.heirs = heirs;
    }

    /** The money of a unit in a year; whoever has taken over keeps the books. */
    private record Purse(int number, int year, UUID unit, UUID keeper) {

        /** What is asked for a task, in millions. */
        long asked(int task) {
            return 40 + number - 12L * task;
        }

        /** What is spent of it, in millions. */
        long spent(int task) {
            return asked(task) / 2 + number % 3;
        }

        String key(String what) {
            return what + "-" + year + "-" + unit;
        }
    }

    void play(int year, Workers workers) {
        List<Purse> purses = new ArrayList<>();
        Random random = new Random(year);
        for (String type : List.of("DEPARTMENT", "FRONT", "COMMUNE")) {
            List<Place> all = new ArrayList<>(register.units(LocalDate.of(year, 12, 31), type));
            Collections.shuffle(all, random);
            for (Place place : all.subList(0, ASKING.get(type))) {
                purses.add(new Purse(purses.size(), year, place.id(), heirs.of(place.id())));
            }
        }
        workers.each(purses, this::play);
    }

    private void play(Purse purse) {
        Api.Answer allocated = allocated(purse);
        if (purse.number() == 1) {
            raise(purse, allocated);
        }
        spendAll(purse, allocated.text("/id"));
        if (purse.number() < UNITS - 1) {
            settle(purse, allocated.text("/id"));
        }
    }

    private void raise(Purse purse, Api.Answer allocated) {
        Map<String, Object> adjustment = Map.of(
                "decision", decision("1207/QĐ-UBND", purse.year() + "-04-15"),
                "reason", "Thêm một lớp tập huấn (minh họa)",
                "lines", List.of(Map.of("line", 2, "amount", (purse.asked(1) + 3) * MILLION)));
        desk.step(Staff.FINANCE, allocated, ESTIMATES, "adjustments", adjustment);
    }

    private Api.Answer allocated(Purse purse) {
        Map<String, Object> content = Map.of(
                "unitId", purse.unit(),
                "year", purse.year(),
                "note", "Theo nhiệm vụ được giao tại Kế hoạch (minh họa)",
                "lines", List.of(line(purse, 0), line(purse, 1), line(purse, 2)));
        Api.Answer drafted =
                desk.create(Staff.officer(purse.keeper()), "/v1/" + ESTIMATES, purse.key("estimate"), content);
        Api.Answer sent = desk.step(Staff.leader(purse.keeper()), drafted, ESTIMATES, "submission", null);
        Api.Answer reviewed =
                desk.step(Staff.FINANCE, sent, ESTIMATES, "review", Map.of("remarks", "Đúng định mức chi"));
        Map<String, Object> less = Map.of("line", 1, "amount", (purse.asked(0) - 5) * MILLION);
        Api.Answer approved = desk.step(
                Staff.HEAD,
                reviewed,
                ESTIMATES,
                "approval",
                Map.of("decision", decision("3120/QĐ-UBND", purse.year() - 1 + "-12-10"), "lines", List.of(less)));
        return desk.step(
                Staff.FINANCE,
                approved,
                ESTIMATES,
                "allocation",
                Map.of("decision", decision("3388/QĐ-UBND", purse.year() - 1 + "-12-28")));
    }

    private static Map<String, Object> line(Purse purse, int task) {
        boolean state = task < 2;
        return Map.of(
                "task",
                TASKS.get(task),
                "source",
                state ? "STATE_BUDGET" : "OTHER_LAWFUL",
                "sourceDescription",
                state ? "Ngân sách cấp" : "Quỹ Thi đua, khen thưởng của đơn vị",
                "content",
                "Thực hiện Kế hoạch năm " + purse.year() + " (minh họa)",
                "amount",
                purse.asked(task) * MILLION);
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("number", number, "date", day, "authority", "Ủy ban nhân dân tỉnh (minh họa)");
    }

    private static Map<String, Object> voucher(Purse purse, int task, String number) {
        return Map.of(
                "line",
                task + 1,
                "spentOn",
                LocalDate.of(purse.year(), 5 + 2 * task, 20).toString(),
                "documentNumber",
                number,
                "content",
                "Chi theo chứng từ (minh họa)",
                "amount",
                purse.spent(task) * MILLION);
    }

    private Api.Answer spend(Purse purse, String estimate, Map<String, Object> voucher) {
        return desk.create(
                Staff.officer(purse.keeper()),
                "/v1/" + ESTIMATES + "/" + estimate + "/spendings",
                estimate + "-" + voucher.get("documentNumber"),
                voucher);
    }

    /** Of the first unit one voucher was booked twice. */
    private void spendAll(Purse purse, String estimate) {
        for (int task = 0; task < TASKS.size(); task++) {
            spend(purse, estimate, voucher(purse, task, "PC-" + (task + 1)));
        }
        if (purse.number() == 0) {
            String twice = spend(purse, estimate, voucher(purse, 1, "PC-2-2")).text("/id");
            desk.create(
                    Staff.officer(purse.keeper()),
                    "/v1/budget-spendings/" + twice + "/reversal",
                    twice + "-reversal",
                    Papers.reason("Ghi trùng chứng từ PC-2"));
        }
    }

    /** The papers agree with what was booked. */
    private void settle(Purse purse, String estimate) {
        Api.Answer booked = desk.get(Staff.FINANCE, "/v1/" + ESTIMATES + "/" + estimate);
        if (!"ALLOCATED".equals(booked.text("/status"))) {
            return; // played before
        }
        List<Map<String, Object>> lines = IntStream.range(0, TASKS.size())
                .mapToObj(task -> Map.<String, Object>of("line", task + 1, "amount", purse.spent(task) * MILLION))
                .toList();
        Map<String, Object> settlement = Map.of(
                "decision",
                decision("15/BB-QT", purse.year() + 1 + "-03-15"),
                "lines",
                lines,
                "stateBudget",
                (purse.spent(0) + purse.spent(1)) * MILLION,
                "otherLawful",
                purse.spent(2) * MILLION);
        desk.step(Staff.FINANCE, booked, ESTIMATES, "settlement", settlement);
    }
}
