package vn.guongsang.reporting.fact.generation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.fact.generation.form.DifferenceRow;

/** One page of differences. */
@Schema(name = "FactDifferencePage", description = "Một trang các đối tượng khác nhau")
public record DifferencePage(
        @NotNull @Schema(description = "Theo chủ đề, rồi theo mã đối tượng") List<DifferenceRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/fact-rebuilds/7f1c1b1e-0000-4000-8000-000000000001/differences?cursor=abc",
                        maxLength = 4000)
                String next) {}
