package vn.guongsang.kit.history;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in the life of an aggregate.
 *
 * @param version version that the step led to
 * @param at when
 * @param actor id of the person or system that acted
 * @param actorName name to show
 * @param action name of the step, such as {@code approval}
 * @param from state before; absent for the first step
 * @param to state after
 * @param reason reason given by the actor; absent when none is asked for
 */
@Schema(description = "Một bước trong lịch sử của hồ sơ")
public record HistoryLine(
        @NotNull @Schema(description = "Phiên bản sau bước này", examples = "3") long version,
        @NotNull Instant at,
        @NotNull @Schema(description = "Mã người thực hiện", examples = "can-bo-quang-tho", maxLength = 200)
                String actor,
        @NotNull @Schema(description = "Tên người thực hiện", examples = "Nguyễn Thị Mẫu", maxLength = 200)
                String actorName,
        @NotNull @Schema(description = "Việc đã làm", examples = "submission", maxLength = 50) String action,
        @Schema(description = "Trạng thái trước", examples = "DRAFT", maxLength = 30) String from,
        @NotNull @Schema(description = "Trạng thái sau", examples = "SUBMITTED", maxLength = 30) String to,
        @Schema(description = "Lý do", examples = "Bổ sung minh chứng", maxLength = 2000) String reason) {}
