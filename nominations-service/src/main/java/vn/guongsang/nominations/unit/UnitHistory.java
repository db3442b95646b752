package vn.guongsang.nominations.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.nominations.unit.tree.DatedUnit;

/**
 * Replays the reference data into units with a dated history.
 *
 * <p>Renaming and moving keep the unit; merger, division and dissolution end it. Codes are reused, so a unit is found by
 * its code only among those alive at that moment.
 */
final class UnitHistory {

    private static final String PROVINCE = "46";

    private final List<DatedUnit> all = new ArrayList<>();
    private final Map<String, DatedUnit> alive = new LinkedHashMap<>();

    private UnitHistory() {}

    /** The units of the reference data, every change up to the latest included. */
    static List<UnitSnapshot> replay() {
        return replayUntil(LocalDate.MAX);
    }

    /** The units of the reference data, the changes up to a day included. */
    static List<UnitSnapshot> replayUntil(LocalDate lastDay) {
        UnitHistory history = new UnitHistory();
        ReferenceCsv.rows("administrative-units.csv").forEach(history::register);
        ReferenceCsv.rows("agencies.csv").forEach(history::registerAgency);
        Map<String, List<Map<String, String>>> byDate = new LinkedHashMap<>();
        ReferenceCsv.rows("administrative-changes-2025.csv")
                .forEach(row -> byDate.computeIfAbsent(row.get("effective_date"), d -> new ArrayList<>())
                        .add(row));
        byDate.forEach((date, rows) -> {
            if (!LocalDate.parse(date).isAfter(lastDay)) {
                history.reform(LocalDate.parse(date), rows);
            }
        });
        return history.all.stream().map(DatedUnit::snapshot).toList();
    }

    private void register(Map<String, String> row) {
        String code = row.get("code");
        DatedUnit unit = new DatedUnit(
                Ids.named("unit", code + "@" + Objects.toString(row.get("valid_from"), "")),
                UnitType.valueOf(row.get("level")),
                ReferenceCsv.date(row.get("valid_from")),
                false);
        unit.name(unit.validFrom(), code, row.get("kind"), row.get("full_name_vi"), idOf(row.get("parent_code")));
        add(code, unit);
    }

    private void registerAgency(Map<String, String> row) {
        String code = row.get("code");
        String parent = row.get("parent_code") == null ? PROVINCE : row.get("parent_code");
        DatedUnit unit = new DatedUnit(
                Ids.named("unit", code),
                UnitType.valueOf(row.get("kind")),
                null,
                Boolean.parseBoolean(row.get("under_provincial_committee")));
        unit.name(null, code, null, row.get("name_vi"), idOf(parent));
        add(code, unit);
    }

    /** All changes of one day, from the top of the tree down, so that new parents are there before their children. */
    private void reform(LocalDate day, List<Map<String, String>> rows) {
        Map<String, DatedUnit> before = Map.copyOf(alive);
        for (String level : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            if ("COMMUNE".equals(level)) {
                adoptOrphans(day, before);
            }
            List<Map<String, String>> ofLevel =
                    rows.stream().filter(row -> level.equals(row.get("level"))).toList();
            ofLevel.forEach(row -> end(row, day, before));
            ofLevel.forEach(row -> begin(row, day, before));
        }
    }

    /** A commune whose district ended today belongs to the district that carries the same code from today on. */
    private void adoptOrphans(LocalDate day, Map<String, DatedUnit> before) {
        for (DatedUnit unit : List.copyOf(alive.values())) {
            before.forEach((code, parent) -> {
                if (parent.id().equals(unit.parentId()) && parent.hasEnded() && alive.containsKey(code)) {
                    unit.move(day, idOf(code));
                }
            });
        }
    }

    private void end(Map<String, String> row, LocalDate day, Map<String, DatedUnit> before) {
        if (keepsItsUnit(row)) {
            return;
        }
        for (String code : row.get("from_codes").split(";")) {
            DatedUnit unit = before.get(code);
            unit.end(day.minusDays(1));
            alive.remove(code, unit);
        }
    }

    private void begin(Map<String, String> row, LocalDate day, Map<String, DatedUnit> before) {
        String code = row.get("to_code");
        UUID parent = idOf(row.get("to_parent_code"));
        if (keepsItsUnit(row)) {
            DatedUnit unit = before.get(row.get("from_codes"));
            alive.remove(row.get("from_codes"), unit);
            unit.rename(day, code, row.get("to_name_vi"), parent);
            alive.put(code, unit);
            return;
        }
        DatedUnit successor = alive.get(code);
        if (!"DISSOLVED".equals(row.get("change"))) {
            successor =
                    new DatedUnit(Ids.named("unit", code + "@" + day), UnitType.valueOf(row.get("level")), day, false);
            successor.name(day, code, DatedUnit.kindIn(row.get("to_name_vi")), row.get("to_name_vi"), parent);
            add(code, successor);
        }
        for (String from : row.get("from_codes").split(";")) {
            before.get(from).succeededBy(successor.id());
        }
    }

    private static boolean keepsItsUnit(Map<String, String> row) {
        return "RENAMED".equals(row.get("change")) || "MOVED".equals(row.get("change"));
    }

    private void add(String code, DatedUnit unit) {
        all.add(unit);
        alive.put(code, unit);
    }

    private UUID idOf(String code) {
        return code == null ? null : alive.get(code).id();
    }
}
