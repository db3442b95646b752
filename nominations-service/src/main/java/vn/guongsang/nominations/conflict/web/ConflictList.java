package vn.guongsang.nominations.conflict.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.conflict.ConflictView;
import vn.guongsang.nominations.conflict.WithdrawnConflict;

/** All conflicts in one nomination. */
@Schema(description = "Mọi xung đột lợi ích trong một hồ sơ")
public record ConflictList(
        @NotNull @Schema(description = "Theo mã tài khoản") List<ConflictView> items,
        @NotNull @Schema(description = "Lời khai đã rút, cũ trước") List<WithdrawnConflict> withdrawn) {}
