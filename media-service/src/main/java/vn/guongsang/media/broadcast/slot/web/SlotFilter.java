package vn.guongsang.media.broadcast.slot.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** Which slots to list; null means no condition. */
public record SlotFilter(
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Chương trình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("programmeId")
                UUID programmeId,
        @Parameter(description = "Trạng thái", example = "PLANNED") @QueryParam("status") SlotStatus status,
        @Parameter(description = "Bắt đầu từ lúc này", example = "2026-12-01T00:00:00Z") @QueryParam("from")
                Instant from,
        @Parameter(description = "Bắt đầu trước lúc này", example = "2026-12-08T00:00:00Z") @QueryParam("before")
                Instant before,
        @Parameter(description = "Chỉ khung cần xem lại (true) hoặc không (false)", example = "true")
                @QueryParam("alarm")
                Boolean alarm,
        @Parameter(
                        description = "Có nội dung về điển hình này, kể cả đã bị rút",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId) {

    /** In words that the index of alarms knows. */
    String alarmCondition() {
        if (alarm == null) {
            return "";
        }
        return alarm ? "AND s.alarm IS NOT NULL" : "AND s.alarm IS NULL";
    }
}
