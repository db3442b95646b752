package vn.guongsang.reporting.report.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;

/** A section of a template. */
@Schema(name = "ReportTemplateSection", description = "Một mục của mẫu báo cáo")
public record TemplateSection(
        @NotNull
                @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
                @Size(max = 40)
                @Schema(description = "Mã mục", examples = "DISCOVERY")
                String code,
        @NotBlank @Size(max = 200) @Schema(description = "Tên mục", examples = "Phát hiện, công nhận điển hình")
                String title,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Tên tiếng Anh", examples = "Finding and recognising exemplars")
                String titleEn,
        @NotNull @Size(max = 60) @Schema(description = "Các chỉ số") List<@Valid @NotNull Figure> figures,
        @NotNull @Size(max = 4) @Schema(description = "Các phần lời văn") List<@Valid @NotNull Narrative> narratives) {

    /** An indicator of the section. */
    @Schema(name = "ReportTemplateFigure", description = "Một chỉ số của mẫu")
    public record Figure(
            @NotNull Indicator indicator,
            @NotNull
                    @Schema(description = "Bắt buộc: đơn vị phải nhập số, 0 cũng là một câu trả lời", examples = "true")
                    Boolean required) {}

    /** A part of the section in words. */
    @Schema(name = "ReportTemplateNarrative", description = "Một phần lời văn của mẫu")
    public record Narrative(
            @NotNull NarrativePart part,
            @NotNull @Schema(description = "Bắt buộc", examples = "true") Boolean required) {}
}
