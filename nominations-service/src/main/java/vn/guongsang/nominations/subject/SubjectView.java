package vn.guongsang.nominations.subject;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.SubjectType;

/** A subject as shown. */
@Schema(description = "Đối tượng: cá nhân, tập thể hoặc hộ gia đình")
public record SubjectView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
        @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @Schema(description = "Năm sinh", examples = "1975") Integer birthYear,
        @Schema(description = "Số thành viên", examples = "42") Integer memberCount,
        @Schema(description = "Tên chủ hộ", examples = "Trần Văn Mẫu", maxLength = 200) String headName,
        @Schema(description = "Chức vụ, nghề nghiệp", examples = "Giám đốc hợp tác xã", maxLength = 200)
                String position,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned {}
