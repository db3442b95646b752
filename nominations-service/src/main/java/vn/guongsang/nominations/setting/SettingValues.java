package vn.guongsang.nominations.setting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a setting; each kind has its own, and those of other kinds are absent. */
@Schema(description = "Các giá trị; mỗi loại thiết lập có phần của mình")
public record SettingValues(
        @Schema(description = "Số ngày làm việc, 1 đến 100", examples = "10") Integer workingDays,
        @Schema(description = "Bắt buộc", examples = "true") Boolean compulsory,
        @Schema(description = "Số người thẩm định mỗi hồ sơ, 1 đến 20", examples = "2") Integer appraisers,
        @Schema(description = "Điểm cao nhất, 1 đến 100", examples = "10") Integer maxScore,
        @Schema(description = "Chênh từ bao nhiêu điểm là trái ngược; không quá maxScore", examples = "4")
                Integer conflictSpread,
        @Schema(description = "Nhắc trước hạn bao nhiêu ngày làm việc, 0 đến 30", examples = "1") Integer remindDays) {}
