package vn.guongsang.media.outlet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;

/** A channel with its owner on a date. */
@Schema(name = "Channel", description = "Kênh và cơ quan sở hữu tại một ngày")
public record ChannelView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã", examples = "trt-tv", maxLength = 100) String code,
        @NotNull @Schema(description = "Tên", examples = "Truyền hình TRT", maxLength = 200) String name,
        @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind kind,
        @NotNull UUID outletId,
        LocalDate validFrom,
        LocalDate validTo) {}
