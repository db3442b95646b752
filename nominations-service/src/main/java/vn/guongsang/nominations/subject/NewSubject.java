package vn.guongsang.nominations.subject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.NewIdentity;

/** What is told of a subject; the type cannot change later, an identity number that is not told stays as it was. */
@Schema(
        description =
                "Đối tượng cần lập hồ sơ. Số định danh cá nhân không bắt buộc; khi sửa mà không nêu thì giữ số cũ.")
public record NewSubject(
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(description = "Tên sẽ ghi trong quyết định", examples = "Hợp tác xã Nông nghiệp Thí Dụ")
                String displayName,
        @NotNull @Schema(description = "Đơn vị, địa phương của đối tượng") UUID unitId,
        @Min(1900) @Max(2100) @Schema(description = "Năm sinh; chỉ với cá nhân", examples = "1975") Integer birthYear,
        @Min(1) @Max(1000000) @Schema(description = "Số thành viên; chỉ với tập thể, hộ gia đình", examples = "42")
                Integer memberCount,
        @Size(min = 2, max = 200) @Schema(description = "Tên chủ hộ; chỉ với hộ gia đình", examples = "Trần Văn Mẫu")
                String headName,
        @Size(max = 200) @Schema(description = "Chức vụ, nghề nghiệp", examples = "Giám đốc hợp tác xã")
                String position,
        @Size(min = 2, max = 200)
                @Schema(description = "Tên người đứng đầu; chỉ với tập thể", examples = "Lê Thị Thí Dụ")
                String leaderName,
        @Size(max = 35)
                @Pattern(regexp = ORGANISATION_CODE)
                @Schema(
                        description = "Mã số thuế hoặc mã định danh cơ quan, tổ chức; chỉ với tập thể",
                        examples = "3300100000")
                String organisationCode,
        @Schema(description = "Giới tính; chỉ với cá nhân", examples = "FEMALE") Gender gender,
        @Size(max = 50) @Schema(description = "Dân tộc; chỉ với cá nhân", examples = "Cơ Tu") String ethnicity,
        @Schema(description = "Ở vùng sâu, vùng xa, biên giới, hải đảo, vùng đặc biệt khó khăn", examples = "true")
                Boolean remoteArea,
        @Schema(description = "Người trực tiếp lao động, sản xuất; chỉ với cá nhân", examples = "true")
                Boolean directWorker,
        @Valid NewIdentity identity) {

    /** A tax code, or the code of a body of the state. */
    public static final String ORGANISATION_CODE =
            "^([0-9]{10}(-[0-9]{3})?|[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[GH][0-9]{2}|[GH][0-9]{2}(\\.[0-9A-Z]{1,5}){0,5})$";
}
