package vn.guongsang.reporting.report.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Fills indicators from the facts: one query for each kind of fact, whatever the number of indicators. */
@ApplicationScoped
public class Indicators {

    private final DataSource database;
    private final Units units;

    Indicators(DataSource database, Units units) {
        this.database = database;
        this.units = units;
    }

    /**
     * All indicators that the system fills, of one unit for one year as it was known at a moment. What has no value (a
     * share of nothing) is absent; nothing at all counted is zero.
     *
     * @throws ProblemException 404 for an unknown unit
     */
    public Map<Indicator, BigDecimal> values(UUID unit, int year, Instant asOf) {
        return values(unit, year, asOf, UnitScope.ALL);
    }

    /** The same for a reader with a scope. */
    public Map<Indicator, BigDecimal> values(UUID unit, int year, Instant asOf, UnitScope scope) {
        return values(asking(unit, year, asOf, scope), EnumSet.allOf(Indicator.class));
    }

    /** Those of the wanted ones that the system fills. */
    public Map<Indicator, BigDecimal> values(UUID unit, int year, Instant asOf, Set<Indicator> wanted) {
        return values(asking(unit, year, asOf, UnitScope.ALL), wanted);
    }

    private Map<Indicator, BigDecimal> values(Asking asking, Set<Indicator> wanted) {
        Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
        for (Fact fact : Fact.values()) {
            List<Indicator> asked =
                    Indicator.of(fact).stream().filter(wanted::contains).toList();
            if (!asked.isEmpty()) {
                fill(values, fact, asked, asking);
            }
        }
        return values;
    }

    /** Of whom and when, for a reader with a scope. */
    Asking asking(UUID unit, int year, Instant asOf, UnitScope scope) {
        KnownUnit known = units.find(unit, Asking.dayOf(year, asOf), scope)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return Asking.of(known, year, asOf);
    }

    private void fill(Map<Indicator, BigDecimal> values, Fact fact, List<Indicator> asked, Asking asking) {
        String numbers = asked.stream()
                .map(indicator -> indicator.number() + " AS \"" + indicator + "\"")
                .collect(Collectors.joining(",\n       "));
        asking.bind(Sql.of("SELECT " + numbers + "\nFROM " + fact.records(asking.everywhere())))
                .list(database, row -> read(values, asked, row));
    }

    private static boolean read(Map<Indicator, BigDecimal> values, List<Indicator> asked, Row row) {
        for (Indicator indicator : asked) {
            BigDecimal value = row.decimal(indicator.name());
            if (value != null) {
                values.put(indicator, value);
            }
        }
        return true;
    }
}
