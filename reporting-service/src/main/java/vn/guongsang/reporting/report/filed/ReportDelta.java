package vn.guongsang.reporting.report.filed;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.content.ReportAttachment;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;

/** What one version says otherwise than another; what is equal is left out. */
@Schema(description = "Chỗ khác nhau giữa hai phiên bản báo cáo")
public record ReportDelta(
        @NotNull @Schema(description = "Phiên bản trước", examples = "1") int from,
        @NotNull @Schema(description = "Phiên bản sau", examples = "2") int to,
        @NotNull @Schema(description = "Số liệu khác nhau", maxItems = 100) List<FigureDelta> figures,
        @NotNull @Schema(description = "Lời văn khác nhau", maxItems = 4) List<TextDelta> narratives,
        @NotNull @Schema(description = "Tài liệu thêm vào") List<ReportAttachment> attachmentsAdded,
        @NotNull @Schema(description = "Tài liệu bỏ đi") List<ReportAttachment> attachmentsRemoved) {

    /** A figure of both. */
    @Schema(name = "ReportFigureDelta", description = "Một số liệu khác nhau; vắng mặt là phiên bản ấy không có số")
    public record FigureDelta(
            @NotNull Indicator indicator,
            @Schema(description = "Trước") FiledFigure from,
            @Schema(description = "Sau") FiledFigure to,
            @Schema(description = "Số báo cáo sau trừ trước, khi có cả hai", examples = "2") BigDecimal change) {}

    /** A part in words of both. */
    @Schema(name = "ReportTextDelta", description = "Một phần lời văn khác nhau")
    public record TextDelta(
            @NotNull NarrativePart part,
            @Schema(description = "Trước", examples = "Có 03 điển hình.", maxLength = 20000) String from,
            @Schema(description = "Sau", examples = "Có 05 điển hình.", maxLength = 20000) String to) {}

    static ReportDelta of(int from, FiledReport before, int to, FiledReport after) {
        return new ReportDelta(
                from,
                to,
                figures(before, after),
                Stream.of(NarrativePart.values())
                        .map(part -> new TextDelta(
                                part,
                                before.text(part).orElse(null),
                                after.text(part).orElse(null)))
                        .filter(delta -> !Objects.equals(delta.from(), delta.to()))
                        .toList(),
                minus(after.attachments(), before.attachments()),
                minus(before.attachments(), after.attachments()));
    }

    private static List<FigureDelta> figures(FiledReport before, FiledReport after) {
        Set<Indicator> told = Stream.concat(before.figures().stream(), after.figures().stream())
                .map(FiledFigure::indicator)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));
        return told.stream()
                .map(indicator -> figure(indicator, find(before, indicator), find(after, indicator)))
                .filter(delta -> !Objects.equals(delta.from(), delta.to()))
                .toList();
    }

    private static FigureDelta figure(Indicator indicator, FiledFigure from, FiledFigure to) {
        boolean both = from != null && to != null && from.reported() != null && to.reported() != null;
        return new FigureDelta(indicator, from, to, both ? to.reported().subtract(from.reported()) : null);
    }

    private static FiledFigure find(FiledReport report, Indicator indicator) {
        return report.figures().stream()
                .filter(figure -> figure.indicator() == indicator)
                .findFirst()
                .orElse(null);
    }

    private static List<ReportAttachment> minus(List<ReportAttachment> all, List<ReportAttachment> without) {
        return all.stream().filter(attachment -> !without.contains(attachment)).toList();
    }
}
