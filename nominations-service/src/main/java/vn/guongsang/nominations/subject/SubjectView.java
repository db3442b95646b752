package vn.guongsang.nominations.subject;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.IdentityView;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** A subject as shown. */
@Schema(description = "Đối tượng: cá nhân, tập thể hoặc hộ gia đình")
public record SubjectView(
        @NotNull UUID id,
        @NotNull
                @Schema(
                        description = "ACTIVE: đứng tên riêng; DUPLICATE: đã gộp vào đối tượng khác",
                        examples = "ACTIVE")
                SubjectStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang dùng",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"correction\"]")
                List<String> allowedActions,
        UUID duplicateOf,
        @NotNull @Schema(description = "Các bản trùng đã gộp vào đối tượng này") List<UUID> duplicates,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
        @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @Schema(description = "Năm sinh", examples = "1975") Integer birthYear,
        @Schema(description = "Số thành viên", examples = "42") Integer memberCount,
        @Schema(description = "Tên chủ hộ", examples = "Trần Văn Mẫu", maxLength = 200) String headName,
        @Schema(description = "Tên người đứng đầu tập thể", examples = "Lê Thị Thí Dụ", maxLength = 200)
                String leaderName,
        @Schema(description = "Chức vụ, nghề nghiệp", examples = "Giám đốc hợp tác xã", maxLength = 200)
                String position,
        @Schema(description = "Mã số thuế, mã định danh tổ chức", examples = "3300100000", maxLength = 35)
                String organisationCode,
        @Schema(description = "Giới tính", examples = "FEMALE") Gender gender,
        @Schema(description = "Dân tộc", examples = "Cơ Tu", maxLength = 50) String ethnicity,
        @Schema(description = "Ở vùng sâu, vùng xa, biên giới, đặc biệt khó khăn", examples = "true")
                Boolean remoteArea,
        @Schema(description = "Người trực tiếp lao động, sản xuất", examples = "true") Boolean directWorker,
        IdentityView identity,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned {}
