package vn.guongsang.reporting.activity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one unit has held for one purpose in a year. */
@Schema(description = "Số hoạt động của một đơn vị theo mục đích trong năm")
public record ActivityFigure(
        @NotNull UUID unitId,
        @NotNull
                @Schema(
                        description = "Tên đơn vị cuối năm, hoặc vào ngày cuối của đơn vị",
                        examples = "Xã Quảng Thọ",
                        maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Mục đích", examples = "GRASSROOTS") ActivityPurpose purpose,
        @NotNull @Schema(description = "Số hoạt động đã tổ chức", examples = "4") long activities,
        @NotNull @Schema(description = "Tổng số người dự", examples = "320") long audience,
        @NotNull @Schema(description = "Tổng số phút đã ghi", examples = "360") long minutes) {}
