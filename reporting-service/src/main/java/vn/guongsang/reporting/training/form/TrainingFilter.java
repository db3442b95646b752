package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.training.step.TrainingStatus;

/** Which sessions to list; null means no condition. */
public record TrainingFilter(
        @Parameter(description = "Trạng thái", example = "HELD") @QueryParam("status") TrainingStatus status,
        @Parameter(description = "Nội dung", example = "EMULATION_SKILLS") @QueryParam("type") TrainingType type,
        @Parameter(description = "Đối tượng đã dự; chưa tổ chức: dự kiến", example = "REPORTER") @QueryParam("audience")
                Audience audience,
        @Parameter(description = "Đơn vị tổ chức", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("organiserId")
                UUID organiserId,
        @Parameter(
                        description = "Chỉ lớp có người dự của đơn vị này hoặc cấp dưới, kể cả đơn vị tiền thân",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("attendedBy")
                UUID attendedBy,
        @Parameter(description = "Năm tổ chức; chưa tổ chức: năm dự kiến", example = "2026")
                @QueryParam("year")
                @Min(2022)
                @Max(2100)
                Integer year) {}
