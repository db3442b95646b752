package vn.guongsang.nominations.profile.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.profile.ProfileView;

/** One page of profiles. */
@Schema(description = "Một trang hồ sơ công bố")
public record ProfilePage(
        @NotNull @Schema(description = "Các hồ sơ, mới trước") List<ProfileView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/profiles?cursor=abc",
                        maxLength = 4000)
                String next) {}
