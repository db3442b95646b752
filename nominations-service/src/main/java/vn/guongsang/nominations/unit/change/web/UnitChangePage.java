package vn.guongsang.nominations.unit.change.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.change.UnitChangeRow;

/** One page of sets of changes. */
@Schema(description = "Một trang đợt thay đổi")
public record UnitChangePage(
        @NotNull @Schema(description = "Các đợt thay đổi") List<UnitChangeRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/unit-changes?cursor=abc",
                        maxLength = 4000)
                String next) {}
