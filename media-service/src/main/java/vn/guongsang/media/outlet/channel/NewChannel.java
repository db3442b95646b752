package vn.guongsang.media.outlet.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import vn.guongsang.model.ChannelKind;

/** A channel to be registered; a district or commune radio is a relay of another. */
@Schema(description = "Đăng ký kênh; đài truyền thanh huyện, xã là kênh tiếp sóng")
public record NewChannel(
        @NotNull @Schema(description = "Cơ quan sở hữu", examples = "0197a000-0000-7000-8000-0000000000f0")
                UUID outletId,
        @NotNull
                @Pattern(regexp = "[a-z0-9-]{2,100}")
                @Size(max = 100)
                @Schema(description = "Mã", examples = "truyen-thanh-a-luoi")
                String code,
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Tên", examples = "Truyền thanh A Lưới") String name,
        @NotNull @Schema(description = "Loại kênh", examples = "RADIO") ChannelKind kind,
        @NotEmpty
                @Size(max = 10)
                @UniqueElements
                @Schema(description = "Ngôn ngữ, mã BCP 47: vi, tạ ôi là tth", examples = "[\"vi\", \"tth\"]")
                List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Size(max = 5) @UniqueElements @Schema(description = "Vùng phủ", examples = "[\"REMOTE\"]")
                List<@NotNull Area> areas,
        @Schema(description = "Tiếp sóng kênh này, cùng loại", examples = "0197a000-0000-7000-8000-0000000000c1")
                UUID relayOf,
        @NotNull @Schema(description = "Hoạt động từ ngày này", examples = "2026-01-01") LocalDate validFrom) {}
