package vn.guongsang.reporting.report.authority;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.step.Stage;

/** Who judges the reports of some types of units in some days. */
@Schema(name = "ReportAuthority", description = "Các cấp xét báo cáo của một số loại đơn vị trong một thời gian")
public record AuthorityView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "1") long version,
        @NotNull @Schema(description = "Loại đơn vị báo cáo", examples = "[\"COMMUNE\"]", maxItems = 13)
                List<UnitType> unitTypes,
        @NotNull
                @Schema(
                        description =
                                "Các cấp xét, từ dưới lên; cấp mà đơn vị không có thì bỏ qua, không còn cấp nào thì tỉnh xét",
                        examples = "[\"DISTRICT\", \"PROVINCE\"]",
                        maxItems = 3)
                List<Stage> stages,
        @NotNull LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt: chưa có") LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch V.1.đ", maxLength = 1000) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {

    static AuthorityView of(UUID id, NewAuthority given, Instant at) {
        return new AuthorityView(
                id, 1, given.unitTypes(), given.stages(), given.validFrom(), given.validTo(), given.source(), at);
    }

    /** What of it goes on when another one takes some of its types; without types when nothing does. */
    AuthorityView without(AuthorityView next, UUID id) {
        List<UnitType> rest = unitTypes.stream()
                .filter(type -> !next.unitTypes.contains(type))
                .toList();
        return new AuthorityView(id, 1, rest, stages, next.validFrom, validTo, source, next.createdAt);
    }
}
