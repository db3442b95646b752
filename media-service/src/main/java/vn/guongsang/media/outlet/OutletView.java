package vn.guongsang.media.outlet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** An outlet. */
@Schema(name = "Outlet", description = "Cơ quan báo chí")
public record OutletView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã", examples = "trung-tam-truyen-thong-hue", maxLength = 100) String code,
        @NotNull @Schema(description = "Tên", examples = "Trung tâm Truyền thông thành phố Huế", maxLength = 200)
                String name,
        @NotNull @Schema(description = "Tên ngắn", examples = "TTTT Huế", maxLength = 100) String shortName,
        @NotNull @Schema(description = "Loại", examples = "PRESS") OutletKind kind,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(description = "Cơ quan kế thừa sau khi hợp nhất") UUID successorId)
        implements Versioned {}
