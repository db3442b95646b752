package vn.guongsang.nominations.unit.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.UnitRow;

/** One page of units. */
@Schema(description = "Một trang đơn vị")
public record UnitPage(
        @NotNull @Schema(description = "Các đơn vị") List<UnitRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/units?cursor=abc",
                        maxLength = 4000)
                String next) {}
