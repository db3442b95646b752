package vn.guongsang.reporting.fact.generation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.fact.generation.form.RebuildView;

/** One page of rebuilds. */
@Schema(name = "FactRebuildPage", description = "Một trang các lần dựng lại số liệu")
public record RebuildPage(
        @NotNull @Schema(description = "Các lần dựng lại, mới trước") List<RebuildView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/fact-rebuilds?cursor=abc",
                        maxLength = 4000)
                String next) {}
