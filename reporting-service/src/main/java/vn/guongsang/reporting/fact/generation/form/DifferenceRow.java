package vn.guongsang.reporting.fact.generation.form;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.sql.Row;

/** One aggregate that was not the same in both generations: which columns, never what stood in them. */
@Schema(
        name = "FactDifference",
        description = "Một đối tượng không như nhau ở hai thế hệ; chỉ nêu tên cột, không nêu nội dung")
public record DifferenceRow(
        @NotNull @Schema(description = "Chủ đề", examples = "guongsang.exemplars.v1", maxLength = 100) String topic,
        @NotNull UUID aggregateId,
        @NotNull @Schema(description = "Khác thế nào", examples = "DIFFERING") Kind kind,
        @NotNull @Schema(description = "Phiên bản ở thế hệ đang dùng khi so", examples = "4") long versionBefore,
        @Schema(description = "Phiên bản ở thế hệ mới; vắng mặt khi không có", examples = "4") Long versionAfter,
        @NotNull @Schema(description = "Tên các cột khác nhau", examples = "[\"sector\"]", maxItems = 50)
                List<String> columns) {

    /** How it is not the same. */
    @Schema(
            name = "FactDifferenceKind",
            description = "DIFFERING cùng phiên bản, khác nội dung; LACKING các chủ đề không còn phiên bản đang có.")
    public enum Kind {
        DIFFERING,
        LACKING
    }

    /** Reads a row of {@code fact_rebuild_difference}. */
    public static DifferenceRow of(Row row) {
        BigDecimal after = row.decimal("version_after");
        return new DifferenceRow(
                row.text("topic"),
                row.uuid("aggregate_id"),
                row.constant("kind", Kind.class),
                row.number("version_before"),
                after == null ? null : after.longValue(),
                row.texts("columns"));
    }
}
