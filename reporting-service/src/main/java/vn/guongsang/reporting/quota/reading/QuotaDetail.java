package vn.guongsang.reporting.quota.reading;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.plan.web.QuotaView;

/** A quota with all its readings; the number of readings is its version. */
@Schema(name = "QuotaDetail", description = "Một chỉ tiêu với mọi cách hiểu theo thời gian")
public record QuotaDetail(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "EXEMPLARS_PER_COMMUNE", maxLength = 100) String code,
        @NotNull @Schema(description = "Phiên bản: số cách hiểu đã ghi", examples = "2", minimum = "1") long version,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"readings\"]",
                        maxItems = 10)
                List<String> allowedActions,
        @NotNull @Schema(description = "Các cách hiểu, cũ trước", minItems = 1, maxItems = 200)
                List<QuotaView> readings,
        @NotNull @Schema(description = "Lịch sử; dữ liệu ban đầu không có dòng nào", maxItems = 200)
                List<HistoryLine> history)
        implements Versioned {}
