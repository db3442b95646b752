package vn.guongsang.nominations.conflict;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict as shown. */
@Schema(name = "Conflict", description = "Một xung đột lợi ích")
public record ConflictView(
        @NotNull UUID nominationId,
        @Schema(description = "Thành viên Hội đồng; vắng mặt khi người này không phải thành viên") UUID memberId,
        @NotNull @Schema(description = "Mã tài khoản", examples = "uy-vien-01", maxLength = 200) String actorId,
        @NotNull @Schema(description = "Loại", examples = "SAME_UNIT") ConflictKind kind,
        @NotNull @Schema(description = "Do người khai (true) hay tính từ dữ liệu (false)", examples = "false")
                boolean declared,
        @Schema(description = "Lý do đã khai", examples = "Đối tượng là em ruột", maxLength = 1000) String reason) {}
