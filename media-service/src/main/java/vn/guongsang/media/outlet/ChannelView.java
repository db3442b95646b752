package vn.guongsang.media.outlet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
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
        LocalDate validTo,
        @NotNull @Schema(description = "Ngôn ngữ tại ngày đó, mã BCP 47", examples = "[\"vi\"]", maxItems = 10)
                List<String> languages,
        @NotNull
                @Schema(
                        description =
                                "Vùng phủ tại ngày đó: REMOTE vùng sâu, vùng xa; ETHNIC_MINORITY vùng dân tộc thiểu số; BORDER "
                                        + "biên giới; COASTAL ven biển; URBAN đô thị",
                        examples = "[\"REMOTE\"]",
                        maxItems = 5)
                List<String> areas,
        @Schema(description = "Tiếp sóng kênh này; vắng mặt khi không phải kênh tiếp sóng") UUID relayOf) {}
