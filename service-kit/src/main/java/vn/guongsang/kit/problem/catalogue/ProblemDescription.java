package vn.guongsang.kit.problem.catalogue;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.problem.Problems;

/** One problem type as the catalogue shows it. */
@Schema(name = "ProblemDescription", description = "Một loại lỗi mà API có thể trả về.")
public record ProblemDescription(
        @NotNull
                @Schema(
                        description = "Giá trị của type trong tài liệu lỗi.",
                        maxLength = 200,
                        examples = "/v1/problems/not-found")
                String type,
        @NotNull @Schema(description = "Mã lỗi ổn định.", maxLength = 100, examples = "not-found") String code,
        @NotNull @Schema(description = "Mã trạng thái HTTP.", minimum = "400", maximum = "599", examples = "404")
                Integer status,
        @NotNull @Schema(description = "Tiếng Việt.") ProblemText vi,
        @NotNull @Schema(description = "Tiếng Anh.") ProblemText en) {

    static ProblemDescription of(ProblemType type) {
        return new ProblemDescription(
                Problems.CATALOGUE + "/" + type.code(),
                type.code(),
                type.status(),
                text(type, Languages.VIETNAMESE),
                text(type, Locale.ENGLISH));
    }

    private static ProblemText text(ProblemType type, Locale language) {
        return new ProblemText(
                ProblemTexts.title(type, language),
                ProblemTexts.explanation(type, language),
                ProblemTexts.advice(type, language));
    }
}
