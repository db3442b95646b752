package vn.guongsang.reporting.inspection.visit.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is planned. */
@Schema(name = "NewInspectionVisit", description = "Cuộc kiểm tra dự kiến")
public record NewVisit(
        @NotNull @Schema(description = "Đoàn kiểm tra của kế hoạch", examples = "7f1c1b1e-0000-4000-8000-000000000002")
                UUID teamId,
        @NotNull
                @Schema(
                        description =
                                "Đơn vị được kiểm tra; không phải đơn vị của thành viên đoàn; với kế hoạch của đơn vị: cấp dưới của đơn vị đó",
                        examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID unitId,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") VisitForm form,
        @NotNull @Schema(description = "Ngày dự kiến, trong năm của kế hoạch", examples = "2026-05-20")
                LocalDate plannedOn) {}
