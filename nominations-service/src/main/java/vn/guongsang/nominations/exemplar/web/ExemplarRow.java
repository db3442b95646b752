package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;

/** An exemplar in a list. */
@Schema(description = "Một điển hình trong danh sách")
public record ExemplarRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "APPROVED") ExemplarStatus status,
        @NotNull @Schema(description = "Số lần công nhận", examples = "1") int approvalNo,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Có căn cứ công bố", examples = "true") boolean publishable,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version) {}
