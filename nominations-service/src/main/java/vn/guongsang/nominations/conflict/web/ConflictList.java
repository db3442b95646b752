package vn.guongsang.nominations.conflict.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.conflict.ConflictView;

/** All conflicts in one nomination. */
@Schema(description = "Mọi xung đột lợi ích trong một hồ sơ")
public record ConflictList(@NotNull @Schema(description = "Theo mã tài khoản") List<ConflictView> items) {}
