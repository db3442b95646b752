package vn.guongsang.reporting;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the HTTP API of reporting-service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gương Sáng: báo cáo và chỉ tiêu",
                        version = "1.0.0",
                        description =
                                "Kế hoạch và chỉ tiêu tuyên truyền gương điển hình tiên tiến, tiến độ của từng đơn vị ở mọi thời "
                                        + "điểm, báo cáo năm của đơn vị, báo cáo tổng hợp, kiểm tra, tập huấn, kinh phí, phản ánh và số "
                                        + "liệu các năm trước. Mọi con số được đếm từ bản ghi còn hiệu lực, không cộng dồn, và tra "
                                        + "được đến từng bản ghi.\n\n"
                                        + "Xác thực: OIDC bearer token. Ghi: mọi POST cần Idempotency-Key; sửa hay chuyển trạng thái "
                                        + "cần If-Match là ETag đã đọc (thiếu: 428; đã cũ: 412). Dòng của danh sách có version 3 thì "
                                        + "ETag là \"v3\", kể cả dấu ngoặc kép; phần sau dấu gạch nối, nếu có, không được so khi ghi.\n\n"
                                        + "Danh sách: items và next (liên kết tuyệt đối), chỉ đọc tới; Accept text/csv hoặc XLSX thì "
                                        + "là bảng. Việc lâu: 202 và Location của việc; đọc lại GET /v1/jobs/{id} đến khi DONE, kết "
                                        + "quả ở result.\n\n"
                                        + "unitId là mã đơn vị của nominations-service, GET /v1/units ở đó. Trường vắng mặt là chưa "
                                        + "có, khác với 0; không có null. Tiền là số nguyên đồng. Ngày theo giờ Việt Nam, thời điểm "
                                        + "theo UTC; hạn hết vào 23:59:59 giờ Việt Nam.\n\n"
                                        + "Lỗi: application/problem+json, mã ổn định (GET /v1/problems), tiếng Việt hoặc tiếng Anh theo "
                                        + "Accept-Language. Đơn vị ngoài phạm vi của tài khoản được trả lời 404. Trong v1 chỉ có "
                                        + "thêm, không bỏ, không đổi nghĩa. Dịch vụ này không phát sự kiện nghiệp vụ: webhook ở đây chỉ có "
                                        + "vn.guongsang.notification.digest.v1 và sự kiện thử.",
                        contact = @Contact(name = "Ban Thi đua - Khen thưởng, Sở Nội vụ"),
                        license = @License(name = "Sử dụng trong hệ thống của tỉnh")),
        tags = {
            @Tag(name = "plans", description = "Kế hoạch, nội dung dưới mã riêng, các kỳ"),
            @Tag(
                    name = "plan-versions",
                    description = "Các lần ban hành, sửa đổi Kế hoạch, từ bản soạn đến khi thông qua"),
            @Tag(name = "quotas", description = "Chỉ tiêu của Kế hoạch, là dữ liệu có thời hạn"),
            @Tag(name = "quota-progress", description = "Tiến độ thực hiện chỉ tiêu, tra được đến từng công nhận"),
            @Tag(
                    name = "consolidated-reports",
                    description = "Báo cáo tổng hợp: chốt số liệu, ký, niêm phong, gửi Trung ương, so sánh, tài liệu"),
            @Tag(name = "series", description = "Số đã báo cáo qua các năm, theo đơn vị từng năm hoặc hôm nay"),
            @Tag(name = "funnel", description = "Từ giới thiệu đến cấp toàn quốc, thời gian từng bước"),
            @Tag(name = "jobs", description = "Việc chạy nền: tiến độ, hủy, liên kết tới kết quả"),
            @Tag(
                    name = "unit-reports",
                    description = "Báo cáo năm của đơn vị: soạn, gửi, xét qua các cấp, mở lại, các phiên bản đã gửi"),
            @Tag(name = "report-authorities", description = "Cấp nào xét báo cáo của loại đơn vị nào, theo thời gian"),
            @Tag(name = "report-templates", description = "Mẫu báo cáo theo loại đơn vị và quy tắc kiểm tra"),
            @Tag(name = "report-indicators", description = "Danh mục chỉ số, số liệu hệ thống và bản ghi đứng sau"),
            @Tag(
                    name = "report-completeness",
                    description = "Hạn báo cáo, đơn vị đã gửi và chưa gửi ở mọi thời điểm, các lần nhắc"),
            @Tag(
                    name = "budgets",
                    description =
                            "Kinh phí: dự toán năm, thẩm định, phê duyệt, phân bổ, chi, quyết toán (Kế hoạch V.2)"),
            @Tag(
                    name = "amendments",
                    description = "Khó khăn, vướng mắc và đề nghị điều chỉnh, bổ sung Kế hoạch (Kế hoạch V.2)"),
            @Tag(name = "imports", description = "Số liệu các năm trước nhập từ bảng; đứng riêng với số được đếm"),
            @Tag(
                    name = "inspections",
                    description = "Kiểm tra, giám sát: kế hoạch năm, đoàn, cuộc kiểm tra, kiến nghị"),
            @Tag(
                    name = "trainings",
                    description = "Tập huấn, giảng dạy về thi đua, khen thưởng và điển hình tiên tiến"),
            @Tag(name = "activities", description = "Giảng dạy, tuyên truyền ở cơ sở, giám sát của Mặt trận"),
            @Tag(
                    name = "coverage",
                    description = "Lĩnh vực × loại đối tượng; vùng và ngôn ngữ mà tuyên truyền tới được"),
            @Tag(name = "facts", description = "Số liệu nhận từ các dịch vụ khác: tình trạng và dựng lại")
        })
public class ReportingApi extends Application {}
