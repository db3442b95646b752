package vn.guongsang.reporting.quota.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.quota.AskedQuota;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.figure.ReadingInfo;
import vn.guongsang.reporting.quota.rule.QuotaScope;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Explains which units a quota binds in a year, and how that would be on other days. */
@ApplicationScoped
public class QuotaBases {

    private static final String STRETCHES =
            """
            WITH bound AS (
                SELECT u.id, u.valid_from, u.valid_to FROM unit u
                WHERE u.type = ANY (:types) AND (u.under_provincial_committee OR NOT :underCommittee)""";
    private static final String COUNTED =
            """
            ), change (day) AS (
                SELECT CAST(:first AS date)
                UNION
                SELECT d.day FROM bound b CROSS JOIN LATERAL (VALUES (b.valid_from), (b.valid_to + 1)) AS d (day)
                WHERE d.day > :first AND d.day <= :last
            )
            SELECT c.day, coalesce(lead(c.day) OVER (ORDER BY c.day) - 1, CAST(:last AS date)) AS until,
                   (SELECT count(*) FROM bound b
                    WHERE (b.valid_from IS NULL OR b.valid_from <= c.day) AND (b.valid_to IS NULL OR b.valid_to >= c.day))
                   AS units
            FROM change c
            ORDER BY c.day""";

    private final DataSource database;
    private final QuotaProgress progress;
    private final Labels labels;

    QuotaBases(DataSource database, QuotaProgress progress, Labels labels) {
        this.database = database;
        this.progress = progress;
        this.labels = labels;
    }

    /**
     * The basis of a quota in a year, within the scope.
     *
     * @param on another basis date to try; null for that of the reading
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public QuotaBasis of(String code, int year, LocalDate on, UnitScope scope, Viewpoint view) {
        AskedQuota asked = progress.asked(code, year, view);
        LocalDate day = on == null ? asked.basisDate() : on;
        QuotaProgress.Bound bound = progress.bound(asked, day, scope);
        List<BasisStretch> stretches = stretches(asked, scope);
        return new QuotaBasis(
                code,
                year,
                day,
                bound.units(),
                asked.target(),
                asked.target() == null ? null : Long.valueOf(bound.targetTotal()),
                explanation(asked, day, bound, stretches),
                stretches,
                ReadingInfo.of(asked.quota()));
    }

    private List<BasisStretch> stretches(AskedQuota asked, UnitScope scope) {
        QuotaScope group = asked.scope();
        return Sql.of(STRETCHES)
                .within(scope, "u.id")
                .append(COUNTED)
                .bind("types", group.typeNames())
                .bind("underCommittee", group.onlyUnderProvincialCommittee())
                .bind("first", LocalDate.of(asked.year() - 1, 12, 31))
                .bind("last", LocalDate.of(asked.year(), 12, 31))
                .list(
                        database,
                        row -> new BasisStretch(
                                row.date("day"),
                                row.date("until"),
                                row.number("units"),
                                asked.target() == null ? null : Long.valueOf(row.number("units") * asked.target())));
    }

    private String explanation(
            AskedQuota asked, LocalDate day, QuotaProgress.Bound bound, List<BasisStretch> stretches) {
        Stream<String> others = asked.target() == null
                ? Stream.of()
                : stretches.stream()
                        .filter(stretch -> day.isBefore(stretch.from()) || day.isAfter(stretch.to()))
                        .map(stretch -> say(
                                BasisPhrase.OTHER_DAYS,
                                date(stretch.from()),
                                date(stretch.to()),
                                stretch.units(),
                                asked.target(),
                                stretch.targetTotal()));
        return Stream.concat(Stream.of(first(asked, day, bound)), others).collect(Collectors.joining(" "));
    }

    private String first(AskedQuota asked, LocalDate day, QuotaProgress.Bound bound) {
        String group = labels.of("quota-scope", asked.scope());
        if (asked.target() == null) {
            return say(BasisPhrase.NO_TARGET, bound.units(), group, date(day));
        }
        PartOfYear part = asked.quota().basis().partOfYear();
        BasisPhrase phrase =
                switch (part.treatment()) {
                    case ON_BASIS_DATE -> BasisPhrase.TIMES;
                    case PRO_RATA -> BasisPhrase.PRO_RATA;
                    case AT_LEAST_DAYS -> BasisPhrase.AT_LEAST_DAYS;
                };
        String said = say(
                phrase,
                bound.units(),
                group,
                date(day),
                asked.target(),
                bound.targetTotal(),
                part.leastDays(),
                asked.year());
        return asked.basisDayAhead() ? said + " " + say(BasisPhrase.NOT_YET, date(day)) : said;
    }

    private String say(BasisPhrase phrase, Object... values) {
        Object[] texts = Stream.of(values).map(String::valueOf).toArray();
        return MessageFormat.format(labels.of("quota-basis", phrase), texts);
    }

    private String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(labels.of("quota-basis", BasisPhrase.DATE)));
    }
}
