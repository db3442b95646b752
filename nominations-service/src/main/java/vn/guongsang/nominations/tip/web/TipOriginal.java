package vn.guongsang.nominations.tip.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tip that another one repeats. */
@Schema(description = "Giới thiệu có trước")
public record TipOriginal(@NotNull @Schema(description = "Mã giới thiệu có trước") UUID duplicateOf) {}
