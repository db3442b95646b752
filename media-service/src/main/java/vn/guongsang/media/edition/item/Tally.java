package vn.guongsang.media.edition.item;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the profiles of an edition have come. */
@Schema(name = "EditionTally", description = "Số hồ sơ theo tình trạng")
public record Tally(
        @NotNull @Schema(description = "Được chọn", examples = "42") int chosen,
        @NotNull @Schema(description = "Chờ lấy từ nguồn", examples = "0") int waiting,
        @NotNull @Schema(description = "Đã có", examples = "41") int fetched,
        @NotNull @Schema(description = "Không đưa vào", examples = "1") int leftOut,
        @NotNull @Schema(description = "Nguồn đã có phiên bản mới hơn", examples = "0") int outdated,
        @NotNull @Schema(description = "Không còn được công bố", examples = "0") int barred,
        @Schema(
                        description =
                                "Vì sao còn chờ: SOURCE_DOWN, SOURCE_REFUSES, NO_TOKEN, NOT_CONFIGURED, UNREADABLE",
                        examples = "SOURCE_DOWN",
                        maxLength = 50)
                String fault,
        @Schema(description = "Lúc hỏi nguồn lần tới") Instant nextTryAt) {}
