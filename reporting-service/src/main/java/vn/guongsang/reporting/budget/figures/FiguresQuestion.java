package vn.guongsang.reporting.budget.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.budget.content.FundSource;

/** Whose money of which year is summed; null means no condition. */
public record FiguresQuestion(
        @Parameter(description = "Năm ngân sách", example = "2025", required = true)
                @QueryParam("year")
                @NotNull
                @Min(2000)
                @Max(2100)
                Integer year,
        @Parameter(description = "Đơn vị; bỏ trống là tỉnh", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(
                        description =
                                "true: đơn vị cùng các đơn vị bên dưới và đơn vị tiền thân, mỗi dự toán một lần; false: riêng "
                                        + "đơn vị",
                        example = "true")
                @QueryParam("subtree")
                @DefaultValue("false")
                boolean subtree,
        @Parameter(description = "Nguồn kinh phí", example = "STATE_BUDGET") @QueryParam("source") FundSource source,
        @Parameter(description = "Mã nhiệm vụ", example = "GATHERINGS")
                @QueryParam("task")
                @Size(max = 40)
                @Pattern(regexp = "^[A-Z][A-Z_]*$")
                String task) {}
