package vn.guongsang.media.outlet.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import vn.guongsang.media.outlet.OutletKind;

/** A change of outlets to be recorded. */
@Schema(description = "Thay đổi cơ quan báo chí theo văn bản")
public record NewOutletChange(
        @NotNull @Schema(description = "Loại thay đổi", examples = "MERGE") OutletChangeKind kind,
        @NotNull @Schema(description = "Ngày có hiệu lực", examples = "2025-07-01") LocalDate effectiveOn,
        @NotNull @Valid Document document,
        @NotNull
                @Size(max = 10)
                @UniqueElements
                @Schema(
                        description = "Cơ quan thay đổi: NEW không; RENAME, END một; MERGE từ hai",
                        examples = "[\"0197a000-0000-7000-8000-0000000000f0\"]")
                List<@NotNull UUID> outletIds,
        @Valid @Schema(description = "Tên mới; END không có") Naming naming,
        @Size(min = 2, max = 1000) @Schema(description = "Ghi chú", examples = "Hợp nhất báo và đài") String note) {

    /** What it rests on. */
    @Schema(name = "OutletChangeDocument", description = "Văn bản làm căn cứ")
    public record Document(
            @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "1675/QĐ-UBND") String number,
            @NotNull @Schema(description = "Ngày ký", examples = "2025-06-16") LocalDate date) {}

    /** How the outlet is called from then on. */
    @Schema(name = "OutletNaming", description = "Tên từ ngày có hiệu lực")
    public record Naming(
            @Pattern(regexp = "[a-z0-9-]{2,100}")
                    @Size(max = 100)
                    @Schema(
                            description = "Mã; NEW, MERGE bắt buộc, RENAME không đổi mã",
                            examples = "trung-tam-truyen-thong")
                    String code,
            @NotBlank
                    @Size(min = 2, max = 200)
                    @Schema(description = "Tên", examples = "Trung tâm Truyền thông thành phố Huế")
                    String name,
            @NotBlank @Size(min = 2, max = 100) @Schema(description = "Tên ngắn", examples = "TTTT Huế")
                    String shortName,
            @Schema(description = "Loại cơ quan mới; vắng mặt: PRESS. RENAME giữ loại cũ", examples = "PRESS")
                    OutletKind kind) {}
}
