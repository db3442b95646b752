package vn.guongsang.nominations.unit.change.impact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** What a set of changes would touch if it were committed now. */
@Schema(name = "UnitChangeImpact", description = "Những gì đợt thay đổi sẽ tác động đến nếu thực hiện lúc này")
public record ImpactView(
        @NotNull UUID unitChangeId,
        @NotNull @Schema(description = "Phiên bản của đợt", examples = "1") long version,
        @NotNull LocalDate effectiveOn,
        @Schema(
                        description = "Mã xem trước, cần khi thực hiện; vắng mặt khi còn quy tắc bị vi phạm",
                        examples = "AZ2kcm9VcAyZ",
                        maxLength = 40000)
                String previewToken,
        @NotNull @Schema(description = "Các quy tắc bị vi phạm; phải hết mới thực hiện được") List<Broken> violations,
        @NotNull @Schema(description = "Đơn vị lập mới") List<Touched> begun,
        @NotNull @Schema(description = "Đơn vị kết thúc") List<Touched> ended,
        @NotNull @Schema(description = "Đơn vị đổi tên, mã hoặc loại hình") List<Touched> renamed,
        @NotNull @Schema(description = "Đơn vị đổi cấp trên") List<Touched> moved,
        @NotNull @Schema(description = "Thay đổi phạm vi nhìn thấy hồ sơ của đơn vị") List<Scope> scopes,
        @NotNull @Schema(description = "Số đơn vị theo loại trước và sau; chỉ tiêu theo đơn vị tính trên số này")
                List<Count> counts,
        @NotNull @Schema(description = "Tổng số hồ sơ đang mở của các đơn vị thay đổi", examples = "3")
                long openDossiers) {

    /** A broken rule. */
    @Schema(name = "UnitChangeViolation", description = "Một quy tắc bị vi phạm")
    public record Broken(
            @NotNull @Schema(description = "Quy tắc", examples = "no-orphans", maxLength = 50) String rule,
            @NotNull @Schema(description = "Thay đổi vi phạm", examples = "/items/0", maxLength = 50) String pointer,
            @NotNull
                    @Schema(
                            description = "Nội dung quy tắc",
                            examples = "Đơn vị trực thuộc của đơn vị kết thúc phải được chuyển trong cùng đợt.",
                            maxLength = 500)
                    String detail,
            @NotNull @Schema(description = "Các đơn vị liên quan") List<UUID> unitIds) {}

    /** A unit with a new version. */
    @Schema(name = "UnitChangeTouched", description = "Một đơn vị bị tác động")
    public record Touched(
            @NotNull UUID unitId,
            @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType type,
            State before,
            State after,
            @NotNull @Schema(description = "Các đơn vị kế thừa") List<UUID> successors,
            @NotNull @Schema(description = "Số hồ sơ đang mở của đơn vị", examples = "2") long openDossiers) {}

    /** What a unit is called and where it lies. */
    @Schema(name = "UnitChangeState", description = "Tên, mã và cấp trên")
    public record State(
            @NotNull @Schema(description = "Mã", examples = "19894", maxLength = 100) String code,
            @Schema(description = "Loại hình", examples = "xã", maxLength = 30) String kind,
            @NotNull @Schema(description = "Tên", examples = "Xã Quảng Thọ", maxLength = 300) String name,
            UUID parentId) {}

    /** Whose people see the records of a unit. */
    @Schema(name = "UnitChangeScope", description = "Cán bộ của các đơn vị nào nhìn thấy hồ sơ của đơn vị này")
    public record Scope(
            @NotNull UUID unitId,
            @NotNull @Schema(description = "Trước ngày hiệu lực") List<UUID> seenBefore,
            @NotNull @Schema(description = "Từ ngày hiệu lực") List<UUID> seenAfter) {}

    /** How many units of a type there are. */
    @Schema(name = "UnitChangeCount", description = "Số đơn vị của một loại trước và sau")
    public record Count(
            @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType type,
            @NotNull @Schema(description = "Vào ngày hiệu lực, nếu không có đợt này", examples = "133") long before,
            @NotNull @Schema(description = "Vào ngày hiệu lực, theo đợt này", examples = "40") long after) {}
}
