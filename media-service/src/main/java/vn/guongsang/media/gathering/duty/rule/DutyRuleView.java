package vn.guongsang.media.gathering.duty.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.model.UnitType;

/** A version of the duty as shown. */
@Schema(name = "GatheringDuty", description = "Nghĩa vụ tổ chức giao lưu, tôn vinh hằng năm")
public record DutyRuleView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Ít nhất mấy lần mỗi năm", examples = "1") int least,
        @NotNull @Size(max = 20) @Schema(description = "Loại đơn vị có nghĩa vụ", examples = "[\"COMMUNE\"]")
                List<UnitType> unitTypes,
        @NotNull @Size(max = 20) @Schema(description = "Nội dung được tính", examples = "[\"EXCHANGE\", \"HONOURING\"]")
                List<GatheringPurpose> purposes,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch IV.3.b", maxLength = 500) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {}
