package vn.guongsang.reporting.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.FixedZip;
import vn.guongsang.reporting.document.sheet.Sheet.Kind;

/**
 * Writes sheets as a workbook: typed cells, a header that stays in sight, sums by formula with their values beside them.
 * Rows go to the disk as they come. Texts are text cells, marked so that editing one makes no formula of it.
 */
public final class XlsxFile {

    private static final int ROWS_HELD = 200;
    private static final int CHARACTER = 256;
    private static final String SUM = "Tổng cộng";

    private XlsxFile() {}

    /** The file; the same rows give the same bytes. */
    public static byte[] write(Document.Identity identity, List<Sheet> sheets) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_HELD)) {
            book.setZip64Mode(Zip64Mode.AsNeeded);
            describe(book, identity);
            Look look = new Look(book);
            for (Sheet sheet : sheets) {
                write(sheet, book.createSheet(sheet.name()), look);
            }
            book.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static void describe(SXSSFWorkbook book, Document.Identity identity) {
        POIXMLProperties.CoreProperties core =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setIdentifier(identity.id().toString());
        core.setCreated(Optional.of(Date.from(identity.madeAt())));
        core.setModified(Optional.of(Date.from(identity.madeAt())));
    }

    private static void write(Sheet sheet, SXSSFSheet target, Look look) {
        int width = sheet.columns().size();
        target.createFreezePane(0, 1);
        Row header = target.createRow(0);
        for (int i = 0; i < width; i++) {
            target.setColumnWidth(i, sheet.columns().get(i).kind().width() * CHARACTER);
            look.text(header.createCell(i), sheet.columns().get(i).name(), Look.Use.HEAD);
        }
        BigDecimal[] sums = new BigDecimal[width];
        Arrays.fill(sums, BigDecimal.ZERO);
        int last = 0;
        try (var rows = sheet.rows().get()) {
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); ) {
                last++;
                row(target.createRow(last), each.next(), sums, look);
            }
        }
        if (last > 0) {
            target.setAutoFilter(new CellRangeAddress(0, last, 0, width - 1));
        }
        if (sheet.hasSums()) {
            sums(sheet, target.createRow(last + 1), sums, look);
        }
    }

    private static void row(Row target, List<Object> cells, BigDecimal[] sums, Look look) {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                look.value(target.createCell(i), value);
            }
            if (value instanceof Number number) {
                sums[i] = sums[i].add(new BigDecimal(number.toString()));
            }
        }
    }

    private static void sums(Sheet sheet, Row target, BigDecimal[] sums, Look look) {
        look.text(target.createCell(0), SUM, Look.Use.HEAD);
        int last = target.getRowNum();
        for (int i = 0; i < sums.length; i++) {
            if (sheet.columns().get(i).kind() == Kind.SUMMED) {
                String column = CellReference.convertNumToColString(i);
                Cell cell = target.createCell(i);
                cell.setCellStyle(look.sum());
                if (last > 1) {
                    cell.setCellFormula("SUM(" + column + "2:" + column + last + ")");
                }
                cell.setCellValue(sums[i].doubleValue());
            }
        }
    }
}
