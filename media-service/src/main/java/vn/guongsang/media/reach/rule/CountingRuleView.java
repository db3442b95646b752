package vn.guongsang.media.reach.rule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** A counting rule as shown. */
@Schema(name = "ReachRule", description = "Quy tắc tính của một chỉ số, cho một kênh hoặc mọi kênh")
public record CountingRuleView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @Schema(description = "Kênh; vắng mặt: mọi kênh không có quy tắc riêng") UUID channelId,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull @Schema(description = "Cách tính", examples = "LATEST") Counting counting,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Công văn 15/BTG ngày 05/01/2027", maxLength = 300)
                String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {}
