package vn.guongsang.kit.problem.catalogue;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one problem type means, in one language. */
@Schema(name = "ProblemText", description = "Giải thích một loại lỗi bằng một ngôn ngữ.")
public record ProblemText(
        @NotNull @Schema(description = "Tên loại lỗi.", maxLength = 200, examples = "Không tìm thấy") String title,
        @NotNull
                @Schema(
                        description = "Lỗi xảy ra khi nào.",
                        maxLength = 2000,
                        examples = "Không có dữ liệu ở địa chỉ này, hoặc dữ liệu nằm ngoài phạm vi của bạn.")
                String explanation,
        @NotNull
                @Schema(
                        description = "Bên gọi nên làm gì.",
                        maxLength = 2000,
                        examples = "Kiểm tra lại địa chỉ và đơn vị của tài khoản.")
                String advice) {}
