package vn.guongsang.reporting.imports.figure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.imports.form.ImportKind;

/** Which figures to list; null means no condition. */
public record FigureFilter(
        @Parameter(description = "Loại số liệu", example = "INDICATORS") @QueryParam("kind") ImportKind kind,
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm", example = "2021") @QueryParam("year") @Min(1900) @Max(2100) Integer year,
        @Parameter(description = "Mã chỉ tiêu, mã chỉ số báo cáo hoặc mã nhiệm vụ", example = "EXEMPLARS_PER_COMMUNE")
                @QueryParam("code")
                @Size(max = 100)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
                String code,
        @Parameter(description = "Lần nhập", example = "7f1c1b1e-0000-4000-8000-000000000005") @QueryParam("importId")
                UUID importId) {}
