package vn.guongsang.media.outlet.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a channel speaks and whom it reaches from a day on. */
@Schema(description = "Ngôn ngữ, vùng phủ của kênh từ một ngày")
public record NewChannelChange(
        @NotNull @Schema(description = "Từ ngày; không trước ngày đầu của tháng này", examples = "2027-01-01")
                LocalDate validFrom,
        @NotEmpty
                @Size(max = 10)
                @UniqueElements
                @Schema(description = "Mọi ngôn ngữ, mã BCP 47", examples = "[\"vi\", \"tth\"]")
                List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Size(max = 5) @UniqueElements @Schema(description = "Mọi vùng phủ", examples = "[\"REMOTE\"]")
                List<@NotNull Area> areas,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Thêm bản tin tiếng Tà Ôi, trạm phát A Lưới")
                String reason) {}
