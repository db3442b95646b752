package vn.guongsang.nominations;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the HTTP API of nominations-service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gương Sáng: đề nghị, công nhận và hồ sơ điển hình tiên tiến",
                        version = "1.0.0",
                        description =
                                "Đơn vị, đối tượng, hồ sơ đề nghị, thẩm định, công nhận, thu hồi điển hình tiên tiến và "
                                        + "nguồn cấp hồ sơ công bố cho các cơ quan báo chí.\n\n"
                                        + "Xác thực: OIDC bearer token. Mọi POST cần Idempotency-Key; chuyển trạng thái và PUT cần "
                                        + "If-Match. Danh sách: items và next (liên kết tuyệt đối), chỉ đọc tới. Lỗi: "
                                        + "application/problem+json, mã ổn định, tiếng Việt hoặc tiếng Anh theo Accept-Language. "
                                        + "Hồ sơ ngoài phạm vi đơn vị của tài khoản được trả lời 404.",
                        contact = @Contact(name = "Ban Thi đua - Khen thưởng, Sở Nội vụ"),
                        license = @License(name = "Sử dụng trong hệ thống của tỉnh")),
        tags = {
            @Tag(name = "units", description = "Đơn vị, địa phương qua các thời kỳ"),
            @Tag(name = "code-lists", description = "Danh mục: lĩnh vực, tiêu chuẩn chung, thẩm quyền"),
            @Tag(name = "subjects", description = "Đối tượng: cá nhân, tập thể, hộ gia đình"),
            @Tag(name = "nominations", description = "Hồ sơ đề nghị công nhận và các bước xét"),
            @Tag(name = "exemplars", description = "Điển hình tiên tiến đã được công nhận"),
            @Tag(name = "data-requests", description = "Yêu cầu của chủ thể dữ liệu cá nhân"),
            @Tag(name = "corrections", description = "Đính chính, rút, gỡ bỏ, khôi phục hồ sơ công bố"),
            @Tag(name = "profiles", description = "Hồ sơ công bố cho cơ quan báo chí")
        })
public class NominationsApi extends Application {}
