package vn.guongsang.reporting.imports.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.guongsang.reporting.imports.row.Figure;

/**
 * What is known beside the rows.
 *
 * @param names names of units
 * @param codes codes of quotas and of indicators of reports, or of tasks
 * @param current figures that were imported before
 * @param lastYear the last year of which there can be figures
 * @param fromCells whether the file is a spreadsheet
 * @param replaces whether other values are replaced
 */
record Known(
        List<UnitNames.Borne> names,
        Set<String> codes,
        Map<Figure.Key, BigDecimal> current,
        int lastYear,
        boolean fromCells,
        boolean replaces) {}
