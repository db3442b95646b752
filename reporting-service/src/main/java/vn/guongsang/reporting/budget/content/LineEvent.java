package vn.guongsang.reporting.budget.content;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event that a line pays for. */
@Schema(name = "BudgetLineEvent", description = "Hoạt động mà dòng dự toán chi cho")
public record LineEvent(
        @NotNull @Schema(description = "Loại hoạt động", examples = "GATHERING") EventKind kind,
        @NotNull @Schema(description = "Mã hoạt động trong hệ thống") UUID id) {}
