package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.template.NarrativePart;

/** A part of a report in words. */
@Schema(name = "ReportNarrative", description = "Một phần lời văn")
public record Narrative(
        @NotNull NarrativePart part,
        @NotBlank
                @Size(max = 20000)
                @Schema(
                        description = "Nội dung",
                        examples =
                                "Xã có 03 điển hình được công nhận, 01 mô hình trồng rau sạch được nhân rộng ở 04 thôn.")
                String text) {}
