package vn.guongsang.kit.problem.catalogue;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole catalogue, sorted by code. */
@Schema(name = "ProblemList", description = "Mọi loại lỗi của dịch vụ, xếp theo mã.")
public record ProblemList(
        @NotNull @Schema(description = "Các loại lỗi.", maxItems = 500) List<ProblemDescription> items) {}
