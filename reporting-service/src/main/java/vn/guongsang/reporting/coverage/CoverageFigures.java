package vn.guongsang.reporting.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of a part of the matrix, never mixed up and never summed over cells. */
@Schema(name = "CoverageFigures", description = "Các số của một phần bảng; không cộng các ô để ra số chung")
public record CoverageFigures(
        @NotNull @Schema(description = "Số đối tượng khác nhau", examples = "3", minimum = "0") long distinctSubjects,
        @NotNull @Schema(description = "Số lượt công nhận", examples = "4", minimum = "0") long recognitions,
        @NotNull
                @Schema(
                        description = "Số đối tượng khác nhau có ít nhất một công nhận đã được phổ biến",
                        examples = "2",
                        minimum = "0")
                long propagatedSubjects,
        @NotNull @Schema(description = "Số lượt công nhận đã được phổ biến", examples = "2", minimum = "0")
                long propagatedRecognitions,
        @NotNull
                @Schema(
                        description = "Số hồ sơ đề nghị của năm đã trình, kết quả thế nào cũng tính",
                        examples = "5",
                        minimum = "0")
                long dossiers) {

    static final CoverageFigures NONE = new CoverageFigures(0, 0, 0, 0, 0);

    CoverageFigures with(long counted) {
        return new CoverageFigures(distinctSubjects, recognitions, propagatedSubjects, propagatedRecognitions, counted);
    }
}
