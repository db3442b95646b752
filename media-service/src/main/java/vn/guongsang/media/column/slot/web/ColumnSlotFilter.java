package vn.guongsang.media.column.slot.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;

/** Which slots to list; null means no condition. */
public record ColumnSlotFilter(
        @Parameter(description = "Chuyên mục", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("columnId")
                UUID columnId,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Từ ngày", example = "2026-12-01") @QueryParam("from") LocalDate from,
        @Parameter(description = "Đến hết ngày", example = "2026-12-31") @QueryParam("to") LocalDate to,
        @Parameter(description = "Trạng thái", example = "PLANNED") @QueryParam("status") ColumnSlotStatus status,
        @Parameter(
                        description =
                                "true: chỉ các kỳ sắp tới của chuyên mục đang thực hiện chưa có tin, bài nào, trong số "
                                        + "ngày của ngưỡng COLUMN_GAP",
                        example = "true")
                @QueryParam("gap")
                Boolean gap,
        @Parameter(description = "Có tin, bài về điển hình này", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId) {}
