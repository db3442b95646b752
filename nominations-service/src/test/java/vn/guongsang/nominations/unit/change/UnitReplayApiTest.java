package vn.guongsang.nominations.unit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.ReferenceReforms;
import vn.guongsang.nominations.testing.Reforms;
import vn.guongsang.nominations.unit.reform.ItemKind;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;
import vn.guongsang.nominations.unit.reform.UnitRef;
import vn.guongsang.nominations.unit.reform.UnitState;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** The province of 2024 once more under other codes and days, and both reforms of 2025, through the API. */
@QuarkusTest
@NominationsStack
class UnitReplayApiTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 5);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 5);

    private final String prefix = Reforms.code() + "-";

    @Inject
    UnitTrees trees;

    @Test
    void theReformsOf2025CommittedAsUnitChangesGiveTheNumbersOfTheResolutions() {
        Reforms.committed(BEGIN, provinceOf2024());
        assertEquals("1 9 141", numbers(BEGIN));
        long started = System.nanoTime();
        Reforms.committed(FIRST, reform(FIRST, "2025-01-01"));
        Reforms.committed(SECOND, reform(SECOND, "2025-07-01"));
        assertTrue(
                Duration.ofNanos(System.nanoTime() - started).toSeconds() < 12, "both within the limit of a request");
        assertEquals("1 9 141", numbers(FIRST.minusDays(1)));
        assertEquals("1 9 133", numbers(FIRST));
        assertEquals("1 9 133", numbers(SECOND.minusDays(1)));
        assertEquals("1 0 40", numbers(SECOND));
        assertEquals(
                Database.number(
                        "SELECT count(*) FROM unit u JOIN unit_naming n ON n.unit_id = u.id AND n.ordinal = 1"
                                + " WHERE starts_with(n.code, ?)",
                        prefix),
                Database.number(
                        "SELECT count(DISTINCT o.aggregate_id) FROM outbox o JOIN unit_naming n"
                                + " ON n.unit_id = o.aggregate_id AND n.ordinal = 1 WHERE starts_with(n.code, ?)",
                        prefix));
        Reforms.committed(SECOND.plusDays(30), end());
        assertEquals("0 0 0", numbers(SECOND.plusDays(30)));
    }

    private List<UnitChangeItem> provinceOf2024() {
        return ReferenceCsv.rows("administrative-units.csv").stream()
                .map(row -> new UnitState(
                        prefix + row.get("code"),
                        row.get("full_name_vi"),
                        row.get("kind"),
                        UnitType.valueOf(row.get("level")),
                        row.get("parent_code") == null ? null : new UnitRef(null, prefix + row.get("parent_code"))))
                .map(state -> Reforms.item(ItemKind.NEW, List.of(), state))
                .toList();
    }

    private List<UnitChangeItem> reform(LocalDate day, String resolutionDay) {
        return ReferenceReforms.of(trees.read(), day.minusDays(1), resolutionDay, prefix);
    }

    /** Everything ends again, so that no other test meets a second province. */
    private List<UnitChangeItem> end() {
        List<UUID> left = trees.read().all().stream()
                .filter(unit -> unit.lastName().code().startsWith(prefix) && !unit.hasEnded())
                .map(DatedUnit::id)
                .toList();
        return IntStream.iterate(0, from -> from < left.size(), from -> from + 50)
                .mapToObj(from -> new UnitChangeItem(
                        ItemKind.DISSOLVE, left.subList(from, Math.min(from + 50, left.size())), null, null))
                .toList();
    }

    private String numbers(LocalDate day) {
        return Map.of("PROVINCE", 0, "DISTRICT", 1, "COMMUNE", 2).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(type -> String.valueOf(Database.number(
                        """
                        SELECT count(*) FROM unit u JOIN unit_naming n ON n.unit_id = u.id
                        WHERE u.type = ? AND starts_with(n.code, ?) AND n.valid_from <= ?
                          AND (n.valid_to IS NULL OR n.valid_to >= ?)""",
                        type.getKey(),
                        prefix,
                        day,
                        day)))
                .collect(Collectors.joining(" "));
    }
}
