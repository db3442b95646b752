package vn.guongsang.nominations.criteria.applicable;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The criteria that a nomination of a unit would be judged by, were it submitted on the day. */
@Schema(name = "ApplicableCriteria", description = "Các tiêu chuẩn áp dụng cho hồ sơ của đơn vị trình vào ngày hỏi")
public record ApplicableCriteriaView(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Ngày hỏi") LocalDate asOf,
        EditionInForce edition,
        @NotNull @Schema(description = "Bốn tiêu chuẩn chung, rồi các tiêu chuẩn của đơn vị")
                List<ApplicableCriterion> items) {}
