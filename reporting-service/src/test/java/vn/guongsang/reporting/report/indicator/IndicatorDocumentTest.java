package vn.guongsang.reporting.report.indicator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table for the office, docs/indicators.md. */
class IndicatorDocumentTest {

    @ParameterizedTest
    @EnumSource
    void everyIndicatorStandsInTheTableInItsRow(Indicator indicator) throws IOException {
        List<String> table = Files.readAllLines(Path.of("../docs/indicators.md"));
        assertTrue(
                table.stream()
                        .anyMatch(line ->
                                line.startsWith("| " + indicator.row() + " ") && line.contains("`" + indicator + "`")),
                indicator + " in row " + indicator.row());
    }
}
