package vn.guongsang.kit.ops;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.inbox.HeldRecord;

/** Answer of the quarantine list. */
@Schema(description = "Danh sách bản ghi bị giữ lại")
public record HeldRecords(
        @NotNull @Schema(description = "Các bản ghi, cũ trước mới sau", maxItems = 100) List<HeldRecord> items) {}
