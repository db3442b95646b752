package vn.guongsang.media.reach.figure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is taken back. */
@Schema(description = "Lý do")
public record FigureReason(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Nguồn đếm cả lượt máy quét")
                String reason) {}
