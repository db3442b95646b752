package vn.guongsang.reporting.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One activity that counts. */
@Schema(description = "Một hoạt động đã tổ chức; xem đầy đủ ở dịch vụ báo chí, /v1/gatherings/{id}")
public record Activity(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mục đích", examples = "GRASSROOTS") ActivityPurpose purpose,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT", maxLength = 50) String form,
        @NotNull @Schema(description = "Ngày tổ chức", examples = "2026-05-20") LocalDate heldOn,
        @NotNull @Schema(description = "Đơn vị tổ chức", maxItems = 30) List<UUID> hostIds,
        @Schema(description = "Số người dự", examples = "80") Integer audience,
        @Schema(description = "Số phút", examples = "90") Integer durationMinutes) {}
