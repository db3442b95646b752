package vn.guongsang.nominations.unit.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.UnitVersion;

/** What has been recorded to happen to a unit. */
@Schema(description = "Các thay đổi đã ghi nhận của một đơn vị, cũ trước")
public record UnitVersions(@NotNull @Schema(description = "Các thay đổi") List<UnitVersion> items) {}
