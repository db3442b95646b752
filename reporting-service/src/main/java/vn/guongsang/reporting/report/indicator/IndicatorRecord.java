package vn.guongsang.reporting.report.indicator;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record behind a number. */
@Schema(description = "Một bản ghi đã tính vào chỉ số")
public record IndicatorRecord(
        @NotNull
                @Schema(
                        description =
                                "Loại bản ghi: RECOGNITION, REVOCATION công nhận (mã điển hình và lần công nhận); PUBLICATION nhiệm vụ tuyên truyền; CRITERIA bộ tiêu chí; UNIT_PLAN kế hoạch; REGISTRATION đăng ký phong trào; NOMINATION hồ sơ; REFERRAL giới thiệu; COMMENDATION khen thưởng; NURTURING bồi dưỡng; GATHERING giao lưu; COLUMN_MONTH chuyên mục và tháng; INSPECTION cuộc kiểm tra; TRAINING lớp tập huấn; ATTENDANCE người dự lớp theo đơn vị và đối tượng; BUDGET dòng dự toán được giao hoặc khoản chi; REQUEST phản ánh khó khăn, đề nghị điều chỉnh Kế hoạch",
                        examples = "RECOGNITION",
                        maxLength = 30)
                String kind,
        @NotNull UUID id,
        @NotNull
                @Schema(
                        description = "Phần của bản ghi: lần công nhận, tháng, hoặc dòng người dự; 0 khi không có phần",
                        examples = "1",
                        minimum = "0")
                int part,
        @Schema(description = "Đơn vị của bản ghi") UUID unitId,
        @NotNull @Schema(description = "Ngày của bản ghi") LocalDate day,
        @Schema(description = "Lượng được cộng: phút, giờ, người dự, số ngày, đồng", examples = "7.5")
                BigDecimal amount) {}
