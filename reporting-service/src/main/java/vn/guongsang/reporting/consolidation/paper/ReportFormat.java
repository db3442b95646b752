package vn.guongsang.reporting.consolidation.paper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a consolidated report can be had. */
@Schema(
        name = "ConsolidatedReportFormat",
        description =
                "DOCX, PDF: văn bản theo Nghị định 30/2020; XLSX: phụ lục có công thức; CSV: mọi số liệu; JSON: bản máy đọc.")
public enum ReportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
