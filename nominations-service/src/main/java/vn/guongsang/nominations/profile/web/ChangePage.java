package vn.guongsang.nominations.profile.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.profile.ChangeItem;

/** One part of the changes feed. */
@Schema(name = "ProfileChangePage", description = "Một đoạn của nguồn cấp thay đổi")
public record ChangePage(
        @NotNull @Schema(description = "Các thay đổi theo thứ tự; một hồ sơ có thể xuất hiện nhiều lần")
                List<ChangeItem> items,
        @NotNull
                @Schema(
                        description = "Liên kết để đọc tiếp; luôn có, kể cả khi chưa có gì mới",
                        examples = "https://api.example.vn/v1/profiles/changes?after=abc",
                        maxLength = 4000)
                String next) {}
