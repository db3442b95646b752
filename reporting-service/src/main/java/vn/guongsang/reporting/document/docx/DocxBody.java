package vn.guongsang.reporting.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.guongsang.reporting.document.Block;
import vn.guongsang.reporting.document.Chart;
import vn.guongsang.reporting.document.Grid;
import vn.guongsang.reporting.document.chart.ChartPicture;

/** Writes the blocks of a document; how each looks stands in the styles. */
final class DocxBody {

    private static final String HEAD_GROUND = "D9E2F3";

    private final XWPFDocument file;

    DocxBody(XWPFDocument file) {
        this.file = file;
    }

    void add(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Text text) {
            paragraph(style(text.style()), text.text());
        } else if (block instanceof Grid grid) {
            table(grid);
        } else if (block instanceof Chart chart) {
            picture(chart);
        }
    }

    private static String style(Block.Style style) {
        return switch (style) {
            case BODY -> "NoiDung";
            case BASIS -> "CanCu";
            case CAPTION -> "ChuThich";
        };
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void picture(Chart chart) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Hinh");
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(ChartPicture.png(chart)),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(ChartPicture.WIDTH),
                    Units.toEMU(ChartPicture.height(chart)));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture in memory", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.description());
    }

    private void table(Grid grid) {
        XWPFTable table =
                file.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidth(DocxParts.TEXT_WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int[] widths = grid.columns().stream()
                .mapToInt(column -> DocxParts.TEXT_WIDTH * column.width() / grid.width())
                .toArray();
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        IntStream.of(widths).forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setColor(HEAD_GROUND);
            write(cell, widths[i], "DauBang", grid.columns().get(i).name());
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            write(table, row + 1, grid.rows().get(row), widths);
        }
        paragraph("SauBang", "");
    }

    private static void write(XWPFTable table, int row, List<Grid.Cell> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            Grid.Cell cell = cells.get(i);
            XWPFTableCell target = table.getRow(row).getCell(i);
            if (cell.shade().colour() != null) {
                target.setColor(cell.shade().colour());
            }
            String style = cell.isNumber() ? "OSo" : "OChu";
            write(target, widths[i], cell.shade() == Grid.Shade.SUM ? style + "Dam" : style, cell.text());
        }
    }

    private static void write(XWPFTableCell cell, int width, String style, String text) {
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
