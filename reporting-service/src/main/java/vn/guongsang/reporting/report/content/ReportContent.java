package vn.guongsang.reporting.report.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;

/** What a unit writes; a draft may be incomplete. */
@Schema(name = "UnitReportContent", description = "Nội dung do đơn vị viết. Bản nháp được phép thiếu; đủ mới gửi được.")
public record ReportContent(
        @Size(max = 100) @Schema(description = "Số của đơn vị") List<@Valid @NotNull OwnFigure> figures,
        @Size(max = 4) @Schema(description = "Các phần lời văn") List<@Valid @NotNull Narrative> narratives,
        @Size(max = 30) @Schema(description = "Tài liệu kèm theo") List<@Valid @NotNull ReportAttachment> attachments,
        @Valid ReportDocument document) {

    /** Nothing written yet. */
    public static final ReportContent EMPTY = new ReportContent(null, null, null, null);

    /** Absent lists are empty ones. */
    public ReportContent {
        figures = figures == null ? List.of() : List.copyOf(figures);
        narratives = narratives == null ? List.of() : List.copyOf(narratives);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** What the unit says of an indicator. */
    public Optional<OwnFigure> figure(Indicator indicator) {
        return figures.stream().filter(own -> own.indicator() == indicator).findFirst();
    }

    /** The unit's own value; empty when it has given none. */
    public Optional<BigDecimal> value(Indicator indicator) {
        return figure(indicator).map(OwnFigure::value);
    }

    /** A part in words. */
    public Optional<String> text(NarrativePart part) {
        return narratives.stream()
                .filter(narrative -> narrative.part() == part)
                .map(Narrative::text)
                .findFirst();
    }
}
