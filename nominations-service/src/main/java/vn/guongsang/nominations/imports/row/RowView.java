package vn.guongsang.nominations.imports.row;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row and what was found of it. */
@Schema(name = "ImportRow", description = "Một dòng của tệp và kết quả kiểm tra")
public record RowView(
        @NotNull @Schema(description = "Số dòng trong tệp, dòng tiêu đề là 1", examples = "2") int number,
        @NotNull @Schema(description = "Kết quả", examples = "NEW") RowOutcome outcome,
        @NotNull @Schema(description = "Kết quả theo ngôn ngữ của yêu cầu", examples = "Lập mới", maxLength = 200)
                String outcomeLabel,
        @Schema(description = "Tên trong dòng, hoặc tên hiện nay", examples = "Lê Thị Thí Dụ", maxLength = 300)
                String name,
        @Schema(description = "Đối tượng đã có, hoặc đã lập từ dòng này") UUID subjectId,
        @Schema(description = "Khi nhập đơn vị: đơn vị đã có, hoặc đã đăng ký từ dòng này") UUID unitId,
        @NotNull @Schema(description = "Vì sao coi là cùng một đối tượng, một đơn vị") List<Reason> reasons,
        @NotNull @Schema(description = "Khi chưa rõ: những đối tượng có thể là") List<Candidate> candidates,
        @Schema(description = "Dòng đầu tiên nói về cùng đối tượng, nếu là dòng khác", examples = "2") Integer sameAs,
        @NotNull @Schema(description = "Các chỗ sai") List<Fault> errors) {

    /** One reason in words. */
    @Schema(name = "ImportMatchReason", description = "Một lý do")
    public record Reason(
            @NotNull @Schema(description = "Mã lý do", examples = "SAME_NAME", maxLength = 50) String code,
            @NotNull @Schema(description = "Lý do", examples = "Cùng họ tên", maxLength = 200) String label) {}

    /** Somebody whom a row may speak of. */
    @Schema(name = "ImportCandidate", description = "Một đối tượng có thể là người, tập thể, hộ trong dòng")
    public record Candidate(
            @NotNull UUID subjectId,
            @NotNull @Schema(description = "Tên", examples = "Lê Thị Thí Dụ", maxLength = 200) String displayName,
            @NotNull UUID unitId,
            @Schema(description = "Năm sinh", examples = "1975") Integer birthYear) {}

    /** What is wrong with one cell. */
    @Schema(name = "ImportFault", description = "Một ô sai")
    public record Fault(
            @NotNull @Schema(description = "Khóa của cột", examples = "year", maxLength = 100) String column,
            @NotNull @Schema(description = "Tên cột", examples = "Năm", maxLength = 100) String title,
            @NotNull @Schema(description = "Mã quy tắc", examples = "import-year", maxLength = 100) String rule,
            @NotNull @Schema(description = "Giải thích", examples = "Phải từ 1945 đến 2026.", maxLength = 1000)
                    String detail,
            @Schema(description = "Các giá trị được chấp nhận", examples = "[\"INDIVIDUAL\"]") List<String> allowed) {}
}
