package vn.guongsang.nominations.unit.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.UnitCount;

/** How many units there are on a date. */
@Schema(description = "Số đơn vị theo loại tại một ngày")
public record UnitCounts(
        @NotNull LocalDate asOf, @NotNull @Schema(description = "Theo loại đơn vị") List<UnitCount> items) {}
