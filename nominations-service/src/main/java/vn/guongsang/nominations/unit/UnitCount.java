package vn.guongsang.nominations.unit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** How many units of a type there are on a date. */
@Schema(description = "Số đơn vị của một loại tại một ngày")
public record UnitCount(
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType type,
        @NotNull @Schema(description = "Số đơn vị", examples = "40") long count) {}
