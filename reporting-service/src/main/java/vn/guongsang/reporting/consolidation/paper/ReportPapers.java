package vn.guongsang.reporting.consolidation.paper;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.docx.DocxFile;
import vn.guongsang.reporting.document.pdf.PdfFile;
import vn.guongsang.reporting.document.sheet.CsvSheet;
import vn.guongsang.reporting.document.sheet.XlsxFile;

/** Makes all documents of a consolidated report; from the same snapshot and signing, the same bytes. */
public final class ReportPapers {

    private ReportPapers() {}

    /**
     * The documents by format.
     *
     * @param twin the machine-readable text: the snapshot, or once signed what was sealed
     */
    public static Map<ReportFormat, byte[]> of(UUID id, Snapshot snapshot, Signing signing, String twin) {
        Document document = ReportPaper.of(id, snapshot, signing);
        Map<ReportFormat, byte[]> papers = new EnumMap<>(ReportFormat.class);
        papers.put(ReportFormat.DOCX, DocxFile.write(document));
        papers.put(ReportFormat.PDF, PdfFile.write(document));
        papers.put(ReportFormat.XLSX, XlsxFile.write(document.identity(), Annexes.of(snapshot)));
        papers.put(ReportFormat.CSV, CsvSheet.write(Annexes.figures(snapshot)));
        papers.put(ReportFormat.JSON, twin.getBytes(StandardCharsets.UTF_8));
        return papers;
    }
}
