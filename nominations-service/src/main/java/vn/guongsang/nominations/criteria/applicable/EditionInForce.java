package vn.guongsang.nominations.criteria.applicable;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The edition of a unit that is in force on a day. */
@Schema(description = "Bản tiêu chuẩn của đơn vị có hiệu lực vào ngày hỏi")
public record EditionInForce(
        @NotNull UUID id,
        @NotNull @Schema(description = "Lần ban hành", examples = "1") int editionNo,
        @NotNull
                @Schema(
                        description = "Tên bộ tiêu chuẩn",
                        examples = "Tiêu chuẩn điển hình tiên tiến của xã Quảng Điền",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Ngày bắt đầu có hiệu lực") LocalDate validFrom,
        @Schema(description = "Ngày cuối cùng có hiệu lực; vắng mặt khi chưa có") LocalDate validTo) {}
