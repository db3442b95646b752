package vn.guongsang.reporting.imports.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0} from cells {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0; false; 0",
                "1234; false; 1234",
                "1.234; false; 1234",
                "1.234.567; true; 1234567",
                "1.234.567,25; false; 1234567.25",
                "1234,5; false; 1234.5",
                "0,125; false; 0.125",
                "12.5; true; 12.5",
                "12.5; false; 12.5",
                "1 234 567; false; 1234567",
                "'1\u00a0234'; false; 1234",
            })
    void numbersAreReadAsPeopleWriteThem(String text, boolean fromCells, String number) {
        NumberText.Read read = NumberText.of(text, fromCells);
        assertNull(read.fault());
        assertEquals(number, read.number().toPlainString());
    }

    @ParameterizedTest(name = "{0} from cells {1} is refused: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234; true; import-number-ambiguous",
                "1,234; false; import-number-ambiguous",
                "1,234,567; false; import-number-separators",
                "1,234,567.8; false; import-number-separators",
                "-5; false; import-number",
                "1234.567; false; import-number",
                "12.34.567; false; import-number",
                "1e3; false; import-number",
                "ba; false; import-number",
                "1234567890123456; false; import-number",
            })
    void whatCouldMeanTwoNumbersOrNoneIsRefused(String text, boolean fromCells, String rule) {
        NumberText.Read read = NumberText.of(text, fromCells);
        assertNull(read.number());
        assertEquals(rule, read.fault().code());
    }
}
