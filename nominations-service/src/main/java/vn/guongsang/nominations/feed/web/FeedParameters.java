package vn.guongsang.nominations.feed.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.profile.ProfileSelection;

/** Which part of the feed a reader asks for; null means no condition. */
public record FeedParameters(
        @Parameter(description = "Lĩnh vực", example = "AGRICULTURE") @QueryParam("sector") @Size(max = 100)
                String sector,
        @Parameter(description = "Có công nhận ở cấp", example = "PROVINCE") @QueryParam("level") Level level,
        @Parameter(description = "Đơn vị của đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(
                        description = "Chỉ những gì mới hơn con trỏ này; lấy nguyên văn từ liên kết since",
                        example = "R1MAAQAAAAAAAAAB")
                @QueryParam("after")
                @Size(max = 40)
                String after,
        @Parameter(
                        description = "Chỉ những gì cũ hơn con trỏ này; lấy nguyên văn từ liên kết next",
                        example = "R1MAAQAAAAAAAAAB")
                @QueryParam("before")
                @Size(max = 40)
                String before,
        @Parameter(description = "Số mục tối đa của một trang, 1 đến 100", example = "50")
                @QueryParam("limit")
                @DefaultValue("50")
                @Min(1)
                @Max(100)
                int limit,
        @Parameter(
                        description = "Mã của bên nhận, cho hệ thống không gửi được tiêu đề Authorization",
                        example = "7f1c1b1e00004000800000000000000f.bWEtYmktbWF0LWNoaS1kZS1taW5oLWhvYQ")
                @QueryParam("token")
                @Size(max = 200)
                String token) {

    ProfileSelection selection() {
        return new ProfileSelection(sector, level, unitId);
    }
}
