package vn.guongsang.nominations.subject.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.subject.SubjectView;

/** One page of subjects. */
@Schema(description = "Một trang đối tượng")
public record SubjectPage(
        @NotNull @Schema(description = "Các đối tượng, mới trước") List<SubjectView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/subjects?cursor=abc",
                        maxLength = 4000)
                String next) {}
