package vn.guongsang.reporting.document.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.document.Fonts;

/** How cells look, and what they hold. */
final class Look {

    /** What a cell of Excel can hold. */
    private static final int LONGEST_TEXT = 32_767;

    /** Excel keeps this many digits of a number; a longer one stays exact as a text. */
    private static final int MOST_DIGITS = 15;

    private static final short LETTERS = 12;

    private final Map<Use, CellStyle> styles = new EnumMap<>(Use.class);

    /** What a cell is for. */
    enum Use {
        TEXT("@", false),
        HEAD("@", true),
        WHOLE("#,##0", false),
        BROKEN("#,##0.00", false),
        SUM("#,##0", true),
        DATE("dd/mm/yyyy", false),
        MOMENT("dd/mm/yyyy hh:mm:ss", false);

        private final String format;
        private final boolean bold;

        Use(String format, boolean bold) {
            this.format = format;
            this.bold = bold;
        }
    }

    Look(Workbook book) {
        Font plain = font(book, false);
        Font bold = font(book, true);
        for (Use use : Use.values()) {
            CellStyle style = book.createCellStyle();
            style.setFont(use.bold ? bold : plain);
            style.setDataFormat(book.createDataFormat().getFormat(use.format));
            styles.put(use, style);
        }
        styles.get(Use.TEXT).setQuotePrefixed(true);
        CellStyle head = styles.get(Use.HEAD);
        head.setWrapText(true);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    }

    void value(Cell cell, Object value) {
        if (value instanceof Number number && isExact(number)) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.get(isWhole(number) ? Use.WHOLE : Use.BROKEN));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.get(Use.DATE));
        } else if (value instanceof Instant at) {
            cell.setCellValue(LocalDateTime.ofInstant(at, Vietnam.ZONE));
            cell.setCellStyle(styles.get(Use.MOMENT));
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            text(cell, value.toString(), Use.TEXT);
        }
    }

    void text(Cell cell, String whole, Use use) {
        cell.setCellValue(whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT - 1) + "…");
        cell.setCellStyle(styles.get(use));
    }

    CellStyle sum() {
        return styles.get(Use.SUM);
    }

    private static boolean isExact(Number number) {
        return plain(number).precision() <= MOST_DIGITS;
    }

    private static boolean isWhole(Number number) {
        return plain(number).scale() <= 0;
    }

    private static BigDecimal plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros();
    }

    private static Font font(Workbook book, boolean bold) {
        Font font = book.createFont();
        font.setFontName(Fonts.ASKED_FOR);
        font.setFontHeightInPoints(LETTERS);
        font.setBold(bold);
        return font;
    }
}
