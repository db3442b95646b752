package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;

/** An exemplar in a list. */
@Schema(description = "Một điển hình trong danh sách")
public record ExemplarRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "APPROVED") ExemplarStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã công nhận",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull @Schema(description = "Số lần công nhận", examples = "1") int approvalNo,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Có căn cứ công bố", examples = "true") boolean publishable,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version) {}
