package vn.guongsang.media.contest.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written into a contest; fixed from its opening on, but for later last days.
 *
 * @param organiserUnits units whose staff may not enter
 * @param organiserOutlets outlets that may not enter
 */
@Schema(name = "NewContest", description = "Nội dung cuộc thi viết, phóng sự về điển hình tiên tiến")
public record NewContest(
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Tên cuộc thi", examples = "Những bông hoa đẹp xứ Huế năm 2027")
                String title,
        @NotBlank
                @Size(min = 2, max = 100)
                @Schema(description = "Số, ký hiệu văn bản ban hành thể lệ", examples = "45-KH/BTGTU")
                String documentNumber,
        @NotNull @Schema(description = "Ngày ký văn bản", examples = "2026-11-20") LocalDate documentDate,
        @NotBlank
                @Size(min = 2, max = 300)
                @Schema(description = "Cơ quan tổ chức", examples = "Ban Tuyên giáo Tỉnh ủy")
                String organiser,
        @Size(max = 20) @Schema(description = "Đơn vị tổ chức: người của các đơn vị này không dự thi")
                List<@NotNull UUID> organiserUnits,
        @Size(max = 20) @Schema(description = "Cơ quan báo chí tổ chức: không dự thi")
                List<@NotNull UUID> organiserOutlets,
        @NotNull @Size(min = 1, max = 3) @Schema(description = "Thể loại và thời hạn") List<@NotNull @Valid Call> calls,
        @NotNull @Size(min = 1, max = 12) @Schema(description = "Tiêu chí chấm")
                List<@NotNull @Valid Criterion> criteria,
        @NotNull @Valid Scoring scoring,
        @NotNull @Size(max = 30) @Schema(description = "Giải thưởng") List<@NotNull @Valid Prize> prizes) {

    /** Absent lists are empty ones. */
    public NewContest {
        organiserUnits = organiserUnits == null ? List.of() : organiserUnits;
        organiserOutlets = organiserOutlets == null ? List.of() : organiserOutlets;
    }

    /** The call for a strand. */
    public Optional<Call> call(Strand strand) {
        return calls.stream().filter(call -> call.strand() == strand).findFirst();
    }

    /** The last day on which entries are taken. */
    public LocalDate closesOn() {
        return calls.stream().map(Call::closesOn).max(LocalDate::compareTo).orElseThrow();
    }

    /** The same with another last day for a strand. */
    public NewContest extended(Strand strand, LocalDate closesOn) {
        return new NewContest(
                title,
                documentNumber,
                documentDate,
                organiser,
                organiserUnits,
                organiserOutlets,
                calls.stream()
                        .map(call -> call.strand() == strand ? call.until(closesOn) : call)
                        .toList(),
                criteria,
                scoring,
                prizes);
    }
}
