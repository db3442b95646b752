package vn.guongsang.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The RFC 9457 document that every 4xx and 5xx answer carries. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId", "errors"})
@Schema(
        name = "Problem",
        description = "Mô tả lỗi theo RFC 9457 (application/problem+json). Một số lỗi có thêm thành viên mở rộng, ví dụ"
                + " allowedActions.",
        additionalProperties = Schema.True.class)
public record Problem(
        @NotNull
                @Schema(
                        description = "Đường dẫn tới trang mô tả loại lỗi.",
                        maxLength = 200,
                        examples = "/v1/problems/not-found")
                String type,
        @NotNull @Schema(description = "Tên loại lỗi.", maxLength = 200, examples = "Không tìm thấy") String title,
        @NotNull @Schema(description = "Mã trạng thái HTTP.", minimum = "400", maximum = "599", examples = "404")
                Integer status,
        @NotNull
                @Schema(
                        description = "Giải thích cho lần lỗi này.",
                        maxLength = 2000,
                        examples = "Không có dữ liệu ở địa chỉ này, hoặc dữ liệu nằm ngoài phạm vi của bạn.")
                String detail,
        @NotNull @Schema(description = "Địa chỉ của yêu cầu gây lỗi.", maxLength = 2000, examples = "/v1/units/1")
                String instance,
        @NotNull @Schema(description = "Mã lỗi ổn định, không dịch.", maxLength = 100, examples = "not-found")
                String code,
        @NotNull
                @Schema(
                        description = "Mã vết, gửi kèm khi cần hỗ trợ.",
                        maxLength = 128,
                        examples = "4bf92f3577b34da6a3ce929d0e0e4736")
                String traceId,
        @Schema(description = "Từng chỗ sai trong yêu cầu.", maxItems = 500) List<FieldProblem> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {}
