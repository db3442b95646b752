package vn.guongsang.nominations.codelist.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.codelist.AuthorityView;

/** The authority matrix. */
@Schema(description = "Bảng thẩm quyền tại một ngày")
public record AuthorityPage(@NotNull @Schema(description = "Các dòng, từ cơ sở lên") List<AuthorityView> items) {}
