package vn.guongsang.nominations.council.session.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.council.session.form.SessionRow;

/** One page of sessions. */
@Schema(name = "CouncilSessionPage", description = "Một trang phiên họp Hội đồng")
public record SessionPage(
        @NotNull @Schema(description = "Các phiên họp, ngày gần nhất trước") List<SessionRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/council-sessions?cursor=abc",
                        maxLength = 4000)
                String next) {}
