package vn.guongsang.nominations.council.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.council.MemberView;

/** One page of members. */
@Schema(name = "CouncilMemberPage", description = "Một trang thành viên Hội đồng")
public record MemberPage(
        @NotNull @Schema(description = "Các thành viên, mới trước") List<MemberView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/council-members?cursor=abc",
                        maxLength = 4000)
                String next) {}
