package vn.guongsang.nominations.datarequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.consent.Purpose;

/** A request as it has been received. */
@Schema(description = "Yêu cầu của chủ thể dữ liệu")
public record NewDataRequest(
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Loại yêu cầu", examples = "WITHDRAWAL") DataRequestKind kind,
        @Schema(description = "Mục đích bị rút, chỉ với WITHDRAWAL; vắng mặt: mọi mục đích", examples = "STORY")
                Purpose purpose,
        @NotNull @Schema(description = "Thời điểm nhận; không sau lúc này") Instant receivedAt,
        @Size(min = 5, max = 2000)
                @Schema(description = "Nội dung yêu cầu", examples = "Đề nghị không đăng câu chuyện của tôi nữa")
                String details) {}
