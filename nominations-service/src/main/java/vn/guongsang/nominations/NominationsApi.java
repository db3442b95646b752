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
            @Tag(name = "unit-changes", description = "Đợt thay đổi đơn vị: xem trước, thực hiện"),
            @Tag(name = "code-lists", description = "Danh mục: lĩnh vực, tiêu chuẩn chung, thẩm quyền"),
            @Tag(name = "criteria", description = "Bộ tiêu chuẩn điển hình tiên tiến của từng đơn vị"),
            @Tag(name = "unit-plans", description = "Kế hoạch hằng năm của từng đơn vị"),
            @Tag(name = "subjects", description = "Đối tượng: cá nhân, tập thể, hộ gia đình"),
            @Tag(name = "movements", description = "Phong trào thi đua, đăng ký và kết quả"),
            @Tag(name = "nominations", description = "Hồ sơ đề nghị công nhận và các bước xét"),
            @Tag(name = "council", description = "Hội đồng Thi đua - Khen thưởng: thành viên, phiên họp, bỏ phiếu kín"),
            @Tag(name = "conflicts", description = "Xung đột lợi ích"),
            @Tag(name = "public-opinion", description = "Lấy ý kiến nhân dân, phản ánh và trả lời"),
            @Tag(name = "assignments", description = "Phân công thẩm định"),
            @Tag(name = "settings", description = "Thiết lập theo thời gian, có căn cứ"),
            @Tag(name = "claims", description = "Từng thành tích của hồ sơ, nguồn kiểm chứng và việc xác minh"),
            @Tag(name = "attachments", description = "Tệp đính kèm của hồ sơ: PDF, ảnh"),
            @Tag(name = "comments", description = "Trao đổi về hồ sơ giữa những người xét, hoặc với bên đề nghị"),
            @Tag(name = "nomination-batches", description = "Một thao tác trên nhiều hồ sơ: xem trước, rồi thực hiện"),
            @Tag(name = "nomination-windows", description = "Đợt đề nghị và việc trình ngoài đợt"),
            @Tag(name = "tips", description = "Giới thiệu của nhân dân, được xử lý trước khi thành hồ sơ"),
            @Tag(name = "exemplars", description = "Điển hình tiên tiến đã được công nhận"),
            @Tag(name = "profiles", description = "Hồ sơ công bố cho cơ quan báo chí"),
            @Tag(name = "feeds", description = "Nguồn cấp hồ sơ công bố dạng Atom, JSON Feed, ninjs"),
            @Tag(name = "feed-consumers", description = "Bên nhận nguồn cấp: đăng ký, xác thực, biên nhận tin gỡ"),
            @Tag(name = "nurturing", description = "Bồi dưỡng nhân tố mới, theo dõi điển hình"),
            @Tag(name = "commendations", description = "Khen thưởng: đề nghị, quyết định, thống kê"),
            @Tag(name = "referrals", description = "Giới thiệu lên cấp trên, các bậc, phễu"),
            @Tag(name = "imports", description = "Nhập hồ sơ cũ từ bảng CSV, XLSX: kiểm tra, xem trước, ghi"),
            @Tag(name = "data-requests", description = "Yêu cầu của chủ thể dữ liệu cá nhân"),
            @Tag(name = "corrections", description = "Đính chính, rút, gỡ bỏ, khôi phục hồ sơ công bố")
        })
public class NominationsApi extends Application {}
