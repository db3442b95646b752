package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Numbers by code of the indicator, each written in one way; what has no number is absent. */
final class Counts {

    private final Map<String, String> numbers = new TreeMap<>();

    void put(String code, long number) {
        put(code, BigDecimal.valueOf(number));
    }

    void put(String code, BigDecimal number) {
        numbers.put(
                code, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    Map<String, String> numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        numbers.forEach(
                (code, number) -> text.append(code).append(' ').append(number).append('\n'));
        return text.toString();
    }
}
