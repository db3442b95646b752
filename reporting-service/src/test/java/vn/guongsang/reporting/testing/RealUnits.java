package vn.guongsang.reporting.testing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/** The administrative units of the province with their validity, read from the list of 2023 and the changes of 2025. */
public final class RealUnits {

    private static final Path REFERENCE = Path.of("../nominations-service/src/main/resources/reference");
    private static final List<Spell> ALL = read();

    private RealUnits() {}

    /** One unit from its first to its last day, null where the list has no day. */
    private record Spell(UUID id, UnitType type, String name, LocalDate from, LocalDate to) {

        Spell until(LocalDate lastDay) {
            return new Spell(id, type, name, from, lastDay);
        }

        boolean existsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** As nominations-service would tell them, without their parents and successors. */
    public static UnitSnapshot[] all() {
        return ALL.stream()
                .map(unit -> Some.dated(unit.id, unit.type, unit.name, null, unit.from, unit.to))
                .toArray(UnitSnapshot[]::new);
    }

    /** One of the communes of a day, by its place in the list. */
    public static UUID communeOn(LocalDate day, int place) {
        return ALL.stream()
                .filter(unit -> unit.type == UnitType.COMMUNE && unit.existsOn(day))
                .skip(place)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static List<Spell> read() {
        Map<String, Spell> alive = new LinkedHashMap<>();
        List<Spell> ended = new ArrayList<>();
        for (Map<String, String> row : rows("administrative-units.csv")) {
            LocalDate from = row.get("valid_from").isEmpty() ? null : LocalDate.parse(row.get("valid_from"));
            UnitType type = UnitType.valueOf(row.get("level"));
            alive.put(row.get("code"), new Spell(Ids.next(), type, row.get("full_name_vi"), from, null));
        }
        Map<String, List<Map<String, String>>> byDay = new LinkedHashMap<>();
        rows("administrative-changes-2025.csv")
                .forEach(row -> byDay.computeIfAbsent(row.get("effective_date"), day -> new ArrayList<>())
                        .add(row));
        byDay.forEach((day, changes) -> reform(LocalDate.parse(day), changes, alive, ended));
        ended.addAll(alive.values());
        return ended;
    }

    private static void reform(
            LocalDate day, List<Map<String, String>> changes, Map<String, Spell> alive, List<Spell> ended) {
        List<Map<String, String>> mergers = changes.stream()
                .filter(row -> !List.of("RENAMED", "MOVED").contains(row.get("change")))
                .toList();
        Map<String, Spell> before = new HashMap<>(alive);
        for (Map<String, String> row : mergers) {
            for (String code : row.get("from_codes").split(";")) {
                if (alive.remove(code) != null) {
                    ended.add(before.get(code).until(day.minusDays(1)));
                }
            }
        }
        for (Map<String, String> row : mergers) {
            if (!row.get("change").equals("DISSOLVED")) {
                UnitType type = UnitType.valueOf(row.get("level"));
                alive.put(row.get("to_code"), new Spell(Ids.next(), type, row.get("to_name_vi"), day, null));
            }
        }
    }

    private static List<Map<String, String>> rows(String file) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(REFERENCE.resolve(file).toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
