package vn.guongsang.reporting.consolidation.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a consolidated report becomes a document: number, date, place, who issues and who signs it. */
@Schema(
        name = "ConsolidatedReportSigning",
        description = "Số, ngày, nơi, cơ quan ban hành và người ký (Nghị định 30/2020/NĐ-CP)")
public record Signing(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "215/BC-UBND") String number,
        @NotNull @Schema(description = "Ngày ban hành") LocalDate date,
        @NotBlank @Size(max = 100) @Schema(description = "Địa danh", examples = "Thừa Thiên Huế") String place,
        @Size(min = 1, max = 200)
                @Schema(description = "Cơ quan chủ quản", examples = "Ủy ban nhân dân tỉnh Thừa Thiên Huế")
                String superior,
        @NotBlank @Size(max = 200) @Schema(description = "Cơ quan ban hành", examples = "Sở Nội vụ") String issuer,
        @Size(min = 1, max = 100) @Schema(description = "Quyền hạn", examples = "KT. GIÁM ĐỐC") String authority,
        @NotBlank @Size(max = 100) @Schema(description = "Chức vụ", examples = "PHÓ GIÁM ĐỐC") String position,
        @NotBlank @Size(max = 100) @Schema(description = "Họ tên người ký", examples = "Nguyễn Thị Mẫu") String signer,
        @NotEmpty
                @Size(max = 20)
                @Schema(
                        description = "Nơi nhận",
                        examples = "[\"Ban Thi đua - Khen thưởng Trung ương\", \"Lưu: VT, TĐKT\"]")
                List<@NotBlank @Size(max = 200) String> recipients) {}
