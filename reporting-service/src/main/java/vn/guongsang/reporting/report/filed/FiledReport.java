package vn.guongsang.reporting.report.filed;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.content.Narrative;
import vn.guongsang.reporting.report.content.ReportAttachment;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.content.ReportDocument;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;
import vn.guongsang.reporting.report.template.TemplateView;

/** The whole of a report at a moment; stored with a version, it is frozen. */
@Schema(name = "ReportSnapshot", description = "Toàn bộ báo cáo tại một thời điểm")
public record FiledReport(
        @NotNull @Schema(description = "Đơn vị, với tên của lúc ấy") Unit unit,
        @NotNull @Schema(description = "Năm báo cáo", examples = "2024") int year,
        @NotNull @Schema(description = "Mã mẫu", examples = "COMMUNE", maxLength = 40) String templateCode,
        @NotNull @Schema(description = "Phiên bản mẫu", examples = "1") int templateEdition,
        @NotNull @Schema(description = "Thời điểm của số hệ thống") Instant asOf,
        @NotNull @Schema(description = "Báo cáo thay cho những đơn vị đã kết thúc trong năm")
                List<Represented> onBehalfOf,
        @NotNull @Schema(description = "Số liệu, theo thứ tự của mẫu") List<FiledFigure> figures,
        @NotNull @Schema(description = "Lời văn") List<Narrative> narratives,
        @NotNull @Schema(description = "Tài liệu kèm theo") List<ReportAttachment> attachments,
        ReportDocument document,
        @NotNull
                @Schema(
                        description = "Cảnh báo mà đơn vị đã xem khi gửi",
                        examples = "[\"OUTLIER:BUDGET_SPENT\"]",
                        maxItems = 200)
                List<String> acknowledged) {

    /** Whose report it is. */
    @Schema(name = "ReportingUnit", description = "Đơn vị báo cáo")
    public record Unit(
            @NotNull UUID id,
            @NotNull @Schema(description = "Tên", examples = "Xã Quảng Điền", maxLength = 300) String name,
            @NotNull UnitType type) {}

    /** Puts it together from what the unit writes and what the system counts. */
    public static FiledReport of(
            Unit unit,
            int year,
            TemplateView template,
            ReportContent content,
            Map<Indicator, BigDecimal> system,
            Instant asOf) {
        return new FiledReport(
                unit,
                year,
                template.code(),
                template.edition(),
                asOf,
                List.of(),
                template.figures()
                        .map(figure -> FiledFigure.of(
                                figure.indicator(),
                                figure.required(),
                                system.get(figure.indicator()),
                                content.figure(figure.indicator()).orElse(null)))
                        .toList(),
                content.narratives(),
                content.attachments(),
                content.document(),
                List.of());
    }

    /** The same, for these units too, sent in view of these warnings. */
    public FiledReport with(List<Represented> represented, List<String> warnings) {
        return new FiledReport(
                unit,
                year,
                templateCode,
                templateEdition,
                asOf,
                represented,
                figures,
                narratives,
                attachments,
                document,
                warnings);
    }

    /** What is reported of an indicator; empty when nothing is. */
    public Optional<BigDecimal> reported(Indicator indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator() == indicator)
                .findFirst()
                .map(FiledFigure::reported);
    }

    /** A part in words. */
    public Optional<String> text(NarrativePart part) {
        return narratives.stream()
                .filter(narrative -> narrative.part() == part)
                .map(Narrative::text)
                .findFirst();
    }
}
