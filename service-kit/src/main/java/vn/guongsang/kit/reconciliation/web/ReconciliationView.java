package vn.guongsang.kit.reconciliation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.reconciliation.ComparisonView;

/** Answer of the comparison: one row for each topic that the service consumes. */
@Schema(name = "Reconciliation", description = "Kết quả đối chiếu dữ liệu đã nhận với các chủ đề Kafka")
public record ReconciliationView(
        @NotNull @Schema(description = "Mỗi bên nhận một dòng", maxItems = 20) List<ComparisonView> items) {}
