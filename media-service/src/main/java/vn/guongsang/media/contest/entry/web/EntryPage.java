package vn.guongsang.media.contest.entry.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.entry.EntryView;

/** One page of entries. */
@Schema(name = "ContestEntryPage", description = "Một trang bài dự thi")
public record EntryPage(
        @NotNull @Schema(description = "Theo số báo danh") List<EntryView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/contests/0197a000-0000-7000-8000-0000000000f0/entries?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
