package vn.guongsang.nominations.nomination.course;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.criteria.applicable.Pin;

/** What a nomination is judged by, fixed when it was first submitted. */
@Schema(
        name = "NominationCriteria",
        description = "Tiêu chuẩn dùng để xét, cố định từ lần trình đầu; vắng mặt khi chưa trình")
public record HeldCriteria(
        @NotNull @Schema(description = "Ngày trình lần đầu; tiêu chuẩn chung của ngày này") LocalDate asOf,
        @Schema(description = "Bản tiêu chuẩn của đơn vị đề nghị; vắng mặt khi đơn vị chưa có bản nào có hiệu lực")
                UUID editionId) {

    /** What a pin says; null before the first submission. */
    public static HeldCriteria of(Pin pin) {
        return pin == null ? null : new HeldCriteria(pin.asOf(), pin.editionId());
    }
}
