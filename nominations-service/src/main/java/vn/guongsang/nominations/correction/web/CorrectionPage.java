package vn.guongsang.nominations.correction.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.correction.CorrectionView;

/** One page of corrections. */
@Schema(description = "Một trang các lần đính chính")
public record CorrectionPage(
        @NotNull @Schema(description = "Các lần đính chính, mới trước") List<CorrectionView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/exemplars/1/corrections?cursor=abc",
                        maxLength = 4000)
                String next) {}
