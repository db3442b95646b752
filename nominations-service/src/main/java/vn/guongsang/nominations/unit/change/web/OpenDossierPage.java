package vn.guongsang.nominations.unit.change.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.change.impact.OpenDossier;

/** One page of open dossiers. */
@Schema(description = "Một trang hồ sơ đang mở")
public record OpenDossierPage(
        @NotNull @Schema(description = "Các hồ sơ") List<OpenDossier> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/unit-changes/7f1c1b1e-0000-4000-8000-000000000001/open-dossiers?cursor=abc",
                        maxLength = 4000)
                String next) {}
