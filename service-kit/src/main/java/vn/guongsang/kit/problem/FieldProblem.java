package vn.guongsang.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One wrong part of a request, as shown in {@code errors[]} of a {@link Problem}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FieldProblem",
        description = "Một chỗ sai trong yêu cầu: ở thân yêu cầu (pointer) hoặc ở tham số (parameter).")
public record FieldProblem(
        @Schema(description = "JSON Pointer tới trường sai.", maxLength = 500, examples = "/criteria/0/justification")
                String pointer,
        @Schema(description = "Tên tham số sai.", maxLength = 100, examples = "limit") String parameter,
        @NotNull @Schema(description = "Mã quy tắc bị vi phạm, không dịch.", maxLength = 100, examples = "not-blank")
                String code,
        @NotNull @Schema(description = "Giải thích cho người đọc.", maxLength = 1000, examples = "Không được để trống.")
                String detail,
        @Schema(description = "Các giá trị được chấp nhận.", maxItems = 200, examples = "[\"DRAFT\"]")
                List<String> allowed) {}
