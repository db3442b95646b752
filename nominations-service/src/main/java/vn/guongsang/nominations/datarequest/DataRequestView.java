package vn.guongsang.nominations.datarequest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.consent.Purpose;

/** A request as shown. */
@Schema(name = "DataRequest", description = "Yêu cầu của chủ thể dữ liệu và thời hạn trả lời")
public record DataRequestView(
        @NotNull UUID id,
        @NotNull UUID subjectId,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Loại yêu cầu", examples = "WITHDRAWAL") DataRequestKind kind,
        @Schema(description = "Mục đích bị rút; vắng mặt: mọi mục đích", examples = "STORY") Purpose purpose,
        @NotNull @Schema(description = "Trạng thái", examples = "RECEIVED") DataRequestStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã nhận", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"completion\"]")
                List<String> allowedActions,
        @NotNull Instant receivedAt,
        @NotNull Instant dueAt,
        @NotNull @Schema(description = "Căn cứ của thời hạn", examples = "Luật 91/2025/QH15", maxLength = 300)
                String dueSource,
        @NotNull @Schema(description = "Còn chưa trả lời mà đã quá hạn", examples = "false") boolean overdue,
        @Schema(
                        description = "Nội dung yêu cầu",
                        examples = "Đề nghị không đăng câu chuyện của tôi nữa",
                        maxLength = 2000)
                String details,
        @NotNull @Schema(description = "Mã người ghi nhận", examples = "can-bo-quang-tho", maxLength = 200)
                String recordedBy,
        @NotNull Instant recordedAt,
        @Schema(description = "Mã người trả lời", examples = "ban-tdkt", maxLength = 200) String decidedBy,
        Instant decidedAt,
        @Schema(description = "Kết quả hoặc lý do từ chối", examples = "Đã gỡ câu chuyện", maxLength = 500)
                String outcome,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned {}
