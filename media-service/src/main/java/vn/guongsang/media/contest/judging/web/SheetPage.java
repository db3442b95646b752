package vn.guongsang.media.contest.judging.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.judging.sheet.SheetView;

/** One page of sheets. */
@Schema(name = "ContestSheetPage", description = "Một trang bài được giao chấm")
public record SheetPage(
        @NotNull @Schema(description = "Theo thứ tự giao") List<SheetView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/contest-sheets?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
