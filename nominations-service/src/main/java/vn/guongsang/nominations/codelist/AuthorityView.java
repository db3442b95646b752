package vn.guongsang.nominations.codelist;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** Who may decide at one level. */
@Schema(description = "Thẩm quyền quyết định công nhận ở một cấp")
public record AuthorityView(
        @NotNull @Schema(description = "Cấp công nhận", examples = "DISTRICT") Level level,
        @NotNull @Schema(description = "Vai trò được quyết định", examples = "district-board", maxLength = 50)
                String role,
        @NotNull @Schema(description = "Loại đơn vị được quyết định", examples = "[\"DISTRICT\"]")
                List<String> unitTypes,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Luật 06/2022/QH15 Điều 80", maxLength = 300)
                String source) {}
