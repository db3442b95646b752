package vn.guongsang.media.briefing.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** A briefing in a list. */
@Schema(name = "PressBriefingRow", description = "Một kỳ giao ban trong danh sách")
public record BriefingRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ISSUED") BriefingStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã thông báo",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closure\"]")
                List<String> allowedActions,
        @NotNull LocalDate heldOn,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Schema(description = "Số cơ quan được đánh giá, trong phạm vi của người gọi", examples = "3")
                int outlets,
        @NotNull @Schema(description = "Yêu cầu chưa xong, trong phạm vi của người gọi", examples = "1")
                int openFollowUps,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
