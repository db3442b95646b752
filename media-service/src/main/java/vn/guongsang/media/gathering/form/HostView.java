package vn.guongsang.media.gathering.form;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that holds a gathering, as it is called on its day. */
@Schema(name = "GatheringHost", description = "Đơn vị tổ chức, tên vào ngày của hoạt động")
public record HostView(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị", examples = "Xã Quảng Thọ", maxLength = 300) String name) {}
