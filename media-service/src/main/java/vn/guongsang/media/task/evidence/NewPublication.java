package vn.guongsang.media.task.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evidence that something has appeared, or has been taken down. */
@Schema(description = "Bằng chứng đã đăng, đã phát (hoặc đã gỡ)")
public record NewPublication(
        @NotNull @Schema(description = "Thời điểm đăng hoặc phát; không ở tương lai") Instant publishedAt,
        @Pattern(regexp = "https?://\\S+", message = "{web-url}")
                @Size(max = 2000)
                @Schema(
                        description = "Địa chỉ bài; báo điện tử bắt buộc",
                        examples = "https://bao.example.vn/rau-tren-cat")
                String url,
        @Size(min = 2, max = 200)
                @Schema(description = "Số báo, trang; báo in không có url thì bắt buộc", examples = "Số 8123, trang 4")
                String issue,
        @DecimalMin("0.01")
                @DecimalMax("1440")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Số phút phát; phát thanh, truyền hình bắt buộc", examples = "7.5")
                BigDecimal minutes,
        @Size(max = 200) @Schema(description = "Chương trình", examples = "Gương sáng quê hương") String programme,
        @Size(max = 1000)
                @Schema(description = "Ghi chú; nhiệm vụ gỡ bỏ: đã gỡ thế nào", examples = "Đã gỡ bài và bản lưu")
                String note,
        @Valid @Schema(description = "Chứng cứ để đối chiếu sau này") Proof proof,
        @Schema(
                        description =
                                "Bản ghi nhật ký phát sóng làm căn cứ; cùng kênh, điển hình, ngày và số phút với việc phát",
                        examples = "0197a000-0000-7000-8000-0000000000d1")
                UUID airingId) {

    /** By what the piece can be recognised later; nothing is fetched. */
    @Schema(name = "PublicationProof", description = "Chứng cứ để đối chiếu sau này; hệ thống không tự tải bài")
    public record Proof(
            @Pattern(regexp = "[0-9a-f]{64}")
                    @Size(max = 64)
                    @Schema(
                            description = "SHA-256 của bài tại url, chữ thường; cần có url",
                            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                    String sha256,
            @Size(min = 2, max = 200)
                    @Schema(
                            description = "Mã bản ghi lưu chiểu; phát thanh, truyền hình",
                            examples = "TRT-LUU-2026-11-28-1945")
                    String recording,
            @Size(min = 2, max = 200)
                    @Schema(description = "Tác giả, nhóm thực hiện", examples = "Nhóm phóng viên Thời sự")
                    String byline) {

        /** Nothing of it. */
        public static final Proof NONE = new Proof(null, null, null);
    }

    /** Moments are kept to the millisecond. */
    public NewPublication {
        publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
