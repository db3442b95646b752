package vn.guongsang.media.contest.result.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.result.StoredSheet;

/** One page of stored sheets. */
@Schema(name = "ContestStoredSheetPage", description = "Một trang phiếu chấm đang lưu")
public record StoredSheetPage(
        @NotNull @Schema(description = "Theo thứ tự giao") List<StoredSheet> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/contests/0197a000-0000-7000-8000-0000000000f0/stored-sheets?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
