package vn.guongsang.media.gathering.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.gathering.form.GatheringForm;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.step.GatheringStatus;

/** A gathering in a list. */
@Schema(description = "Một hoạt động trong danh sách")
public record GatheringRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "HELD") GatheringStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã tổ chức",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"correction\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") GatheringForm form,
        @NotNull @Schema(description = "Nội dung", examples = "EXCHANGE") GatheringPurpose purpose,
        @NotNull
                @Schema(
                        description = "Tên hoạt động",
                        examples = "Giao lưu điển hình tiên tiến với sinh viên",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Địa điểm", examples = "Hội trường Đại học Thí Dụ", maxLength = 300)
                String place,
        @NotNull LocalDate plannedOn,
        LocalDate heldOn,
        @NotNull @Schema(description = "Đơn vị tổ chức", maxItems = 30) List<UUID> hostIds,
        @NotNull
                @Schema(
                        description =
                                "Số điển hình được mời, đã gặp; kể cả đã bị hủy bỏ sau đó và chưa có trong hệ thống",
                        examples = "3")
                int exemplars,
        @NotNull @Schema(description = "Trong đó mọi lần công nhận đã bị hủy bỏ", examples = "0") int withdrawn,
        @Schema(description = "Số người tham dự; vắng mặt khi chưa tổ chức", examples = "350") Integer audience,
        @Schema(description = "Thời lượng, phút", examples = "120") Integer durationMinutes,
        @NotNull @Schema(description = "Phiên bản", examples = "3") long version) {}
