package vn.guongsang.reporting.consolidation.snapshot;

import java.math.BigDecimal;

/** One way to write a number, so that the same number has the same bytes. */
final class Numbers {

    private Numbers() {}

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
