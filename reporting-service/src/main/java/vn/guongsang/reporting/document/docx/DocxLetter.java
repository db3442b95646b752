package vn.guongsang.reporting.document.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.Letterhead;
import vn.guongsang.reporting.document.Recipients;

/** Writes what stands around the text: the head, the title, the signature and the recipients. */
final class DocxLetter {

    private static final int LEFT = 3700;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final XWPFDocument file;

    DocxLetter(XWPFDocument file) {
        this.file = file;
    }

    /** One paragraph. */
    private record Line(String style, String text) {}

    void head(Letterhead head) {
        List<Line> left = new ArrayList<>();
        if (head.superior() != null) {
            left.add(new Line("ChuQuan", head.superior().toUpperCase(VIETNAMESE)));
        }
        left.add(new Line("BanHanh", head.issuer().toUpperCase(VIETNAMESE)));
        left.add(new Line("GachBanHanh", ""));
        left.add(new Line("SoKyHieu", head.numberLine()));
        List<Line> right = List.of(
                new Line("QuocHieu", Letterhead.COUNTRY),
                new Line("TieuNgu", Letterhead.MOTTO),
                new Line("GachTieuNgu", ""),
                new Line("DiaDanh", head.placeAndDate()));
        sideBySide(left, right);
    }

    void title(Document.Title title) {
        paragraph(file.createParagraph(), new Line("TenLoai", title.kind()));
        paragraph(file.createParagraph(), new Line("TrichYeu", title.subject()));
        paragraph(file.createParagraph(), new Line("GachTrichYeu", ""));
        if (title.addressee() != null) {
            paragraph(file.createParagraph(), new Line("KinhGui", "Kính gửi: " + title.addressee()));
        }
    }

    void end(Document.Signature signature, List<String> recipients) {
        List<Line> left = new ArrayList<>();
        left.add(new Line("NoiNhan", Recipients.HEADING));
        Recipients.lines(recipients).forEach(line -> left.add(new Line("NoiNhanDong", line)));
        List<Line> right = new ArrayList<>();
        if (signature.authority() != null) {
            right.add(new Line("QuyenHan", signature.authority()));
        }
        right.add(new Line("QuyenHan", signature.position()));
        right.add(new Line("ChoKy", ""));
        right.add(new Line("HoTen", signature.name() == null ? "" : signature.name()));
        sideBySide(left, right);
    }

    private void sideBySide(List<Line> left, List<Line> right) {
        XWPFTable table = file.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        table.setWidth(DocxParts.TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        columns.addNewGridCol().setW(BigInteger.valueOf(LEFT));
        columns.addNewGridCol().setW(BigInteger.valueOf(DocxParts.TEXT_WIDTH - LEFT));
        table.getRow(0).setCantSplitRow(true);
        fill(table.getRow(0).getCell(0), LEFT, left);
        fill(table.getRow(0).getCell(1), DocxParts.TEXT_WIDTH - LEFT, right);
    }

    private static void fill(XWPFTableCell cell, int width, List<Line> lines) {
        cell.setWidth(String.valueOf(width));
        for (int i = 0; i < lines.size(); i++) {
            paragraph(i == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), lines.get(i));
        }
    }

    private static void paragraph(XWPFParagraph paragraph, Line line) {
        paragraph.setStyle(line.style());
        if (!line.text().isEmpty()) {
            paragraph.createRun().setText(line.text());
        }
    }
}
