package vn.guongsang.media.outlet.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** A contact as shown. */
@Schema(name = "OutletContact", description = "Đầu mối liên hệ của cơ quan báo chí")
public record ContactView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID outletId,
        @NotNull @Schema(description = "Việc, ban phụ trách", examples = "Thư ký tòa soạn", maxLength = 100)
                String function,
        @NotNull @Schema(description = "Họ và tên", examples = "Trần Thị Thí Dụ", maxLength = 100) String name,
        @Schema(description = "Chức vụ", examples = "Trưởng phòng", maxLength = 100) String role,
        @Schema(description = "Số điện thoại", examples = "0234 000 0000", maxLength = 21) String phone,
        @Schema(description = "Thư điện tử", examples = "thuky@trt.example.vn", maxLength = 200) String email,
        @NotNull LocalDate validFrom,
        @Schema(description = "Đến hết ngày; vắng mặt khi chưa thôi") LocalDate validTo,
        @NotNull Instant recordedAt)
        implements Versioned {}
