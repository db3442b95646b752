package vn.guongsang.reporting.report.filed;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as it was sent. */
@Schema(name = "UnitReportVersion", description = "Một phiên bản báo cáo đã gửi; không bao giờ đổi")
public record VersionView(
        @NotNull @Schema(description = "Số phiên bản", examples = "1", minimum = "1") int versionNo,
        @NotNull Instant submittedAt,
        @NotNull @Schema(description = "Mã người gửi", examples = "can-bo-quang-dien", maxLength = 200)
                String submittedBy,
        @Schema(
                        description =
                                "Đơn vị đứng tên gửi; vắng mặt khi Ban Thi đua - Khen thưởng gửi thay cho đơn vị đã kết thúc không có đơn vị kế thừa")
                UUID signedUnitId,
        @Schema(description = "Quyết định gần nhất về phiên bản này; vắng mặt: chưa có", examples = "ACCEPTED")
                Decision decision,
        @Schema(description = "Lúc quyết định") Instant decidedAt,
        @NotNull
                @Schema(
                        description = "SHA-256 của nội dung, để đối chiếu",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        maxLength = 64)
                String checksum,
        @NotNull FiledReport content) {}
