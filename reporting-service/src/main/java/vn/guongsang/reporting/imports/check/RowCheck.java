package vn.guongsang.reporting.imports.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.row.CheckedRow;
import vn.guongsang.reporting.imports.row.Columns;
import vn.guongsang.reporting.imports.row.Figure;
import vn.guongsang.reporting.imports.row.RowFault;
import vn.guongsang.reporting.imports.row.RowOutcome;
import vn.guongsang.reporting.imports.row.SentRow;

/** Holds rows to the rules, in the order of the file; each broken rule names its cell. */
final class RowCheck {

    private static final int FIRST_YEAR = 1990;
    private static final Map<String, FundSource> SOURCES = Map.of(
            "state budget", FundSource.STATE_BUDGET,
            "ngan sach nha nuoc", FundSource.STATE_BUDGET,
            "nsnn", FundSource.STATE_BUDGET,
            "other lawful", FundSource.OTHER_LAWFUL,
            "nguon hop phap khac", FundSource.OTHER_LAWFUL,
            "nguon khac", FundSource.OTHER_LAWFUL);

    private final ImportKind kind;
    private final Known known;
    private final Map<Figure.Key, Integer> seen = new HashMap<>();

    RowCheck(ImportKind kind, Known known) {
        this.kind = kind;
        this.known = known;
    }

    CheckedRow check(SentRow row) {
        List<RowFault> faults = new ArrayList<>(row.faults());
        Integer year = year(row, faults);
        UUID unit = year == null ? null : unit(row, year, faults);
        List<Figure> figures =
                kind == ImportKind.INDICATORS ? indicator(row, unit, year, faults) : money(row, unit, year, faults);
        if (unit == null || !faults.isEmpty()) {
            return new CheckedRow(row, RowOutcome.INVALID, unit, List.of(), faults);
        }
        figures.forEach(figure -> requireOnce(figure, row, faults));
        List<Figure> fresh = figures.stream().filter(figure -> isFresh(figure)).toList();
        boolean differs = fresh.stream().anyMatch(figure -> known.current().containsKey(figure.key()));
        if (differs && !known.replaces()) {
            fresh.forEach(figure -> requireSame(figure, faults));
        }
        if (!faults.isEmpty()) {
            return new CheckedRow(row, RowOutcome.INVALID, unit, List.of(), faults);
        }
        RowOutcome outcome = fresh.isEmpty() ? RowOutcome.KNOWN : differs ? RowOutcome.REPLACES : RowOutcome.NEW;
        return new CheckedRow(row, outcome, unit, fresh, List.of());
    }

    private Integer year(SentRow row, List<RowFault> faults) {
        if (!row.isReadable(Columns.YEAR)) {
            return null;
        }
        int year = Integer.parseInt(row.text(Columns.YEAR));
        if (year < FIRST_YEAR || year > known.lastYear()) {
            faults.add(RowFault.of(
                    Columns.YEAR, "import-year", String.valueOf(FIRST_YEAR), String.valueOf(known.lastYear())));
            return null;
        }
        return year;
    }

    private UUID unit(SentRow row, int year, List<RowFault> faults) {
        UnitNames.Found found = UnitNames.find(row, year, known.names());
        if (found.fault() != null) {
            faults.add(found.fault());
        }
        return found.unitId();
    }

    private List<Figure> indicator(SentRow row, UUID unit, Integer year, List<RowFault> faults) {
        String code = code(row, Columns.CODE, faults);
        BigDecimal value = number(row, Columns.VALUE, faults);
        return unit == null || code == null || value == null
                ? List.of()
                : List.of(new Figure(new Figure.Key(kind, unit, year, code, "", Figure.Measure.VALUE), value));
    }

    private List<Figure> money(SentRow row, UUID unit, Integer year, List<RowFault> faults) {
        String task = code(row, Columns.TASK, faults);
        FundSource source = source(row, faults);
        List<Figure> figures = new ArrayList<>();
        boolean any = false;
        for (Map.Entry<Figure.Measure, String> column : Columns.MONEY.entrySet()) {
            any = any || row.text(column.getValue()) != null;
            BigDecimal amount = number(row, column.getValue(), faults);
            if (amount != null && amount.stripTrailingZeros().scale() > 0) {
                faults.add(RowFault.of(column.getValue(), "import-money-fraction"));
            } else if (amount != null && unit != null && task != null && source != null) {
                figures.add(new Figure(new Figure.Key(kind, unit, year, task, source.name(), column.getKey()), amount));
            }
        }
        if (!any) {
            faults.add(RowFault.of("estimated", "import-money-missing"));
        }
        return figures;
    }

    private String code(SentRow row, String column, List<RowFault> faults) {
        String code = row.text(column);
        if (code == null || known.codes().contains(code)) {
            return code;
        }
        faults.add(RowFault.among(column, "import-code-unknown", List.copyOf(known.codes())));
        return null;
    }

    private FundSource source(SentRow row, List<RowFault> faults) {
        String text = row.text(Columns.SOURCE);
        FundSource source = text == null ? null : SOURCES.get(VietnameseText.searchKey(text));
        if (text != null && source == null) {
            faults.add(RowFault.among(
                    Columns.SOURCE,
                    "import-source-unknown",
                    Arrays.stream(FundSource.values()).map(Enum::name).toList()));
        }
        return source;
    }

    private BigDecimal number(SentRow row, String column, List<RowFault> faults) {
        if (!row.isReadable(column)) {
            return null;
        }
        NumberText.Read read = NumberText.of(row.text(column), known.fromCells());
        if (read.fault() != null) {
            faults.add(RowFault.of(column, read.fault().code()));
        }
        return read.number();
    }

    private void requireOnce(Figure figure, SentRow row, List<RowFault> faults) {
        Integer before = seen.putIfAbsent(figure.key(), row.number());
        if (before != null) {
            faults.add(RowFault.of(column(figure), "import-double", String.valueOf(before)));
        }
    }

    private void requireSame(Figure figure, List<RowFault> faults) {
        BigDecimal there = known.current().get(figure.key());
        if (there != null) {
            faults.add(RowFault.of(
                    column(figure), "import-differs", there.stripTrailingZeros().toPlainString()));
        }
    }

    private boolean isFresh(Figure figure) {
        BigDecimal there = known.current().get(figure.key());
        return there == null || there.compareTo(figure.value()) != 0;
    }

    private static String column(Figure figure) {
        return Columns.MONEY.getOrDefault(figure.key().measure(), Columns.VALUE);
    }
}
